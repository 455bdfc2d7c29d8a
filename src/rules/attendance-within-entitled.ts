import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { MEETING_FILE, meetingWith } from './examples/meeting.ts';

export const rule = entryRule({ id: 'attendance-within-entitled', severity: 'error', kinds: ['meeting'] }, function* ({ data: { attended, entitled } }) {
  if (attended !== undefined && entitled !== undefined && attended > entitled) yield { place: valueAt('attended'), values: { attended, entitled } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '实到人数不多于应到人数',
    why: '实到多于应到，到会率就超过百分之百。',
    message: '实到 `{attended}` 人，应到只有 `{entitled}` 人',
    help: '核对 `attended` 和 `entitled`；列席的人不算实到。',
  },
  'zh-Hant': {
    title: '實到人數不多於應到人數',
    why: '實到多於應到，到會率就超過百分之百。',
    message: '實到 `{attended}` 人，應到只有 `{entitled}` 人',
    help: '核對 `attended` 和 `entitled`；列席的人不算實到。',
  },
  en: {
    title: 'No more attend than are entitled',
    why: 'Otherwise the share of those present exceeds the whole.',
    message: '{attended} attended, and {entitled} were entitled',
    help: 'Compare `attended` and `entitled`; guests do not count as attending.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [MEETING_FILE]: meetingWith('entitled: 40\nattended: 46') }, at: `${MEETING_FILE}:6:11` },
  { verdict: 'good', files: { [MEETING_FILE]: meetingWith('entitled: 46\nattended: 40') } },
];
