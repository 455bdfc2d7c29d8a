import type { Item } from '../../domain/standard.ts';
import type { DimensionExplanation } from '../../scoring/explain-totals.ts';
import type { ItemScore } from '../../scoring/scorecard.ts';
import { leadFile } from '../../scoring/stages.ts';
import type { Inline } from '../block.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';
import { measureLink } from '../plan/measure-link.ts';
import { dimensionSummary } from './dimension-summary.ts';
import { type ItemView, itemView, type Loss, lossOf } from './item-view.ts';
import type { StageTeller } from './stage-teller.ts';
import { dimensionWhy } from './why/dimension-why.ts';
import type { Why } from './why/why.ts';

/** A dimension with what cost points in it and its items. */
export interface DimensionView {
  readonly id: string;
  readonly title: string;
  /** `环境优美 7.50/12，少4.50分`. */
  readonly summary: string;
  /** The largest first. */
  readonly losses: readonly Loss[];
  readonly why: Why | null;
  readonly items: readonly ItemView[];
}

/** A dimension of a stage. */
export const dimensionView = (teller: StageTeller, explanation: DimensionExplanation): DimensionView => {
  const { context, standard, draft } = teller;
  const { dimension } = explanation;
  const items = new Map(standard.data.items.map((item) => [item.id, item]));
  const scored = explanation.items.flatMap((own) => {
    const item = items.get(own.id);
    return item ? [{ item, score: own }] : [];
  });
  const title = dimensionTitle(context, standard, dimension.id);
  return {
    id: dimension.id, title, summary: draft ? title : dimensionSummary(context, title, dimension),
    losses: draft ? [] : lossesOf(teller, { id: dimension.id, scored }),
    why: draft ? null : dimensionWhy(teller, explanation),
    items: scored.map(({ item, score: own }) => itemView(teller, item, own)),
  };
};

interface ScoredDimension {
  readonly id: string;
  readonly scored: readonly { readonly item: Item; readonly score: ItemScore }[];
}

const lossesOf = (teller: StageTeller, { id, scored }: ScoredDimension): readonly Loss[] => {
  const lost = (score: ItemScore): number => (score.state === 'scored' ? score.max - score.points : 0);
  const losses = scored.toSorted((a, b) => lost(b.score) - lost(a.score)).flatMap(({ item, score }) => lossOf(teller, item, score) ?? []);
  const remedy = remedyLine(teller, id);
  return remedy === null ? losses : [...losses, { what: remedy, points: null }];
};

/** What the plan does about a dimension that lost points. */
const remedyLine = ({ context, stage, community }: StageTeller, dimension: string): Inline | null => {
  const findings = leadFile(stage.files)?.data.findings ?? [];
  const links = findings.filter((finding) => finding.dimension === dimension).map((finding) => measureLink(context, community, finding.measure));
  return links.find((link) => link !== null) ?? null;
};
