import type { Locale } from './locale.ts';

/** A text by an author: in one language as written, or the same text in several. */
export type LocalText =
  string | { readonly zhHans?: string | undefined; readonly zhHant?: string | undefined; readonly en?: string | undefined };

const ORDER = {
  'zh-Hans': ['zhHans', 'zhHant', 'en'],
  'zh-Hant': ['zhHant', 'zhHans', 'en'],
  en: ['en', 'zhHans', 'zhHant'],
} as const satisfies Record<Locale, readonly string[]>;

const TAG = { zhHans: 'zh-Hans', zhHant: 'zh-Hant', en: 'en' } as const;

/** The text for a reader of `locale`: in that language where the author gave it, else in the nearest one. */
export const pickText = (text: LocalText, locale: Locale): string => {
  if (typeof text === 'string') return text;
  for (const key of ORDER[locale]) if (text[key] !== undefined) return text[key];
  return '';
};

/** The language in which `pickText` answers, or `null` where the author did not say. */
export const languageOf = (text: LocalText, locale: Locale): Locale | null => {
  if (typeof text === 'string') return null;
  const key = ORDER[locale].find((candidate) => text[candidate] !== undefined);
  return key === undefined ? null : TAG[key];
};

/** All wordings of a text, for search and for rules that read everything an author wrote. */
export const allTexts = (text: LocalText): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text).filter((wording) => wording !== undefined);
