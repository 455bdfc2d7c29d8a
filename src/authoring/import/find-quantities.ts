import type { Qualifier, Unit } from '../../domain/enumerations.ts';
import { foldScript } from '../../search/fold.ts';

/** A number that a text states, as the text hedges it. */
export interface StatedQuantity {
  /** In plain digits, in the unit of the site: `近100万元` is 1000000 yuan. */
  readonly value: string;
  readonly max?: string;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** The words before it that say what was counted, in simplified script. */
  readonly label: string;
  /** The same words as written. */
  readonly words: string;
  /** Its own words, as written. */
  readonly said: string;
  /** Where it begins in the text. */
  readonly start: number;
}

interface UnitWord {
  readonly unit: Unit;
  /** By which power of ten a number in this word is larger than one in the unit. */
  readonly power: number;
}

/** Words of units in simplified script, the longer ones first where one begins another. */
const UNIT_WORDS: Readonly<Record<string, UnitWord>> = {
  平方公里: { unit: 'km2', power: 0 }, 平方千米: { unit: 'km2', power: 0 }, 平方米: { unit: 'm2', power: 0 }, '㎡': { unit: 'm2', power: 0 }, 公里: { unit: 'm', power: 3 },
  '元/月': { unit: 'yuan-month', power: 0 }, 元: { unit: 'yuan', power: 0 }, 人次: { unit: 'person-time', power: 0 }, 户次: { unit: 'household-time', power: 0 },
  户: { unit: 'household', power: 0 }, 人: { unit: 'person', power: 0 }, 名: { unit: 'person', power: 0 }, 栋: { unit: 'building', power: 0 }, 幢: { unit: 'building', power: 0 },
  个居民小组: { unit: 'group', power: 0 }, 个小组: { unit: 'group', power: 0 }, 支: { unit: 'team', power: 0 }, 场次: { unit: 'session', power: 0 }, 场: { unit: 'session', power: 0 },
  次: { unit: 'time', power: 0 }, 盏: { unit: 'lamp', power: 0 }, 辆: { unit: 'vehicle', power: 0 }, 篇: { unit: 'article', power: 0 }, 小时: { unit: 'hour', power: 0 }, 件: { unit: 'case', power: 0 },
  家: { unit: 'unit', power: 0 }, 处: { unit: 'place', power: 0 }, '%': { unit: 'percent', power: 0 }, '％': { unit: 'percent', power: 0 }, 米: { unit: 'm', power: 0 }, 个: { unit: 'item', power: 0 },
};

const UNITS = Object.keys(UNIT_WORDS).toSorted((a, b) => b.length - a.length).join('|');
const NUMBER = String.raw`\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const STATED = new RegExp(
  String.raw`(?<![\d.第〔\[])(?<hedge>大约|大概|将近|接近|超过|不少于|不低于|至少|突破|约|近|逾)?(?<number>${NUMBER})(?:\s*(?:[-–—~～]|至|到)\s*(?<max>${NUMBER}))?(?<few>[余多来])?(?<scale>[万亿千百])?(?<more>[余多])?(?<unit>${UNITS})(?<tail>以上|左右|上下)?`,
  'gu',
);

/** The numbers with a unit that a text states, in either script, in the order of the text. */
export const findQuantities = (text: string): readonly StatedQuantity[] => {
  // One character stays one character, so that places in the folded text are places in the text.
  const folded = foldScript(text).replaceAll('％', '%');
  return [...folded.matchAll(STATED)].flatMap((match) => {
    const word = UNIT_WORDS[match.groups?.['unit'] ?? ''];
    const number = match.groups?.['number'];
    if (!word || number === undefined || isYear(folded, match)) return [];
    const power = word.power + (SCALES[match.groups?.['scale'] ?? ''] ?? 0);
    const max = match.groups?.['max'];
    const label = labelBefore(folded.slice(0, match.index));
    const at = label === '' ? match.index : folded.lastIndexOf(label, match.index);
    return [{
      value: shift(number, power), ...(max === undefined ? {} : { max: shift(max, power) }), unit: word.unit, qualifier: qualifierOf(match.groups ?? {}),
      label, words: text.slice(at, at + label.length), said: text.slice(match.index, match.index + match[0].length), start: match.index,
    }];
  });
};

const SCALES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** `2009-2011年` has no unit of ours; a year before 个 or 家 is rather a year. */
const isYear = (text: string, match: RegExpExecArray): boolean => text.charAt(match.index - 1) === '年' && match.groups?.['unit'] === '个';

const qualifierOf = ({ hedge, max, few, more, tail }: Readonly<Record<string, string | undefined>>): Qualifier => {
  if (max !== undefined) return 'range';
  if (few === '来' || tail === '左右' || tail === '上下' || hedge === '约' || hedge === '大约' || hedge === '大概') return 'about';
  if (hedge === '近' || hedge === '将近' || hedge === '接近') return 'nearly';
  if (tail === '以上' || hedge === '不少于' || hedge === '不低于' || hedge === '至少') return 'atLeast';
  return few !== undefined || more !== undefined || hedge !== undefined ? 'over' : 'exact';
};

/** A number in plain digits, with its point moved to the right. */
const shift = (number: string, power: number): string => {
  const [whole = '', fraction = ''] = number.replaceAll(/[,，]/g, '').split('.');
  const digits = `${whole}${fraction.padEnd(power, '0')}`;
  const at = whole.length + power;
  const tail = digits.slice(at).replace(/0+$/, '');
  return `${digits.slice(0, at).replace(/^0+(?=\d)/, '')}${tail === '' ? '' : `.${tail}`}`;
};

const LONGEST_LABEL = 20;

/** The words between the last stop and the number, without what only leads to it. */
const labelBefore = (text: string): string =>
  (text.split(/[，。；、：:;,（(）)\n\s]/).at(-1) ?? '').slice(-LONGEST_LABEL).replace(/^(?:其中|现有|现|共有|共|有|全|已|目前|辖区|社区)+(?=\p{Script=Han}{2})/u, '').replace(/(?:达到|为|有|共|达|是|计|共计|总计|合计|了|到)$/u, '');
