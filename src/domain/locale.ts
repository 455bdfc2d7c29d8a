/** The languages of the interface and of every message, in the order in which they are offered. */
export const LOCALES = ['zh-Hans', 'zh-Hant', 'en'] as const;

/** One language of the interface, written as the BCP 47 tag that pages carry in `lang`. */
export type Locale = (typeof LOCALES)[number];

/** One text in every language of the interface. */
export type Texts = Readonly<Record<Locale, string>>;

/** Whether `tag` is one of the languages of the interface. */
export const isLocale = (tag: string): tag is Locale => LOCALES.some((locale) => locale === tag);
