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

type Told = Pick<StageTeller, 'community' | 'stage' | 'standard' | 'draft'>;

interface Tellers {
  readonly community: Community;
  readonly byStage: Map<StageRecord, StageTeller>;
}

/** The tellers of the community whose pages are made just now: several pages in a row ask for them, and those of all communities would fill the memory. */
const LATEST = new WeakMap<ViewContext, Tellers>();

/** A stage with how each of its figures came about. */
export const tellerOf = (context: ViewContext, told: Told): StageTeller => {
  const latest = LATEST.get(context);
  const { byStage } = latest?.community === told.community ? latest : { byStage: new Map<StageRecord, StageTeller>() };
  LATEST.set(context, { community: told.community, byStage });
  const known = byStage.get(told.stage);
  if (known?.draft === told.draft && known.standard === told.standard) return known;
  const made = makeTeller(context, told);
  byStage.set(told.stage, made);
  return made;
};

const makeTeller = (context: ViewContext, { community, stage, standard, draft }: Told): StageTeller => {
  const explained = explainItems(stage, { community, library: context.library, on: context.on });
  const losses = stage.card === null || draft ? [] : gapOf(stage.card, standard.data).candidates;
  return { community, stage, standard, draft, context, explained: new Map(explained.map((each) => [each.item.id, each])), losses: new Map(losses.map((each) => [each.item.id, each])) };
};
