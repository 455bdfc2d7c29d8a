import type { CommunityKind } from './enumerations.ts';
import type { Entry, Library } from './library.ts';
import { pickText } from './local-text.ts';
import { type Points, pointsOf } from './points.ts';
import type { DataOf } from './schema/schemas.ts';

/** A scoring standard. */
export type Standard = DataOf<'standard'>;
export type Item = Standard['items'][number];
export type Band = NonNullable<Item['bands']>[number];
export type Dimension = Standard['dimensions'][number];
export type Grade = NonNullable<Standard['grades']>[number];
export type BonusItem = NonNullable<Standard['bonus']>[number];
export type Veto = NonNullable<Standard['vetoes']>[number];

/** The reference by which assessments pin a standard: `<id>@<version>`. */
export const standardReference = (entry: Entry<'standard'>): string => entry.name.replace('/', '@');

/** The standard that an assessment names, or `undefined`. */
export const findStandard = (library: Library, reference: string | undefined): Entry<'standard'> | undefined =>
  reference === undefined ? undefined : library.standards.get(reference);

/** The items that are scored: a retired one stays in the standard for the assessments of earlier years. */
export const itemsInForce = (standard: Standard): readonly Item[] => standard.items.filter((item) => item.retired !== true);

/** Whether the ratio of an item is a share: its numerator is a part of its denominator. */
export const isShare = (item: Item): boolean => item.share ?? item.unit === '%';

/** By how much the ratio of an item is multiplied before it is compared with its bands. */
export const perOf = (item: Item): number => item.per ?? (isShare(item) ? 100 : 1);

/** Whether a ratio has no denominator to count, so that one value answers it. */
export const takesValue = (item: Item): boolean => item.denominator === undefined || pickText(item.denominator, 'zh-Hans') === '1';

/** The bands of an item for a kind of community. */
export const bandsOf = (item: Item, kind: CommunityKind | null): readonly Band[] =>
  (kind === null ? undefined : item.byKind?.find((profile) => profile.kinds.includes(kind))?.bands) ?? item.bands ?? [];

/** What a dimension adds to the total at most: its weight where it has one, else its maximum. */
export const weightOf = (dimension: Dimension): Points => (dimension.weight === undefined ? null : pointsOf(dimension.weight)) ?? dimension.max;

/** Whether somebody else scores a dimension, so that it has no items to answer. */
export const isScoredElsewhere = (dimension: Dimension): boolean => dimension.scoredBy !== undefined;
