import { LOCALES, type Locale, type Texts } from '../domain/locale.ts';

/** The words that fields and values have for people; an editor in the browser does without them. */
export interface FieldWords {
  /** What to type into a field; `null` where the field has no words. */
  textOf(shape: string | null, key: string): Texts | null;
  /** The key that an author meant by a Chinese word. */
  keyFor(word: string, shape: string | null, legal: readonly string[]): string | null;
  /** Legal values with their names; where they have none, the words of the field that explain them. */
  namesOf(legal: readonly string[], about: Texts | null): Texts;
  /** The legal value that an author meant by its name. */
  valueFor(word: string, legal: readonly string[]): string | null;
}

/** A text for every language. */
export const inEveryLanguage = (word: (locale: Locale) => string): Texts => ({ 'zh-Hans': word('zh-Hans'), 'zh-Hant': word('zh-Hant'), en: word('en') });

/** Whether the words of a field name all of its values. */
export const explainsAll = (about: Texts, legal: readonly string[]): boolean => LOCALES.every((locale) => legal.every((value) => about[locale].includes(value)));

/** Keys and values by themselves. */
export const WITHOUT_WORDS: FieldWords = {
  textOf: () => null,
  keyFor: () => null,
  namesOf: (legal) => inEveryLanguage((locale) => legal.join(locale === 'en' ? ', ' : '、')),
  valueFor: () => null,
};
