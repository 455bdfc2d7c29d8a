import type { Answer } from '../../domain/assessment.ts';
import { compareDecimals, type Decimal, formatDecimal, ratioReaches, wholeDecimal } from '../../domain/decimal.ts';
import { hundredths, ZERO_POINTS } from '../../domain/points.ts';
import { bandsOf, isShare, type Item, perOf, takesValue } from '../../domain/standard.ts';
import type { Refusal } from '../refusal.ts';
import { type Method, refuse } from './method.ts';

const ONE = wholeDecimal(1);
const NONE: readonly Refusal[] = [];

/** Points by the band that a ratio reaches; thresholds are inclusive and compared by cross-multiplication. */
export const ratioBands: Method = {
  fields: ['numerator', 'denominator', 'value'],
  form: (item) => (takesValue(item) ? '{value: 40}' : '{numerator: 17, denominator: 20}'),
  score: (answer, item, kind) => {
    const ratio = ratioOf(answer, item);
    if ('refusals' in ratio) return ratio;
    const bands = bandsOf(item, kind);
    if (bands.length === 0) return refuse('standard-incomplete', []);
    const refusals = refusalsOf(ratio, item);
    if (refusals.length > 0) return { refusals };
    const reached = { a: ratio.numerator, b: ratio.denominator, per: perOf(item) };
    const band = bands.find(({ min }) => ratioReaches(reached, min));
    return { points: band ? hundredths(Math.min(band.points, item.max)) : ZERO_POINTS, band: band ?? null };
  },
};

interface Counted {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** The two numbers of an answer; one value is counted over one. */
export const ratioOf = (answer: Answer, item: Item): Counted | ReturnType<typeof refuse> => {
  const { numerator, denominator, value } = answer;
  if (value !== undefined) {
    if (!takesValue(item) || numerator !== undefined || denominator !== undefined) return refuse('shape', ['value'], { found: 'value' });
    return { numerator: value, denominator: ONE };
  }
  if (numerator !== undefined && denominator !== undefined) return { numerator, denominator };
  if (numerator === undefined && denominator === undefined) return refuse('empty', []);
  const absent = numerator === undefined ? 'numerator' : 'denominator';
  return refuse('shape', [numerator === undefined ? 'denominator' : 'numerator'], { found: numerator === undefined ? 'denominator' : 'numerator', absent });
};

const refusalsOf = ({ numerator, denominator }: Counted, item: Item): readonly Refusal[] => {
  if (denominator.digits === 0) return [{ reason: 'denominator-zero', path: ['denominator'], values: {} }];
  const isSmall = item.minSample !== undefined && compareDecimals(denominator, wholeDecimal(item.minSample)) < 0;
  const isBeyond = isShare(item) && compareDecimals(numerator, denominator) > 0;
  if (!isSmall && !isBeyond) return NONE;
  const values = { numerator: formatDecimal(numerator), denominator: formatDecimal(denominator) };
  return [
    ...(isSmall ? [{ reason: 'sample-small' as const, path: ['denominator'], values: { ...values, least: item.minSample ?? 0 } }] : []),
    ...(isBeyond ? [{ reason: 'beyond-whole' as const, path: ['numerator'], values }] : []),
  ];
};
