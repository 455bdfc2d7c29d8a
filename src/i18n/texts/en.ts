import type { zhHans } from './zh-Hans.ts';

/** The words of the interface in English. */
export const en = {
  'site.skip': 'Skip to the text',
} as const satisfies Readonly<Record<keyof typeof zhHans, string>>;
