import type { Locale } from '../domain/locale.ts';
import { fillTemplate } from '../domain/template.ts';
import { en } from './texts/en.ts';
import { zhHans } from './texts/zh-Hans.ts';
import { zhHant } from './texts/zh-Hant.ts';

/** The key of a word or sentence of the interface. */
export type UiKey = keyof typeof zhHans;

/** Gives the words of the interface in one language, with named values put in. */
export type Translate = (key: UiKey, values?: Readonly<Record<string, string | number>>) => string;

const TEXTS = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en } as const satisfies Record<Locale, Readonly<Record<UiKey, string>>>;

/** The words of the interface for readers of `locale`. */
export const translator = (locale: Locale): Translate => (key, values = {}) => fillTemplate(TEXTS[locale][key], values);

/** Whether a key has a text; for keys that are put together from a name and a value of the content. */
export const isUiKey = (key: string): key is UiKey => Object.hasOwn(zhHans, key);
