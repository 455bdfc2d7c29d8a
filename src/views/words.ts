import { type LocalText, languageOf, pickText } from '../domain/local-text.ts';
import type { Locale } from '../domain/locale.ts';

/** Words of the content: plain in the language of the page, or with the language that they are in. */
export type Words = string | { readonly text: string; readonly lang: Locale };

/** Turns a text from one Chinese script into the other. */
export type ConvertScript = (text: string, from: Locale, to: Locale) => string;

/** The words without their language, for titles and attributes. */
export const plain = (words: Words): string => (typeof words === 'string' ? words : words.text);

/** Gives a text of the content to readers of one language. */
export type Say = (text: LocalText) => Words;

/** How the texts of a document written in `written` are given to readers of `locale`. */
export const sayer =
  (locale: Locale, written: Locale, convert: ConvertScript): Say =>
  (text) =>
    inLocale(pickText(text, locale), languageOf(text, locale) ?? written, { locale, convert });

const inLocale = (text: string, from: Locale, { locale, convert }: { locale: Locale; convert: ConvertScript }): Words => {
  if (from === locale) return text;
  if (!isForeign(from, locale)) return convert(text, from, locale);
  // Digits and codes are the same in every language.
  return /\p{Letter}/u.test(text) ? { text, lang: from } : text;
};

/** Whether a text stays in another language than that of the page: only one Chinese script is turned into the other. */
export const isForeign = (written: Locale, locale: Locale): boolean => written !== locale && (written === 'en' || locale === 'en');
