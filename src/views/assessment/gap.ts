import { approximate } from '../../domain/decimal.ts';
import type { Community, Entry } from '../../domain/library.ts';
import type { Grade } from '../../domain/standard.ts';
import { type Candidate, gapOf } from '../../scoring/gap.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import type { StageRecord } from '../../scoring/stages.ts';
import { type Block, type Inline, joined, type Row, type Section, section } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';
import { measuresFor } from '../plan/measure-link.ts';
import { plain } from '../words.ts';
import { lacksEvidence } from './item-view.ts';
import type { StageTeller } from './stage-teller.ts';
import { itemHref, itemTitle } from './item-title.ts';
import { needText } from './need-text.ts';

/** The grade above the one that a card reached, or `null` at the top. */
export const nextGrade = (standard: Entry<'standard'>, card: Scorecard): Grade | null => gapOf(card, standard.data).next;

/** What separates a card from the next grade: points, and dimensions below its floor. */
export const gapLines = (context: ViewContext, standard: Entry<'standard'>, card: Scorecard): readonly string[] => {
  const { t, print } = context;
  const gap = gapOf(card, standard.data);
  if (!gap.next || card.total === null) return [];
  const grade = plain(context.sayOf(standard)(gap.next.title));
  return [
    gap.points > 0 ? t('gap.total', { grade, points: print.score(gap.points) }) : t('gap.totalReached', { grade }),
    ...gap.floors.map(({ dimension, rate, floor, points }) => t('gap.floor', { grade, points: print.score(points), dimension: dimensionTitle(context, standard, dimension), rate: print.rate(rate ?? 0), floor: print.rate(approximate(floor) * 100) })),
    ...(gap.heldBy.length === 0 ? [] : [t('gap.heldBy', { ids: gap.heldBy.join(t('list.comma')) })]),
  ];
};

/** Scored items without any evidence: they lose no points, but the bonus for open evidence. */
const evidenceLine = (context: ViewContext, standard: Entry<'standard'>, stage: StageRecord): Block | null => {
  const { t } = context;
  const items = (stage.card?.items ?? []).filter((score) => lacksEvidence(stage, score)).map(({ id }): Inline => ({ href: `#${id}`, words: itemTitle(context, standard, id) }));
  return items.length === 0 ? null : { type: 'text', words: [t('gap.evidence'), t('colon'), joined(items, t('list.comma'))] };
};

/** The items that lost points, largest and easiest first, each with the measures of the plan that are meant for it. */
export const gapSection = ({ context, community, standard, stage, card }: StageTeller & { readonly card: Scorecard }): readonly Section[] => {
  const { t } = context;
  const gap = gapOf(card, standard.data);
  const table: Block = {
    type: 'table', caption: t('gap.caption'),
    columns: [{ title: t('column.item') }, { title: t('column.gain'), numeric: true }, { title: t('column.needs') }, { title: t('column.measure') }],
    rows: gap.candidates.map((candidate) => candidateRow(context, { community, standard, stage, candidate })),
  };
  return section('gap', t('gap.title'), [table, evidenceLine(context, standard, stage)]);
};

const candidateRow = (context: ViewContext, { community, standard, stage, candidate }: { readonly community: Community; readonly standard: Entry<'standard'>; readonly stage: StageRecord; readonly candidate: Candidate }): Row => ({
  id: `gap-${candidate.item.id}`,
  head: { href: `#${candidate.item.id}`, words: itemTitle(context, standard, candidate.item.id) },
  cells: [`+${context.print.score(candidate.gain)}`, { href: itemHref(context, standard, candidate.item.id), words: needText(context, { community, standard, stage, candidate }) }, measuresText(context, community, candidate.item.id)],
});

/** The measures that name an item, or that none does. */
const measuresText = (context: ViewContext, community: Community, item: string): Inline => {
  const measures = measuresFor(context, community, item);
  return measures.length === 0 ? context.t('gap.noMeasure') : joined(measures, context.t('list.comma'));
};
