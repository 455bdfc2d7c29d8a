import fc from 'fast-check';
import type { Answer } from '../../src/domain/assessment.ts';
import { hundredths, type Points } from '../../src/domain/points.ts';
import type { Item, Standard } from '../../src/domain/standard.ts';
import { SCHEMAS } from '../../src/domain/schema/schemas.ts';

/** Random standards that keep the rules of a standard, and random answers, right and wrong, to their items. */

const STEPS = [25, 50, 75, 100, 20, 33] as const;

const points = (value: number): string => (value / 100).toFixed(2);

/** The frontmatter of one item, with its maximum in hundredths. */
const itemTree = (id: string, dimension: string): fc.Arbitrary<{ tree: Record<string, unknown>; max: number }> =>
  fc.tuple(fc.constantFrom('points', 'yesno', 'checklist', 'ratio-bands', 'count-capped', 'deduct-per-fault'), fc.constantFrom(...STEPS), fc.integer({ min: 1, max: 5 }), fc.boolean(), fc.boolean()).map(([method, step, times, flag, share]) => {
    const max = step * times;
    const bands = Array.from({ length: times }, (_, index) => ({ min: points((95 - 10 * index) * 100), points: points(max - step * index) }));
    const fields = {
      points: { rubric: [{ points: points(max), text: '好' }, { points: '0', text: '差' }] },
      yesno: {},
      checklist: { criteria: Array.from({ length: times }, (_, index) => ({ id: `c${String(index)}`, text: '条件', points: points(step) })) },
      'ratio-bands': { numerator: '部分', denominator: '整体', share: String(share), per: '100', bands, ...(flag ? { minSample: '5' } : {}) },
      'count-capped': { perUnit: points(step), unit: '次' },
      'deduct-per-fault': { start: points(max), faults: [{ id: 'spot', text: '问题', points: points(step) }, { id: 'gone', text: '没有', points: '0', empties: 'true' }] },
    }[method];
    return { max, tree: { id, title: id, dimension, max: points(max), step: points(step), method, notApplicable: String(flag), evidence: ['document'], verify: ['documents'], ...fields } };
  });

/** A standard with two to four dimensions of one to six items. */
export const standards: fc.Arbitrary<Standard> = fc
  .array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 4 })
  .chain((sizes) => fc.tuple(...sizes.map((size, at) => fc.tuple(...Array.from({ length: size }, (_, index) => itemTree(`D${String(at)}-${String(index)}`, `d${String(at)}`))))))
  .map((dimensions) => {
    const maxima = dimensions.map((items) => items.reduce((sum, { max }) => sum + max, 0));
    const total = maxima.reduce((sum, max) => sum + max, 0);
    return SCHEMAS.standard.parse({
      title: '随机标准', total: points(total), bonusCap: '2',
      dimensions: maxima.map((max, at) => ({ id: `d${String(at)}`, title: `维度${String(at)}`, max: points(max) })),
      items: dimensions.flat().map(({ tree }) => tree),
      bonus: [{ id: 'BN-01', title: '加分', max: '3', step: '0.5' }],
      grades: [
        { id: 'good', title: '优良', minTotal: points(Math.ceil(total * 0.8)), minDimensionRate: '60' },
        { id: 'pass', title: '合格', minTotal: points(Math.ceil(total * 0.6)), minDimensionRate: '33.33' },
        { id: 'improve', title: '待改进', minTotal: '0', minDimensionRate: '0' },
      ],
      stages: [{ id: 'self' }], record: ['self'],
      notApplicableLimit: { ofTotal: '15', ofDimension: '40' }, spreadLimit: { points: '1', percent: '20' }, differenceLimit: { points: '1', percent: '20' },
    });
  });

const decimals = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 2 })).map(([digits, scale]) => ({ digits, scale }));

/** An answer to an item: mostly one that counts, at times one that is missing, refused or not applicable. */
export const answersTo = (item: Item): fc.Arbitrary<Answer | undefined> =>
  fc.oneof({ weight: 8, arbitrary: fitting(item) }, { weight: 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant({ na: 'no-event', reason: '无', approvedBy: '街道' } as const) }, { weight: 1, arbitrary: odd(item) });

const fitting = (item: Item): fc.Arbitrary<Answer> => {
  switch (item.method) {
    case 'points':
      return fc.integer({ min: 0, max: item.max / item.step }).map((steps) => ({ points: { digits: steps * item.step, scale: 2 } }));
    case 'yesno':
      return fc.boolean().map((yes) => ({ yes }));
    case 'checklist':
      return fc.subarray((item.criteria ?? []).map(({ id }) => id)).map((met) => ({ met }));
    case 'ratio-bands':
      return fc.tuple(decimals, decimals).map(([numerator, denominator]) => ({ numerator, denominator }));
    case 'count-capped':
      return fc.nat({ max: 8 }).map((count) => ({ count }));
    case 'deduct-per-fault':
      return fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 1 }), fc.boolean()).map(([spot, gone, both]) => ({ faults: both ? { spot, gone } : { spot } }));
  }
};

/** Something that the item cannot take. */
const odd = (item: Item): fc.Arbitrary<Answer> =>
  fc.constantFrom<Answer>({ points: { digits: item.max + 1, scale: 2 } }, { points: { digits: 12_345, scale: 3 } }, { yes: true, count: 1 }, { met: ['c0', 'c0'] }, { met: ['none'] }, { faults: { leak: 1 } }, { numerator: { digits: 3, scale: 0 }, denominator: { digits: 0, scale: 0 } }, { note: '待补' });

/** Answers to the items of a standard, at times with gaps. */
const answersFor = (standard: Standard): fc.Arbitrary<Readonly<Record<string, Answer>>> =>
  fc.tuple(...standard.items.map((item) => answersTo(item).map((answer): readonly [string, Answer | undefined] => [item.id, answer])))
    .map((pairs) => Object.fromEntries(pairs.filter((pair): pair is [string, Answer] => pair[1] !== undefined)));

const bonuses = fc.integer({ min: 0, max: 6 }).map((steps): Points => hundredths(steps * 50));

/** A standard with answers to its items and a claimed bonus. */
export const assessments = standards.chain((standard) => fc.record({ standard: fc.constant(standard), answers: answersFor(standard), bonus: bonuses }));

/** A standard with many sets of answers: to make a standard takes longer than to score by it. */
export const batches = (size: number) =>
  standards.chain((standard) => fc.record({ standard: fc.constant(standard), cases: fc.array(fc.record({ answers: answersFor(standard), bonus: bonuses }), { minLength: size, maxLength: size, size: 'max' }) }));
