import { enumerationOf } from '../domain/enumerations.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { en } from '../i18n/fields/en.ts';
import { zhHans } from '../i18n/fields/zh-Hans.ts';
import { zhHant } from '../i18n/fields/zh-Hant.ts';
import { isUiKey, translator } from '../i18n/translate.ts';
import { explainsAll, type FieldWords, inEveryLanguage } from './field-words.ts';

const FIELDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** Words that people use for values beside the names that the site shows. */
const CHINESE_VALUES: Readonly<Record<string, string>> = { 公告栏: 'board', 公告欄: 'board', 宣传栏: 'board', 公示栏: 'board', 官网: 'site', 群: 'group', 天: 'day', 日: 'day' };

/** The words of fields and values from the texts for authors. */
export const KNOWN_WORDS: FieldWords = {
  textOf: (shape, key) => {
    const own = `${shape ?? ''}.${key}`;
    return FIELDS['zh-Hans'][own] === undefined ? null : inEveryLanguage((locale) => FIELDS[locale][own] ?? '');
  },
  keyFor: (word, shape, legal) => {
    if (!/^\p{Script=Han}{2,}$/u.test(word)) return null;
    const named = legal.map((key) => ({ value: key, names: (['zh-Hans', 'zh-Hant'] as const).map((locale) => beginningOf(FIELDS[locale][`${shape ?? ''}.${key}`])) }));
    return bestOf(named, word, (name) => name.startsWith(word) || name.endsWith(word));
  },
  namesOf: (legal, about) => {
    const enumeration = enumerationOf(legal);
    if (enumeration === null && about !== null && explainsAll(about, legal)) return about;
    return inEveryLanguage((locale) => {
      const [open, close, comma] = locale === 'en' ? [' (', ')', ', '] : ['（', '）', '、'];
      return legal.map((value) => nameOf(enumeration, value, locale)).map((name, index) => (name === null ? legal[index] : `${legal[index] ?? ''}${open}${name}${close}`)).join(comma);
    });
  },
  valueFor: (word, legal) => {
    const alias = CHINESE_VALUES[word];
    if (alias !== undefined && legal.includes(alias)) return alias;
    const enumeration = enumerationOf(legal);
    if (enumeration === null || word.length < 2) return null;
    const named = legal.map((value) => ({ value, names: LOCALES.map((locale) => nameOf(enumeration, value, locale) ?? '') }));
    return bestOf(named, word, (name) => /\p{Script=Han}/u.test(name) && name.endsWith(word));
  },
};

/** The name that the words of a field begin with: `发布单位，例如 …`. */
const beginningOf = (text = ''): string => text.split(/[，：；。（]/)[0] ?? '';

const bestOf = (named: readonly { readonly value: string; readonly names: readonly string[] }[], word: string, isNear: (name: string) => boolean): string | null =>
  (named.find(({ names }) => names.includes(word)) ?? named.find(({ names }) => names.some(isNear)))?.value ?? null;

const nameOf = (enumeration: string | null, value: string, locale: Locale): string | null => {
  const key = `enum.${enumeration ?? ''}.${value}`;
  return isUiKey(key) ? translator(locale)(key) : null;
};
