import type { Entry } from '../domain/library.ts';
import { LOOK_ALIKE, meantBy } from '../domain/text-damage.ts';
import type { Rule, RuleExample, RuleFinding, RuleModule } from './rule.ts';
import { mendHits } from './texts/mend.ts';
import { matchesIn, piecesOf } from './texts/pieces.ts';
import { HOURS_FILE, hoursNotice } from './examples/hours-notice.ts';

export const rule: Rule = { id: 'look-alike-characters', origin: 'T004', severity: 'warning', scope: 'entry', check: findLookAlikes };

const QUICK = /[臵冶]|[\u3400-\u9fff][,:][\u3400-\u9fff]/;

function* findLookAlikes(entry: Entry): Generator<RuleFinding> {
  for (const piece of piecesOf(entry, QUICK)) {
    const hits = matchesIn(piece, LOOK_ALIKE);
    for (const found of new Set(hits.map((hit) => hit.words))) {
      const [first, ...more] = hits.filter((hit) => hit.words === found);
      if (first === undefined) continue;
      const mending = mendHits(entry, piece, { hits: [first, ...more], meant: meantBy });
      yield { ...mending, values: { found, expected: meantBy(found), times: more.length + 1 }, variant: more.length === 0 ? 'one' : 'several' };
    }
  }
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '字和标点没有写成相像的另一个',
    why: '“臵”“冶”“,”和正字长得像，搜索却当成另外的字。',
    message: { one: '这里是 `{found}`，通常应是 `{expected}`', several: '这里有 {times} 处 `{found}`，通常应是 `{expected}`' },
    help: { one: '改成 `{expected}`。', several: '都改成 `{expected}`。' },
  },
  'zh-Hant': {
    title: '字和標點沒有寫成相像的另一個',
    why: '“臵”“冶”“,”和正字長得像，搜索卻當成另外的字。',
    message: { one: '這裡是 `{found}`，通常應是 `{expected}`', several: '這裡有 {times} 處 `{found}`，通常應是 `{expected}`' },
    help: { one: '改成 `{expected}`。', several: '都改成 `{expected}`。' },
  },
  en: {
    title: 'Characters are not confused with their look-alikes',
    why: 'To the eye 臵 is 置, to a search it is another character.',
    message: {
      one: 'here stands `{found}` where `{expected}` is usual',
      several: 'here stands `{found}` {times} times where `{expected}` is usual',
    },
    help: { one: 'Write `{expected}`.', several: 'Write `{expected}` at each place.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [HOURS_FILE]: hoursNotice('合理设臵窗口') }, at: `${HOURS_FILE}:7:4` },
  { verdict: 'bad', files: { [HOURS_FILE]: hoursNotice('综合冶理,平安创建') }, at: `${HOURS_FILE}:7:3` },
  { verdict: 'good', files: { [HOURS_FILE]: hoursNotice('合理设置窗口，综合治理，陶冶情操，冶金宿舍') } },
];
