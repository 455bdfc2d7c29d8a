import { compareDecimals, formatDecimal, parseDecimal } from '../domain/decimal.ts';
import { valueAt } from '../domain/place.ts';
import { figuresIn } from './facts/mappings.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

export const rule = entryRule({ id: 'range-in-order', severity: 'error', kinds: ['profile', 'region', 'plan', 'activity', 'activity-year'] }, function* (entry) {
  for (const { path, figure } of figuresIn(entry)) {
    const { value, max } = figure;
    const [low, high] = [typeof value === 'string' ? parseDecimal(value) : null, typeof max === 'string' ? parseDecimal(max) : null];
    if (low && high && compareDecimals(high, low) < 0) yield { place: valueAt(...path, 'max'), values: { value: formatDecimal(low), max: formatDecimal(high) } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '范围的上限不小于下限',
    why: '40到60人写成60到40人，平均和比较都会出错。',
    message: '`max` 是 `{max}`，小于 `value` 的 `{value}`',
    help: '把小的写在 `value`，大的写在 `max`。',
  },
  'zh-Hant': {
    title: '範圍的上限不小於下限',
    why: '40到60人寫成60到40人，平均和比較都會出錯。',
    message: '`max` 是 `{max}`，小於 `value` 的 `{value}`',
    help: '把小的寫在 `value`，大的寫在 `max`。',
  },
  en: {
    title: 'The upper end of a range is not below the lower',
    why: 'A range turned around spoils averages and comparisons.',
    message: '`max` is `{max}`, below `value` with `{value}`',
    help: 'Put the smaller number into `value` and the larger into `max`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('teams:\n  - {id: drum, kind: drum, name: 腰鼓队, members: {value: 60, unit: person, qualifier: range, max: 40}}') }, at: `${PROFILE_FILE}:5:97` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('teams:\n  - {id: drum, kind: drum, name: 腰鼓队, members: {value: 40, unit: person, qualifier: range, max: 60}}') } },
];
