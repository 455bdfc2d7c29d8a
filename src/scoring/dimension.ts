import { hundredths, type Points, rateOf, scalePoints } from '../domain/points.ts';
import type { DimensionScore, ItemScore } from './scorecard.ts';
import type { Sheet, SheetDimension } from './sheet.ts';

/** The scores of all dimensions, from the scores of the items in the order of the sheet. */
export const scoreDimensions = (sheet: Sheet, items: readonly ItemScore[], elsewhere: ReadonlyMap<string, Points>): readonly DimensionScore[] => {
  const earned = sheet.dimensions.map(() => 0);
  const applicable = sheet.dimensions.map(() => 0);
  for (const [index, item] of items.entries()) {
    const at = sheet.items[index]?.dimension ?? -1;
    if (at < 0 || item.state === 'not-applicable') continue;
    applicable[at] = (applicable[at] ?? 0) + item.max;
    if (item.state === 'scored') earned[at] = (earned[at] ?? 0) + item.points;
  }
  return sheet.dimensions.map((dimension, index) =>
    dimension.scoredElsewhere ? scoredElsewhere(dimension, elsewhere) : scoreDimension(dimension, earned[index] ?? 0, applicable[index] ?? 0),
  );
};

const scoreDimension = ({ dimension, max }: SheetDimension, earned: number, applicable: number): DimensionScore => {
  const score = applicable === 0 ? null : scalePoints(earned, max, applicable);
  const rate = score === null || max === 0 ? null : rateOf(score, max);
  return { id: dimension.id, earned: hundredths(earned), applicable: hundredths(applicable), max, score, rate, scoredElsewhere: false };
};

/** A dimension that somebody else scores has no items: its points are taken as they were given. */
const scoredElsewhere = ({ dimension, max }: SheetDimension, elsewhere: ReadonlyMap<string, Points>): DimensionScore => {
  const said = elsewhere.get(dimension.id) ?? 0;
  const given = said > dimension.max ? 0 : said; // More than there is counts as not given; a rule says so.
  return { ...scoreDimension({ dimension, max, scoredElsewhere: true }, given, dimension.max), scoredElsewhere: true };
};
