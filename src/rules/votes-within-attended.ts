import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { MEETING_FILE, meetingWith } from './examples/meeting.ts';

export const rule = entryRule({ id: 'votes-within-attended', severity: 'error', kinds: ['meeting'] }, function* ({ data: { attended, resolutions } }) {
  for (const [index, { votes }] of (resolutions ?? []).entries()) {
    const cast = votes === undefined ? 0 : votes.for + votes.against + votes.abstain;
    if (attended !== undefined && cast > attended) yield { place: valueAt('resolutions', index, 'votes', 'for'), values: { cast, attended } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '票数不多于实到人数',
    why: '票比人多，表决结果就没有人相信。',
    message: '三种票合计 {cast} 张，实到 {attended} 人',
    help: '核对 `votes` 的三个数和 `attended`。',
  },
  'zh-Hant': {
    title: '票數不多於實到人數',
    why: '票比人多，表決結果就沒有人相信。',
    message: '三種票合計 {cast} 張，實到 {attended} 人',
    help: '核對 `votes` 的三個數和 `attended`。',
  },
  en: {
    title: 'No more votes than attended',
    why: 'With more votes than people nobody believes the result.',
    message: '{cast} votes were cast, and {attended} attended',
    help: 'Compare the three numbers of `votes` with `attended`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [MEETING_FILE]: meetingWith('attended: 40\nresolutions: [{id: lamps, text: 更换路灯, votes: {for: 38, against: 2, abstain: 1}}]') }, at: `${MEETING_FILE}:6:52` },
  { verdict: 'good', files: { [MEETING_FILE]: meetingWith('attended: 41\nresolutions: [{id: lamps, text: 更换路灯, votes: {for: 38, against: 2, abstain: 1}}]') } },
];
