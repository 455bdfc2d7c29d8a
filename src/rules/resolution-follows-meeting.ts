import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { MEETING_FILE, meetingWith } from './examples/meeting.ts';

export const rule = entryRule({ id: 'resolution-follows-meeting', severity: 'error', kinds: ['meeting'] }, function* ({ data: { date, resolutions } }) {
  for (const [index, resolution] of (resolutions ?? []).entries()) {
    for (const field of ['due', 'doneOn'] as const) {
      const day = resolution[field];
      if (day !== undefined && day < date) yield { place: valueAt('resolutions', index, field), values: { field, found: day, date } };
    }
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '议定事项的日期不早于会议',
    why: '会上才定下的事，不会在会前到期或办完。',
    message: '`{field}` 是 `{found}`，会议在 `{date}`',
    help: '核对 `{field}` 和会议的 `date`，改正写错的一个。',
  },
  'zh-Hant': {
    title: '議定事項的日期不早於會議',
    why: '會上才定下的事，不會在會前到期或辦完。',
    message: '`{field}` 是 `{found}`，會議在 `{date}`',
    help: '核對 `{field}` 和會議的 `date`，改正寫錯的一個。',
  },
  en: {
    title: 'A resolution follows its meeting',
    why: 'What a meeting resolves is neither due nor done before it.',
    message: '`{field}` is `{found}`, and the meeting was on `{date}`',
    help: 'Compare `{field}` with the `date` of the meeting and correct the wrong one.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [MEETING_FILE]: meetingWith('resolutions: [{id: lamps, text: 更换路灯, doneOn: 2024-03-20}]') }, at: `${MEETING_FILE}:5:47` },
  { verdict: 'good', files: { [MEETING_FILE]: meetingWith('resolutions: [{id: lamps, text: 更换路灯, doneOn: 2025-03-20}]') } },
];
