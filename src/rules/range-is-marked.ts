import { valueAt } from '../domain/place.ts';
import { figuresIn } from './facts/mappings.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

export const rule = entryRule({ id: 'range-is-marked', severity: 'error', kinds: ['profile', 'region', 'plan', 'activity', 'activity-year'] }, function* (entry) {
  for (const { path, figure } of figuresIn(entry)) {
    const isRange = figure['qualifier'] === 'range';
    const { max } = figure;
    if (typeof max === 'string' && !isRange) yield { place: valueAt(...path, 'max'), values: { found: max }, variant: 'end' };
    else if (isRange && typeof max !== 'string') yield { place: valueAt(...path, 'qualifier'), values: {}, variant: 'range' };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '范围写明两头，并注明是范围',
    why: '只有一头的范围，页面不知道该写“40到60”还是“40”。',
    message: { end: '有 `max: {found}`，但没有注明是范围', range: '注明是范围，但没有上限 `max`' },
    help: { end: '加上 `qualifier: range`，或删去 `max`。', range: '加上 `max`，或改用 `about`、`over` 这样的 `qualifier`。' },
  },
  'zh-Hant': {
    title: '範圍寫明兩頭，並註明是範圍',
    why: '只有一頭的範圍，頁面不知道該寫“40到60”還是“40”。',
    message: { end: '有 `max: {found}`，但沒有註明是範圍', range: '註明是範圍，但沒有上限 `max`' },
    help: { end: '加上 `qualifier: range`，或刪去 `max`。', range: '加上 `max`，或改用 `about`、`over` 這樣的 `qualifier`。' },
  },
  en: {
    title: 'A range has both ends and says that it is one',
    why: 'With one end only, the page cannot say whether it is 40 or 40 to 60.',
    message: { end: 'there is `max: {found}`, but nothing says that this is a range', range: 'this is a range without `max`' },
    help: { end: 'Add `qualifier: range`, or remove `max`.', range: 'Add `max`, or use a `qualifier` such as `about` or `over`.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('teams:\n  - {id: drum, kind: drum, name: 腰鼓队, members: {value: 40, unit: person, max: 60}}') }, at: `${PROFILE_FILE}:5:79` },
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('teams:\n  - {id: drum, kind: drum, name: 腰鼓队, members: {value: 40, unit: person, qualifier: range}}') }, at: `${PROFILE_FILE}:5:85` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('teams:\n  - {id: drum, kind: drum, name: 腰鼓队, members: {value: 40, unit: person, qualifier: range, max: 60}}') } },
];
