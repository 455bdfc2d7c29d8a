import type { Community, Entry } from '../../domain/library.ts';
import { explainItems, type ItemExplanation } from '../../scoring/explain.ts';
import { type Candidate, gapOf } from '../../scoring/gap.ts';
import type { StageRecord } from '../../scoring/stages.ts';
import type { ViewContext } from '../context.ts';

/** What a stage is told from. */
export interface StageTeller {
  readonly context: ViewContext;
  readonly standard: Entry<'standard'>;
  readonly community: Community;
  readonly stage: StageRecord;
  /** Drafts show what was put in, but no points. */
  readonly draft: boolean;
  /** How each item came about. */
  readonly explained: ReadonlyMap<string, ItemExplanation>;
  /** The items that lost points, by id. */
  readonly losses: ReadonlyMap<string, Candidate>;
}

/** A stage with how each of its figures came about. */
export const tellerOf = (context: ViewContext, parts: Pick<StageTeller, 'community' | 'stage' | 'standard' | 'draft'>): StageTeller => {
  const { community, stage, standard, draft } = parts;
  const explained = explainItems(stage, { community, library: context.library, on: context.on });
  const losses = stage.card === null || draft ? [] : gapOf(stage.card, standard.data).candidates;
  return { ...parts, context, explained: new Map(explained.map((each) => [each.item.id, each])), losses: new Map(losses.map((each) => [each.item.id, each])) };
};
