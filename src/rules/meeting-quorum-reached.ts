import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { MEETING_FILE, meetingWith } from './examples/meeting.ts';

export const rule = entryRule({ id: 'meeting-quorum-reached', severity: 'warning', kinds: ['meeting'] }, function* ({ data: { kind, attended, entitled, resolutions } }) {
  if ((kind !== 'residents' && kind !== 'representatives') || resolutions === undefined) return;
  if (attended !== undefined && entitled !== undefined && attended <= entitled && attended * 2 <= entitled) yield { place: valueAt('attended'), values: { attended, entitled, needed: Math.floor(entitled / 2) + 1 } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '作决定的居民会议有过半的人到会',
    why: '到会没有过半，居民会议和居民代表会议的决定不算数。',
    message: '应到 `{entitled}` 人，实到 `{attended}` 人，过半要 {needed} 人',
    help: '核对 `attended` 和 `entitled`；确实没有过半的，删去 `resolutions`，另行开会表决。',
  },
  'zh-Hant': {
    title: '作決定的居民會議有過半的人到會',
    why: '到會沒有過半，居民會議和居民代表會議的決定不算數。',
    message: '應到 `{entitled}` 人，實到 `{attended}` 人，過半要 {needed} 人',
    help: '核對 `attended` 和 `entitled`；確實沒有過半的，刪去 `resolutions`，另行開會表決。',
  },
  en: {
    title: 'A residents’ meeting that resolves has its quorum',
    why: 'Residents’ and representatives’ meetings resolve with more than half of the entitled present.',
    message: '{attended} of {entitled} attended, and more than half would be {needed}',
    help: 'Compare `attended` and `entitled`; if there was no quorum, remove `resolutions` and vote at another meeting.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [MEETING_FILE]: meetingWith('entitled: 40\nattended: 20\nresolutions: [{id: lamps, text: 更换路灯}]') }, at: `${MEETING_FILE}:6:11` },
  { verdict: 'good', files: { [MEETING_FILE]: meetingWith('entitled: 40\nattended: 21\nresolutions: [{id: lamps, text: 更换路灯}]') } },
];
