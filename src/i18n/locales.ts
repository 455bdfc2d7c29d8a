import type { Locale } from '../domain/locale.ts';

/** What each language calls itself, and the folder under which its pages stand beside the default one. */
export const LOCALE_TABLE = {
  'zh-Hans': { name: '简体', folder: 'zh-hans' },
  'zh-Hant': { name: '繁體', folder: 'zh-hant' },
  en: { name: 'English', folder: 'en' },
} as const satisfies Record<Locale, { name: string; folder: string }>;
