import { ENUMERATIONS, type EnumerationName } from '../domain/enumerations.ts';
import { LOCALES, type Locale, type Texts } from '../domain/locale.ts';
import { en } from '../i18n/fields/en.ts';
import { zhHans } from '../i18n/fields/zh-Hans.ts';
import { zhHant } from '../i18n/fields/zh-Hant.ts';
import { labels } from '../i18n/label.ts';

const FIELDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** What to type into a field, in every language; `null` where the field has no words. */
export const fieldText = (shape: string | null, key: string): Texts | null => {
  const own = `${shape ?? ''}.${key}`;
  return FIELDS['zh-Hans'][own] === undefined ? null : inEveryLanguage((locale) => FIELDS[locale][own] ?? '');
};

/** The key whose words begin with, or have in their name, the Chinese word that an author wrote for it. */
export const keyByLabel = (word: string, shape: string | null, legal: readonly string[]): string | null => {
  if (!/^\p{Script=Han}{2,}$/u.test(word)) return null;
  const named = legal.map((key) => ({ key, names: [zhHans, zhHant].map((texts: Readonly<Record<string, string>>) => (texts[`${shape ?? ''}.${key}`] ?? '').split(/[，：；。（]/)[0] ?? '') }));
  return (named.find(({ names }) => names.includes(word)) ?? named.find(({ names }) => names.some((name) => name.startsWith(word) || name.endsWith(word))))?.key ?? null;
};

/** Legal values with their names: `board（公开栏）、site（本网站）`; where they have none, the words of the field that explain them. */
export const namedValues = (legal: readonly string[], about: Texts | null = null): Texts => {
  const name = enumerationOf(legal);
  if (name === null && about !== null && LOCALES.every((locale) => legal.every((value) => about[locale].includes(value)))) return about;
  return inEveryLanguage((locale) => {
    const label = labels(locale);
    const [open, close, comma] = locale === 'en' ? [' (', ')', ', '] : ['（', '）', '、'];
    return legal.map((value) => (name === null || label(name, value) === value ? value : `${value}${open}${label(name, value)}${close}`)).join(comma);
  });
};

/** Words that people use for values beside the names that the site shows. */
const CHINESE_VALUES: Readonly<Record<string, string>> = { 公告栏: 'board', 公告欄: 'board', 宣传栏: 'board', 公示栏: 'board', 官网: 'site', 群: 'group', 天: 'day', 日: 'day' };

/** The value whose name, in one of the languages, is the word that an author wrote. */
export const valueByLabel = (word: string, legal: readonly string[]): string | null => {
  const alias = CHINESE_VALUES[word];
  if (alias !== undefined && legal.includes(alias)) return alias;
  const name = enumerationOf(legal);
  if (name === null || word.length < 2) return null;
  const named = legal.map((value) => ({ value, names: LOCALES.map((locale) => labels(locale)(name, value)) }));
  return (named.find(({ names }) => names.includes(word)) ?? named.find(({ names }) => names.some((own) => /\p{Script=Han}/u.test(own) && own.endsWith(word))))?.value ?? null;
};

const enumerationOf = (legal: readonly string[]): EnumerationName | null => {
  const written = legal.join(' ');
  return NAMES.find((name) => ENUMERATIONS[name].join(' ') === written) ?? null;
};

// The keys of a constant object are the names of its type, whatever the library says.
const NAMES = Object.keys(ENUMERATIONS) as EnumerationName[];

/** A text for every language. */
export const inEveryLanguage = (word: (locale: Locale) => string): Texts => ({ 'zh-Hans': word('zh-Hans'), 'zh-Hant': word('zh-Hant'), en: word('en') });
