import { nameOf, noticesIn } from './counted.ts';
import type { Derivation } from './derivation.ts';

const STEPS = ['election', 'voter-list', 'candidate-list', 'election-result'] as const;

/** Whether the four notices of an election were published: call, voters, candidates, result. */
export const electionNoticesComplete: Derivation = {
  method: 'yesno',
  explanation: {
    counted: { 'zh-Hans': '选举公告、选民名单、候选人名单、选举结果四种公告是否都发布', 'zh-Hant': '選舉公告、選民名單、候選人名單、選舉結果四種公告是否都發布', en: 'whether the four notices of an election were published: call, voters, candidates, result' },
    dates: { 'zh-Hans': '公告的发布日期', 'zh-Hant': '公告的發布日期', en: 'the day of publication' },
    leftOut: { 'zh-Hans': '没有任何选举公告时不推算', 'zh-Hant': '沒有任何選舉公告時不推算', en: 'nothing is derived where there is no notice of an election' },
  },
  derive: ({ community, ...context }) => {
    const found = STEPS.map((kind) => noticesIn(community, [kind], context));
    const from = found.flat().map(nameOf);
    return from.length === 0 ? null : { answer: { yes: found.every((notices) => notices.length > 0) }, from };
  },
};
