import { type Item, itemsInForce } from '../../domain/standard.ts';
import type { ItemScore } from '../../scoring/scorecard.ts';
import { type Block, type Inline, joined, type Row } from '../block.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';
import type { ViewContext } from '../context.ts';
import type { DossierParts } from './dossier.ts';
import { dimensionSummary } from './dimension-summary.ts';
import { type ItemView, itemView } from './item-view.ts';
import { tellerOf } from './stage-teller.ts';
import type { NumberedEvidence } from './numbered-evidence.ts';

/** A table of items for each dimension: rule, input, points, and the numbers of the evidence. */
export const dossierItems = (context: ViewContext, { community, record, stage, card, standard }: DossierParts, evidence: readonly NumberedEvidence[]): readonly Block[] => {
  const teller = tellerOf(context, { community, standard, stage, draft: false });
  const differences = new Map(record.differences.map((difference) => [difference.item, difference.self]));
  const scores = new Map(card.items.map((score) => [score.id, score]));
  const rowOf = (item: Item, score: ItemScore): Row => itemRow(context, itemView(teller, item, score), { self: differences.get(item.id) ?? null, numbers: numbersOf(evidence, item.id) });
  return card.dimensions.map((dimension): Block => ({
    type: 'table', caption: dimensionSummary(context, dimensionTitle(context, standard, dimension.id), dimension),
    columns: [{ title: context.t('column.item') }, { title: context.t('item.input') }, { title: context.t('dossier.points'), numeric: true }, { title: context.t('dossier.evidenceNumbers') }],
    rows: itemsInForce(standard.data).filter((item) => item.dimension === dimension.id).flatMap((item) => {
      const score = scores.get(item.id);
      return score ? [rowOf(item, score)] : [];
    }),
  }));
};

const numbersOf = (evidence: readonly NumberedEvidence[], item: string): readonly number[] => evidence.filter(({ items }) => items.includes(item)).map(({ number }) => number);

const itemRow = (context: ViewContext, item: ItemView, { self, numbers }: { readonly self: number | null; readonly numbers: readonly number[] }): Row => ({
  id: item.id,
  head: [`${item.id} `, item.title, { small: item.rule.join(context.t('list.semicolon')) }],
  cells: [
    [item.input, ...[...item.notes, ...item.reviewers].map((note): Inline => ({ small: note }))],
    self === null ? item.points : [item.points, { small: context.t('dossier.self', { points: context.print.score(self) }) }],
    numbers.length === 0 ? context.t('item.noEvidence') : joined(numbers.map((number) => ({ href: `#evidence-${number}`, words: String(number) })), context.t('list.comma')),
  ],
});
