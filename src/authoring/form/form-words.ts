import type { Locale } from '../../domain/locale.ts';
import { pickText } from '../../domain/local-text.ts';
import type { NoticeKind } from '../../domain/notice.ts';
import type { Item } from '../../domain/standard.ts';
import { en } from '../../i18n/fields/en.ts';
import { zhHans } from '../../i18n/fields/zh-Hans.ts';
import { zhHant } from '../../i18n/fields/zh-Hant.ts';
import { isUiKey, translator } from '../../i18n/translate.ts';
import { ruleOf } from '../item-rule.ts';
import type { FormWords } from './fill-form.ts';

const FIELDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

const FACT_UNITS: Readonly<Record<string, string>> = { households: 'household', residents: 'person', area: 'km2', floating: 'person', buildings: 'building', residentGroups: 'group', staff: 'person', partyMembers: 'person', volunteers: 'person', lowIncomeHouseholds: 'household', registeredUnemployed: 'person', officeSpace: 'm2' };

/** The words of a form in one language, with what the standard and the kind of notice say themselves. */
export const formWords = (locale: Locale, { items = [], kind }: { items?: readonly Item[]; kind?: NoticeKind | undefined } = {}): FormWords => {
  const t = translator(locale);
  const named = (key: string): string => (isUiKey(key) ? t(key) : key);
  return {
    label: (key) => (key.startsWith('detail:') ? detailLabel(key.slice('detail:'.length), kind, locale) : named(key)),
    hint: (key) => (key === undefined ? '' : (FIELDS[locale][key] ?? '')),
    shown: (table, key) => {
      if (table === 'facts') return named(`fact.${key}`);
      const item = items.find(({ id }) => id === key);
      return item ? `${pickText(item.title, locale)}：${ruleOf(item, { t, locale })}` : '';
    },
    usual: (table, key, field) => (table === 'facts' && field === 'unit' ? (FACT_UNITS[key] ?? '') : ''),
  };
};

/** `income.amount` is a column of a table, `opening` a field of its own. */
const detailLabel = (path: string, kind: NoticeKind | undefined, locale: Locale): string => {
  const [id, column] = path.split('.');
  const detail = kind?.details?.find((candidate) => candidate.id === id);
  const named = column === undefined ? detail : detail?.columns?.find((candidate) => candidate.id === column);
  return named ? pickText(named.label, locale) : path;
};
