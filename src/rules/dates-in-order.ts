import type { Entry } from '../domain/library.ts';
import { firstDayOf, isPartialDate, lastDayOf } from '../domain/partial-date.ts';
import { valueAt } from '../domain/place.ts';
import type { Rule, RuleExample, RuleFinding, RuleModule } from './rule.ts';
import { mappingsOf } from './facts/mappings.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

export const rule: Rule = { id: 'dates-in-order', severity: 'error', scope: 'entry', check: findTurned };

/** Pairs of neighbouring fields of which the second cannot be earlier than the first. */
const PAIRS = [
  ['from', 'to'], ['since', 'until'], ['termStart', 'termEnd'], ['established', 'until'], ['opened', 'until'], ['received', 'answered'],
  ['adoptedOn', 'filedOn'], ['effective', 'reviewed'], ['agreementDate', 'until'], ['awarded', 'validUntil'],
] as const;

function* findTurned(entry: Entry): Generator<RuleFinding> {
  for (const { node, path } of mappingsOf(entry)) {
    for (const [first, second] of PAIRS) {
      const [earlier, later] = [node[first], node[second]];
      if (typeof earlier !== 'string' || typeof later !== 'string' || !isPartialDate(earlier) || !isPartialDate(later)) continue;
      if (lastDayOf(later) < firstDayOf(earlier)) yield { place: valueAt(...path, second), values: { first, second, earlier, later } };
    }
  }
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '先后两个日期不颠倒',
    why: '结束早于开始，期限和页面都会算错。',
    message: '`{second}` 是 `{later}`，早于 `{first}` 的 `{earlier}`',
    help: '核对 `{first}` 和 `{second}`，改正写错的一个。',
  },
  'zh-Hant': {
    title: '先後兩個日期不顛倒',
    why: '結束早於開始，期限和頁面都會算錯。',
    message: '`{second}` 是 `{later}`，早於 `{first}` 的 `{earlier}`',
    help: '核對 `{first}` 和 `{second}`，改正寫錯的一個。',
  },
  en: {
    title: 'Two dates stand in their order',
    why: 'With an end before its start every period is miscounted.',
    message: '`{second}` is `{later}`, before `{first}` with `{earlier}`',
    help: 'Compare `{first}` and `{second}` and correct the wrong one.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('teams:\n  - {id: drum, kind: drum, name: 腰鼓队, since: 2015, until: 2012}') }, at: `${PROFILE_FILE}:5:59` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('teams:\n  - {id: drum, kind: drum, name: 腰鼓队, since: 2015, until: 2015}') } },
];
