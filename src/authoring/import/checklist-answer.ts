import { parseDecimal } from '../../domain/decimal.ts';
import { formatAmount } from '../../domain/points.ts';
import { type Item, takesValue } from '../../domain/standard.ts';
import type { TreeMap } from '../../domain/tree.ts';
import { foldScript } from '../../search/fold.ts';

/** What the cells of one row of a checklist say. */
export interface ChecklistCells {
  readonly points: string;
  readonly input: string;
  readonly note: string;
}

/** What the cells of a row say in the form of the item's method, or `null` where they only give points for something counted. */
export const answerOfCells = (item: Item, { points, input, note }: ChecklistCells): TreeMap | null => {
  const given = notApplicable(item, { input, note }) ?? inputOf(item, input) ?? fractionOf(item, note) ?? fromPoints(item, points);
  if (!given) return null;
  return note === '' || note === input || given['reason'] === note ? given : { ...given, note: note.slice(0, 1000) };
};

const NOT_APPLICABLE = /^(?:不适用|不涉及|无此项|本(?:年|期)无.*|N\/A)$/i;

const notApplicable = (item: Item, { input, note }: { input: string; note: string }): TreeMap | null =>
  item.notApplicable && NOT_APPLICABLE.test(foldScript(input)) ? { na: 'no-event', reason: note === '' ? input : note, approvedBy: '待街道确认' } : null;

/** A part and a whole as offices write them: `97/120`, `应到120人次，实到97人次`, `共30件，办结28件`, `120户中97户`. */
const FRACTIONS: readonly (readonly [pattern: RegExp, numerator: number, denominator: number])[] = [
  [/^(\d+(?:\.\d+)?)\s*\p{Script=Han}{0,3}\s*[/／÷]\s*(\d+(?:\.\d+)?)\s*\p{Script=Han}{0,3}$/u, 1, 2],
  [/^\D*应\D*(\d+(?:\.\d+)?)\D+实\D*(\d+(?:\.\d+)?)\D*$/u, 2, 1],
  [/^\D*实\D*(\d+(?:\.\d+)?)\D+应\D*(\d+(?:\.\d+)?)\D*$/u, 1, 2],
  [/^\D*[共总]\D*(\d+(?:\.\d+)?)\D+(?:已|其中|完成|办结|达标|合格|答复|整改|调解|走访|开通|兑现|分对|满意)\D*(\d+(?:\.\d+)?)\D*$/u, 2, 1],
  [/^\D*(\d+(?:\.\d+)?)\s*\p{Script=Han}{0,3}中有?\D*(\d+(?:\.\d+)?)\D*$/u, 2, 1],
];

const fractionOf = (item: Item, text: string): TreeMap | null => {
  if (item.method !== 'ratio-bands' || takesValue(item)) return null;
  const folded = foldScript(text);
  for (const [pattern, top, bottom] of FRACTIONS) {
    const match = pattern.exec(folded);
    const [numerator, denominator] = [match?.[top], match?.[bottom]];
    if (numerator !== undefined && denominator !== undefined) return { numerator, denominator };
  }
  return null;
};

/** The input itself, as the method of the item counts it. */
const inputOf = (item: Item, text: string): TreeMap | null => {
  const folded = foldScript(text);
  switch (item.method) {
    case 'points':
      return numberTree('points', folded);
    case 'yesno':
      return /^(?:是|有|做到|达到|已|√|✓|y)/i.test(folded) ? { yes: 'true' } : /^(?:否|没有|无|未|×|✗|n)/i.test(folded) ? { yes: 'false' } : null;
    case 'checklist':
      return metIn(item, folded);
    case 'ratio-bands':
      return takesValue(item) ? numberTree('value', folded) : fractionOf(item, folded);
    case 'count-capped':
      return numberTree('count', folded);
    case 'deduct-per-fault':
      return faultsIn(item, folded);
  }
};

const numberTree = (field: string, text: string): TreeMap | null => {
  const number = /^(?:共|约)?(\d+(?:\.\d+)?)(?![\d/／])\s*\p{Script=Han}{0,3}$/u.exec(text)?.[1];
  return number === undefined || !parseDecimal(number) || (field === 'count' && number.includes('.')) ? null : { [field]: number };
};

const metIn = (item: Item, text: string): TreeMap | null => {
  if (/^(?:无|没有|均未|都未)/.test(text)) return { met: [] };
  if (/^(?:全部|均已?|都已?)(?:做到|符合|达到|具备)/.test(text)) return { met: (item.criteria ?? []).map(({ id }) => id) };
  const known = new Set((item.criteria ?? []).map(({ id }) => id));
  const named = text.toLowerCase().split(/[、,，;；\s]+/).filter((word) => word !== '');
  return named.length > 0 && named.every((word) => known.has(word)) ? { met: named } : null;
};

const faultsIn = (item: Item, text: string): TreeMap | null => {
  if (/^(?:无|没有|未发现|0)/.test(text)) return { faults: {} };
  const [only, ...others] = item.faults ?? [];
  const count = /^(\d+)\s*(?:处|次|件|项|个)?$/.exec(text)?.[1];
  return only && others.length === 0 && count !== undefined ? { faults: { [only.id]: count } } : null;
};

/** Points say what was counted only where they leave no choice: judged points, full marks or none of a yes-or-no, all conditions, no fault. */
const fromPoints = (item: Item, points: string): TreeMap | null => {
  if (!parseDecimal(points)) return null;
  const isFull = Number(points) === Number(formatAmount(item.max));
  switch (item.method) {
    case 'points':
      return { points };
    case 'yesno':
      return isFull ? { yes: 'true' } : Number(points) === 0 ? { yes: 'false' } : null;
    case 'checklist':
      return isFull ? { met: (item.criteria ?? []).map(({ id }) => id) } : Number(points) === 0 ? { met: [] } : null;
    case 'deduct-per-fault':
      return isFull ? { faults: {} } : null;
    case 'ratio-bands':
    case 'count-capped':
      return null;
  }
};
