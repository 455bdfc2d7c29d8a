import type { Community } from '../../domain/library.ts';
import { type Item, itemsInForce } from '../../domain/standard.ts';
import type { ItemScore, Scorecard } from '../../scoring/scorecard.ts';
import { leadFile } from '../../scoring/stages.ts';
import type { Inline } from '../block.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';
import { measureLink } from '../plan/measure-link.ts';
import { dimensionSummary } from './dimension-summary.ts';
import { type ItemView, itemView, type Loss, lossOf, type StageTeller } from './item-view.ts';

/** A dimension with what cost points in it and its items. */
export interface DimensionView {
  readonly id: string;
  readonly title: string;
  /** `环境优美 7.50/12，少4.50分`. */
  readonly summary: string;
  /** The largest first. */
  readonly losses: readonly Loss[];
  readonly items: readonly ItemView[];
}

/** A dimension of a stage. */
export const dimensionView = (teller: StageTeller, community: Community, { card, id }: { readonly card: Scorecard; readonly id: string }): DimensionView => {
  const { context, standard, draft } = teller;
  const score = card.dimensions.find((dimension) => dimension.id === id);
  const items = itemsInForce(standard.data).filter(({ dimension }) => dimension === id);
  const scores = new Map(card.items.map((each) => [each.id, each]));
  const scored = items.flatMap((item) => {
    const own = scores.get(item.id);
    return own ? [{ item, score: own }] : [];
  });
  const title = dimensionTitle(context, standard, id);
  const summary = draft || score === undefined ? title : dimensionSummary(context, title, score);
  return {
    id, title, summary,
    losses: draft ? [] : lossesOf(teller, community, { id, scored }),
    items: scored.map(({ item, score: own }) => itemView(teller, item, own)),
  };
};

interface ScoredDimension {
  readonly id: string;
  readonly scored: readonly { readonly item: Item; readonly score: ItemScore }[];
}

const lossesOf = (teller: StageTeller, community: Community, { id, scored }: ScoredDimension): readonly Loss[] => {
  const lost = (score: ItemScore): number => (score.state === 'scored' ? score.max - score.points : 0);
  const losses = scored.toSorted((a, b) => lost(b.score) - lost(a.score)).flatMap(({ item, score }) => lossOf(teller, item, score) ?? []);
  const remedy = remedyLine(teller, community, id);
  return remedy === null ? losses : [...losses, { what: remedy, points: null }];
};

/** What the plan does about a dimension that lost points. */
const remedyLine = ({ context, stage }: StageTeller, community: Community, dimension: string): Inline | null => {
  const findings = leadFile(stage.files)?.data.findings ?? [];
  const links = findings.filter((finding) => finding.dimension === dimension).map((finding) => measureLink(context, community, finding.measure));
  return links.find((link) => link !== null) ?? null;
};

