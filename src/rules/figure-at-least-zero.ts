import { parseDecimal } from '../domain/decimal.ts';
import { valueAt } from '../domain/place.ts';
import { figuresIn } from './facts/mappings.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

export const rule = entryRule({ id: 'figure-at-least-zero', severity: 'error', kinds: ['profile', 'region', 'plan', 'activity', 'activity-year'] }, function* (entry) {
  for (const { path, figure } of figuresIn(entry)) {
    const { value } = figure;
    if (typeof value === 'string' && value.startsWith('-') && parseDecimal(value)) yield { place: valueAt(...path, 'value'), values: { found: value } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '数量不小于零',
    why: '人数、面积和金额没有负数。',
    message: '数量是 `{found}`',
    help: '去掉负号；减少了多少，写进 `note` 或正文。',
  },
  'zh-Hant': {
    title: '數量不小於零',
    why: '人數、面積和金額沒有負數。',
    message: '數量是 `{found}`',
    help: '去掉負號；減少了多少，寫進 `note` 或正文。',
  },
  en: {
    title: 'A quantity is not below zero',
    why: 'There are no negative persons, areas or amounts.',
    message: 'the quantity is `{found}`',
    help: 'Remove the sign; a decrease belongs into `note` or the text.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('facts:\n  residents: {value: -2534, unit: person, asOf: 2009}') }, at: `${PROFILE_FILE}:5:22` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('facts:\n  residents: {value: 2534, unit: person, asOf: 2009}') } },
];
