import type { Answer } from '../domain/assessment.ts';
import type { Points } from '../domain/points.ts';
import type { Standard } from '../domain/standard.ts';
import { isAboveLimit } from './limit.ts';
import { allFiles } from './panel.ts';
import type { ItemScore, Scorecard } from './scorecard.ts';
import type { StageRecord } from './stages.ts';

/** An item that two stages score differently. */
export interface Difference {
  readonly item: string;
  readonly max: Points;
  readonly self: Points;
  readonly review: Points;
  /** Review less self. */
  readonly difference: number;
  /** Whether the standard asks the reviewer for a note. */
  readonly aboveLimit: boolean;
  /** The reviewers' notes on the item. */
  readonly notes: readonly NonNullable<Answer['note']>[];
}

/** The differences between the self-assessment and the stage of record, or else the last review there is. */
export const differencesOf = (stages: readonly StageRecord[], ofRecord: StageRecord | null, standard: Standard): readonly Difference[] => {
  const self = stages.find(({ stage }) => stage === 'self');
  const review = ofRecord !== null && ofRecord.stage !== 'self' ? ofRecord : stages.findLast(({ stage }) => stage !== 'self');
  return self?.card && review?.card ? differencesBetween(self.card, review, standard) : [];
};

/** The items that a review scores differently from the self-assessment. */
export const differencesBetween = (self: Scorecard, review: StageRecord, standard: Standard): readonly Difference[] => {
  const reviewed = new Map((review.card?.items ?? []).map((score) => [score.id, score]));
  return self.items.flatMap((score) => {
    const other = reviewed.get(score.id);
    const difference = differenceOf(score, other);
    if (difference === null || difference.difference === 0) return [];
    const notes = allFiles(review.files).flatMap((entry) => [entry.data.answers?.[score.id]?.note ?? [], entry.data.moderation?.[score.id]?.note ?? []].flat());
    return [{ ...difference, item: score.id, max: score.max, aboveLimit: isAboveLimit(Math.abs(difference.difference), score.max, standard.differenceLimit), notes }];
  });
};

const differenceOf = (self: ItemScore, review: ItemScore | undefined): { self: Points; review: Points; difference: number } | null =>
  self.state === 'scored' && review?.state === 'scored' ? { self: self.points, review: review.points, difference: review.points - self.points } : null;
