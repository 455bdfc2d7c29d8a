import { firstDayOf, isPartialDate } from '../domain/partial-date.ts';
import { valueAt } from '../domain/place.ts';
import { mappingsOf } from './facts/mappings.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

export const rule = entryRule({ id: 'fact-date-passed', origin: 'F002', severity: 'warning', kinds: ['profile', 'region', 'plan', 'activity', 'activity-year'] }, function* (entry, { on }) {
  for (const { node, path } of mappingsOf(entry)) {
    const found = node['asOf'];
    if (typeof found !== 'string' || !isPartialDate(found) || firstDayOf(found) <= on) continue;
    yield { place: valueAt(...path, 'asOf'), values: { found, today: on } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '事实的日期不在将来',
    why: '还没到的日子不会有统计数。',
    message: '`asOf` 是 `{found}`，今天是 `{today}`',
    help: '改成真正统计的日期；计划要达到的数写进规划的 `target`。',
  },
  'zh-Hant': {
    title: '事實的日期不在將來',
    why: '還沒到的日子不會有統計數。',
    message: '`asOf` 是 `{found}`，今天是 `{today}`',
    help: '改成真正統計的日期；計劃要達到的數寫進規劃的 `target`。',
  },
  en: {
    title: 'The date of a fact is not ahead',
    why: 'There is no count of a day that has not come.',
    message: '`asOf` is `{found}`, and today is `{today}`',
    help: 'Write the date of the count; a number still to be reached belongs to `target` in the plan.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('facts:\n  residents: {value: 2534, unit: person, asOf: 2027-01}') }, at: `${PROFILE_FILE}:5:48` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('facts:\n  residents: {value: 2534, unit: person, asOf: 2026}') } },
];
