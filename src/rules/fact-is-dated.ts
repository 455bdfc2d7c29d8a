import { keyAt, valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

export const rule = entryRule({ id: 'fact-is-dated', origin: 'F002', severity: 'error', kinds: ['profile', 'region'] }, function* (entry) {
  if (entry.kind === 'region') {
    const isDated = entry.data.asOf !== undefined;
    for (const [index, figure] of (entry.data.figures ?? []).entries()) if (!isDated && figure.quantity.asOf === undefined) yield { place: valueAt('figures', index, 'quantity', 'value'), values: { fact: figure.id } };
    return;
  }
  for (const [key, fact] of Object.entries(entry.data.facts ?? {})) if (fact?.asOf === undefined) yield { place: keyAt('facts', key), values: { fact: key } };
  for (const [index, fact] of (entry.data.otherFacts ?? []).entries()) {
    if (fact.asOf ?? fact.quantity?.asOf ?? fact.ratio?.asOf) continue;
    yield { place: valueAt('otherFacts', index, 'id'), values: { fact: fact.id } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '每个事实写明是什么时候的',
    why: '没有日期的数字过几年就成了错的，读者也无从比较。',
    message: '`{fact}` 没有写是什么时候的数',
    help: '加上 `asOf`，写年份就行，如 `asOf: 2025`。',
  },
  'zh-Hant': {
    title: '每個事實寫明是什麼時候的',
    why: '沒有日期的數字過幾年就成了錯的，讀者也無從比較。',
    message: '`{fact}` 沒有寫是什麼時候的數',
    help: '加上 `asOf`，寫年份就行，如 `asOf: 2025`。',
  },
  en: {
    title: 'Every fact has its date',
    why: 'A number without a date turns wrong in silence and cannot be compared.',
    message: '`{fact}` does not say when it was true',
    help: 'Add `asOf`; a year is enough, such as `asOf: 2025`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('facts:\n  residents: {value: 2534, unit: person}') }, at: `${PROFILE_FILE}:5:3` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('facts:\n  residents: {value: 2534, unit: person, asOf: 2009}') } },
];
