import type { zhHans } from './zh-Hans.ts';

/** The words of the interface in Traditional Chinese. */
export const zhHant = {
  'site.skip': '跳到正文',
} as const satisfies Readonly<Record<keyof typeof zhHans, string>>;
