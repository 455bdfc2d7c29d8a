import { canonicalText } from '../domain/canonical.ts';
import type { Day } from '../domain/day.ts';
import type { Community, Entry, Library } from '../domain/library.ts';
import type { Points } from '../domain/points.ts';
import type { Item } from '../domain/standard.ts';
import { isTreeMap, type Tree, treeAt } from '../domain/tree.ts';
import { isDraft, type Scorecard } from './scorecard.ts';
import { type AssessmentRecord, recordsOf } from './stages.ts';

/** How a figure went over the years. */
export interface Series {
  /** In the order of the periods; `null` where the period has no such figure. */
  readonly values: readonly (Points | null)[];
  /** Whether each value may be joined to the one before: by the same rule, with nothing missing between. */
  readonly joined: readonly boolean[];
}

/** The figures of a community over its periods of one kind (years, half-years or quarters), oldest first. */
export interface Trend {
  readonly periods: readonly TrendPeriod[];
  /** Whether the standard changed at each period, so that the break is drawn. */
  readonly breaks: readonly boolean[];
  readonly total: Series;
  readonly dimensions: ReadonlyMap<string, Series>;
  readonly items: ReadonlyMap<string, Series>;
}

export interface TrendPeriod {
  readonly period: string;
  readonly standard: Entry<'standard'>;
  readonly card: Scorecard;
}

/** The trends of a community, one for each kind of period that it was assessed for; drafts stay out. */
export const trendsOf = (community: Community, library: Library, on: Day): readonly Trend[] => {
  const counted = recordsOf(community, library, on).flatMap(periodOf).toReversed();
  return [...Map.groupBy(counted, ({ period }) => period.slice(4, 6)).values()].map(trendOf);
};

const periodOf = ({ period, standard, ofRecord }: AssessmentRecord): TrendPeriod[] =>
  standard && ofRecord?.card && ofRecord.status === 'signed' && !isDraft(ofRecord.card) ? [{ period, standard, card: ofRecord.card }] : [];

const trendOf = (periods: readonly TrendPeriod[]): Trend => {
  const same = periods.map(({ standard }, index) => index > 0 && periods[index - 1]?.standard === standard);
  const dimensions = new Set(periods.flatMap(({ card }) => card.dimensions.map(({ id }) => id)));
  const items = new Set(periods.flatMap(({ card }) => card.items.map(({ id }) => id)));
  return {
    periods,
    breaks: same.map((isSame, index) => index > 0 && !isSame),
    total: seriesOf(periods, ({ card }) => card.total, (index) => same[index] === true),
    dimensions: new Map([...dimensions].map((id) => [id, seriesOf(periods, ({ card }) => card.dimensions.find((score) => score.id === id)?.score ?? null, (index) => same[index] === true)])),
    items: new Map([...items].map((id) => [id, seriesOf(periods, ({ card }) => card.items.find((score) => score.id === id)?.points ?? null, (index) => same[index] === true || hasSameRule(id, periods[index - 1], periods[index]))])),
  };
};

const seriesOf = (periods: readonly TrendPeriod[], pick: (period: TrendPeriod) => Points | null, comparable: (index: number) => boolean): Series => {
  const values = periods.map(pick);
  return { values, joined: values.map((value, index) => index > 0 && value !== null && values[index - 1] !== null && comparable(index)) };
};

const hasSameRule = (id: string, before: TrendPeriod | undefined, now: TrendPeriod | undefined): boolean => {
  const [old, current] = [before && ruleText(before.standard, id), now && ruleText(now.standard, id)];
  return old !== undefined && old === current;
};

/** Everything of an item that decides its points; its wording may change. */
const RULE_FIELDS = ['max', 'step', 'method', 'share', 'unit', 'per', 'minSample', 'perUnit', 'start', 'byKind', 'notApplicable'] as const satisfies readonly (keyof Item)[];
const LIST_FIELDS = ['bands', 'criteria', 'faults'] as const satisfies readonly (keyof Item)[];

/** The rule of an item in one form, or `undefined` where the standard does not have it. */
const ruleText = (standard: Entry<'standard'>, id: string): string | undefined => {
  const index = standard.data.items.findIndex((item) => item.id === id);
  const item = index === -1 ? undefined : treeAt(standard.tree, ['items', index]);
  if (!isTreeMap(item)) return undefined;
  const fields = RULE_FIELDS.map((field): [string, Tree] => [field, item[field] ?? null]);
  const lists = LIST_FIELDS.map((field): [string, Tree] => [field, withoutWording(item[field])]);
  return canonicalText(Object.fromEntries([...fields, ...lists]));
};

const withoutWording = (list: Tree | undefined): Tree =>
  Array.isArray(list) ? list.map((entry: Tree) => (isTreeMap(entry) ? Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'text')) : entry)) : null;
