/**
 * A second scorer, written from the requirements alone and kept as simple as it can be: fractions of big integers,
 * no shortcuts, nothing shared with the first one but the shape of its input.
 */
import type { Answer } from '../../src/domain/assessment.ts';
import type { Decimal } from '../../src/domain/decimal.ts';
import type { Item, Standard } from '../../src/domain/standard.ts';

type Fraction = readonly [top: bigint, bottom: bigint];

const fraction = (value: Decimal): Fraction => [BigInt(value.digits), 10n ** BigInt(value.scale)];
const hundredths = (points: number): Fraction => [BigInt(points), 100n];
const times = (a: Fraction, b: Fraction): Fraction => [a[0] * b[0], a[1] * b[1]];
const over = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1], a[1] * b[0]];
const plus = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, [-b[0], b[1]]);
const isAtLeast = (a: Fraction, b: Fraction): boolean => a[0] * b[1] >= b[0] * a[1];
const least = (a: Fraction, b: Fraction): Fraction => (isAtLeast(a, b) ? b : a);
const ZERO: Fraction = [0n, 1n];

/** Rounded half up to 0.01, in hundredths. */
const rounded = ([top, bottom]: Fraction): bigint => (top * 200n + bottom) / (bottom * 2n);

/** The points of an answer, `null` where it does not count, `'na'` where the item does not apply. */
const pointsOf = (answer: Answer | undefined, item: Item): Fraction | 'na' | null => {
  if (answer === undefined) return null;
  const filled = (['points', 'yes', 'met', 'numerator', 'denominator', 'value', 'count', 'faults'] as const).filter((field) => answer[field] !== undefined);
  if (answer.na !== undefined) return item.notApplicable && answer.reason !== undefined && answer.approvedBy !== undefined && filled.length === 0 ? 'na' : null;
  const only = (...fields: string[]) => filled.every((field) => fields.includes(field));
  const max = hundredths(item.max);
  if (item.method === 'points' && answer.points && only('points')) {
    const given = fraction(answer.points);
    const steps = over(given, hundredths(item.step));
    return isAtLeast(given, ZERO) && isAtLeast(max, given) && steps[0] % steps[1] === 0n ? given : null;
  }
  if (item.method === 'yesno' && answer.yes !== undefined && only('yes')) return answer.yes ? max : ZERO;
  if (item.method === 'checklist' && answer.met && only('met')) {
    const known = answer.met.map((id) => item.criteria?.find((criterion) => criterion.id === id));
    if (known.includes(undefined) || new Set(answer.met).size < answer.met.length) return null;
    return known.reduce((sum, criterion) => plus(sum, hundredths(criterion?.points ?? 0)), ZERO);
  }
  if (item.method === 'ratio-bands' && answer.numerator && answer.denominator && only('numerator', 'denominator')) {
    const [part, whole] = [fraction(answer.numerator), fraction(answer.denominator)];
    if (whole[0] === 0n || (item.minSample !== undefined && !isAtLeast(whole, [BigInt(item.minSample), 1n]))) return null;
    if (item.share === true && !isAtLeast(whole, part)) return null;
    const ratio = times(over(part, whole), [BigInt(item.per ?? 1), 1n]);
    return hundredths(item.bands?.find((band) => isAtLeast(ratio, fraction(band.min)))?.points ?? 0);
  }
  if (item.method === 'count-capped' && answer.count !== undefined && only('count')) return least(max, times([BigInt(answer.count), 1n], hundredths(item.perUnit ?? 0)));
  if (item.method === 'deduct-per-fault' && answer.faults && only('faults')) {
    let left = hundredths(item.start ?? 0);
    for (const [id, count] of Object.entries(answer.faults)) {
      const fault = item.faults?.find((candidate) => candidate.id === id);
      if (!fault) return null;
      left = fault.empties === true && count > 0 ? minus(left, hundredths(item.start ?? 0)) : minus(left, times([BigInt(count), 1n], hundredths(fault.points)));
    }
    return isAtLeast(left, ZERO) ? left : ZERO;
  }
  return null;
};

/** What both scorers must agree on; amounts in hundredths. */
export interface SimpleResult {
  readonly items: readonly (number | 'missing' | 'not-applicable')[];
  readonly scores: readonly (number | null)[];
  readonly base: number;
  readonly bonus: number;
  readonly total: number;
  readonly grade: string | null;
  readonly answered: number;
}

/** Scores answers by a standard that has no retired items, vetoes or weights. */
export const scoreSimply = (standard: Standard, answers: Readonly<Record<string, Answer>>, claims: readonly number[]): SimpleResult => {
  const given = standard.items.map((item) => ({ item, points: pointsOf(answers[item.id], item) }));
  const scores = standard.dimensions.map(({ id, max }) => {
    const applicable = given.filter(({ item, points }) => item.dimension === id && points !== 'na');
    const whole = applicable.reduce((sum, { item }) => plus(sum, hundredths(item.max)), ZERO);
    if (whole[0] === 0n) return null;
    const earned = applicable.reduce((sum, { points }) => (points === null || points === 'na' ? sum : plus(sum, points)), ZERO);
    return rounded(over(times(earned, hundredths(max)), whole));
  });
  const base = scores.reduce((sum: bigint, score) => sum + (score ?? 0n), 0n);
  const claimed = claims.reduce((sum, points) => sum + BigInt(points), 0n);
  const cap = BigInt(standard.bonusCap ?? 0);
  const bonus = claimed < cap ? claimed : cap;
  const grade = (standard.grades ?? []).find(({ minTotal, minDimensionRate }) => {
    const floor = fraction(minDimensionRate);
    const aboveFloors = scores.every((score, index) => score === null || isAtLeast([rounded([score * 100n, BigInt(standard.dimensions[index]?.max ?? 1)]), 100n], floor));
    return base + bonus >= BigInt(minTotal) && aboveFloors;
  });
  return {
    items: given.map(({ points }) => (points === null ? 'missing' : points === 'na' ? 'not-applicable' : Number(rounded(points)))),
    scores: scores.map((score) => (score === null ? null : Number(score))),
    base: Number(base), bonus: Number(bonus), total: Number(base + bonus), grade: grade?.id ?? null,
    answered: given.filter(({ points }) => points !== null && points !== 'na').length,
  };
};
