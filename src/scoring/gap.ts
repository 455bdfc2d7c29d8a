import { hundredths, type Points, scalePoints, ZERO_POINTS } from '../domain/points.ts';
import type { Grade, Item, Standard } from '../domain/standard.ts';
import { COUNTS_PUBLICATIONS } from './derive/derivations.ts';
import { bestUnder, NOT_GRADED, reachesFloor } from './grade.ts';
import type { DimensionScore, ItemScore, Scorecard } from './scorecard.ts';
import { sheetOf } from './sheet.ts';

/** What separates a card from the next grade. */
export interface Gap {
  /** The next better grade, or `null` at the best one and without grades. */
  readonly next: Grade | null;
  /** Points that the total lacks; zero where only a floor is missed. */
  readonly points: Points;
  readonly floors: readonly FloorGap[];
  /** A veto or a precondition that keeps the grade down whatever the points are. */
  readonly heldBy: readonly string[];
  readonly candidates: readonly Candidate[];
}

/** A dimension below the floor of the next grade. */
export interface FloorGap {
  readonly dimension: string;
  readonly rate: number | null;
  readonly floor: Grade['minDimensionRate'];
  /** Points of the dimension that it lacks. */
  readonly points: Points;
}

/** An item that lost points. */
export interface Candidate {
  readonly item: Item;
  readonly score: ItemScore;
  /** Points that the item lost. */
  readonly lost: Points;
  /** What the total would gain. */
  readonly gain: Points;
  /** The dimension's maximum and what of it applies, by which the loss is scaled. */
  readonly scale: Pick<DimensionScore, 'max' | 'applicable'>;
  /** What would do without any new work: a publication that the site counts, or an answer that is still missing. */
  readonly needs: 'publication' | 'answer' | 'improvement';
}

/** The gap of a card to the next grade, with its lost points, largest and easiest first. */
export const gapOf = (card: Scorecard, standard: Standard): Gap => {
  const next = nextGrade(card, standard);
  const short = next && card.total !== null ? Math.max(0, next.minTotal - card.total) : 0;
  return {
    next,
    points: hundredths(short),
    floors: next ? card.dimensions.filter((dimension) => !reachesFloor(dimension, next)).map((dimension) => floorGap(dimension, next)) : [],
    heldBy: heldBy(card, standard, next),
    candidates: candidatesOf(card, standard),
  };
};

const nextGrade = (card: Scorecard, standard: Standard): Grade | null => {
  const grades = standard.grades ?? [];
  if (card.grade === NOT_GRADED) return grades.at(-1) ?? null;
  const at = grades.findIndex(({ id }) => id === card.grade);
  return at > 0 ? (grades[at - 1] ?? null) : null;
};

/** The floor in points of the dimension, rounded up, so that reaching it is enough. */
const floorGap = ({ id, rate, max, score }: DimensionScore, { minDimensionRate }: Grade): FloorGap => {
  const floor = Math.ceil((minDimensionRate.digits * max) / (100 * 10 ** minDimensionRate.scale));
  return { dimension: id, rate, floor: minDimensionRate, points: hundredths(Math.max(0, floor - (score ?? 0))) };
};

const heldBy = (card: Scorecard, standard: Standard, next: Grade | null): readonly string[] => {
  const order = (standard.grades ?? []).map(({ id }) => id);
  const vetoes = card.vetoes.filter((id) => {
    const veto = sheetOf(standard).vetoById.get(id);
    const best = veto ? bestUnder(veto) : null;
    return best === null || (next !== null && order.indexOf(next.id) < order.indexOf(best));
  });
  return [...vetoes, ...card.preconditions.filter(({ met }) => met === false).map(({ id }) => id)];
};

const EFFORT = { low: 0, medium: 1, high: 2 } as const;

const candidatesOf = (card: Scorecard, standard: Standard): readonly Candidate[] => {
  const items = sheetOf(standard).items;
  const dimensions = new Map(card.dimensions.map((dimension) => [dimension.id, dimension]));
  const found = card.items.flatMap((score, index): Candidate[] => {
    const item = items[index]?.item;
    const lost = score.state === 'not-applicable' ? 0 : score.max - (score.points ?? 0);
    const dimension = item && dimensions.get(item.dimension);
    if (!item || !dimension || lost === 0) return [];
    const gain = dimension.applicable === 0 ? ZERO_POINTS : scalePoints(lost, dimension.max, dimension.applicable);
    return [{ item, score, lost: hundredths(lost), gain, scale: dimension, needs: needsOf(item, score) }];
  });
  return found.toSorted((a, b) => b.lost - a.lost || effortOf(a) - effortOf(b));
};

const needsOf = (item: Item, score: ItemScore): Candidate['needs'] => (score.state === 'missing' ? 'answer' : isPublication(item) ? 'publication' : 'improvement');

/** Whether what an item lacks only has to be published: it counts publications, or its only evidence are notices. */
const isPublication = ({ auto, evidence }: Item): boolean =>
  (auto !== undefined && COUNTS_PUBLICATIONS.has(auto)) || (evidence.length > 0 && evidence.every((kind) => kind === 'notice'));

/** What the site can count or a notice shows comes first, then what the standard calls easy. */
const effortOf = ({ item }: Candidate): number => (item.auto !== undefined || item.evidence.includes('notice') ? -1 : EFFORT[item.effort ?? 'medium']);
