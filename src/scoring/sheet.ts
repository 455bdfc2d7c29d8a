import type { Points } from '../domain/points.ts';
import { rememberPer } from '../domain/remember.ts';
import { type BonusItem, type Dimension, isScoredElsewhere, type Item, itemsInForce, type Standard, type Veto, weightOf } from '../domain/standard.ts';

/** A standard laid out for scoring: what is asked, by dimension. */
export interface Sheet {
  readonly standard: Standard;
  readonly dimensions: readonly SheetDimension[];
  /** Without retired items, in the order of the standard. */
  readonly items: readonly SheetItem[];
  readonly itemById: ReadonlyMap<string, Item>;
  readonly bonusById: ReadonlyMap<string, BonusItem>;
  readonly vetoById: ReadonlyMap<string, Veto>;
}

/** An item and where its dimension stands in the sheet; -1 where the standard does not have the dimension. */
export interface SheetItem {
  readonly item: Item;
  readonly dimension: number;
}

/** A dimension as it enters the total. */
export interface SheetDimension {
  readonly dimension: Dimension;
  /** What it adds to the total at most. */
  readonly max: Points;
  readonly scoredElsewhere: boolean;
}

/** The sheet of a standard, laid out once. */
export const sheetOf = rememberPer((standard: Standard): Sheet => {
  const items = itemsInForce(standard);
  return {
    standard,
    dimensions: standard.dimensions.map((dimension) => ({ dimension, max: weightOf(dimension), scoredElsewhere: isScoredElsewhere(dimension) })),
    items: items.map((item) => ({ item, dimension: standard.dimensions.findIndex(({ id }) => id === item.dimension) })),
    itemById: new Map(items.map((item) => [item.id, item])),
    bonusById: new Map((standard.bonus ?? []).map((bonus) => [bonus.id, bonus])),
    vetoById: new Map((standard.vetoes ?? []).map((veto) => [veto.id, veto])),
  };
});
