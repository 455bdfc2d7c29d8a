import { foldScript } from '../../search/fold.ts';
import type { SourceBlock } from '../source/source-document.ts';
import { plansMeasures } from './measure-table.ts';

/** The parts of a plan by the words of their headings, in simplified script. */
const PARTS = [
  ['idea', /指导思想|总体思路|工作思路/],
  ['goal', /总体目标|总目标|奋斗目标/],
  ['basis', /(?:制定|编制)依据/],
  ['measures', /(?<!保障|保障工作)措施|举措|实施步骤|主要任务|重点任务|工作安排/],
  ['goals', /(?:年度|阶段|分年度?)(?:工作)?(?:目标|任务)|工作目标/],
] as const;

export type Part = (typeof PARTS)[number][0] | 'other';

/** The part that a heading begins, or `undefined`. */
export const partOfHead = (folded: string): Part | undefined => PARTS.find(([, pattern]) => pattern.test(folded))?.[0];

/** Whether a part lists its entries by year. */
export const isByYear = (part: Part): boolean => part === 'goals' || part === 'measures';

/** The beginning of a line that names a year, such as `（一）2026年：`. */
export const YEAR_HEAD = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?((?:19|20|21)\d{2})\s*年(?:度)?\s*(?:[：:，,、]|\s|$|(?=工作|目标|任务|主要|完成|重点|以|要|实施|开展|建|推))\s*/u;

/** Whether a block says which year it is about. */
export const namesYear = (block: SourceBlock): boolean => (block.kind === 'table' ? plansMeasures(block.table) : 'text' in block && YEAR_HEAD.test(foldScript(block.text)));

/** A second line of the title, such as `（2026—2028年）`. */
export const SUBTITLE = /^[（(][^（）()]{2,30}[）)]$/;

const SPAN = /((?:19|20|21)\d{2})年?\s*[-—–~～至到]+\s*((?:19|20|21)\d{2})/;
const MOST_YEARS = 9;

/** The years that a title says as a span, such as `2026—2028年`. */
export const yearsOfSpan = (title: string): readonly number[] => {
  const [from, to] = (SPAN.exec(title) ?? []).slice(1).map(Number);
  return from === undefined || to === undefined || to - from > MOST_YEARS ? [] : Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
};
