import { approximate } from '../../domain/decimal.ts';
import type { Community, Entry } from '../../domain/library.ts';
import type { Grade } from '../../domain/standard.ts';
import { type Candidate, type Gap, gapOf } from '../../scoring/gap.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import { type Block, joined, type Row, type Section, section } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';
import { measuresFor } from '../plan/measure-link.ts';
import { plain } from '../words.ts';
import { itemTitle } from './item-title.ts';

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
    ...gap.floors.map(({ dimension, rate, floor }) => t('gap.floor', { grade, dimension: dimensionTitle(context, standard, dimension), rate: print.rate(rate ?? 0), floor: print.rate(approximate(floor) * 100) })),
    ...(gap.heldBy.length === 0 ? [] : [t('gap.heldBy', { ids: gap.heldBy.join(t('list.comma')) })]),
  ];
};

/** The items that lost points, largest and easiest first, each with the measures of the plan that are meant for it. */
export const gapSection = (context: ViewContext, { community, standard, card }: { readonly community: Community; readonly standard: Entry<'standard'>; readonly card: Scorecard }): readonly Section[] => {
  const { t } = context;
  const gap: Gap = gapOf(card, standard.data);
  const table: Block = {
    type: 'table', caption: t('gap.caption'),
    columns: [{ title: t('column.item') }, { title: t('column.gain'), numeric: true }, { title: t('column.needs') }, { title: t('column.measure') }],
    rows: gap.candidates.map((candidate) => candidateRow(context, { community, standard, candidate })),
  };
  return section('gap', t('gap.title'), [table]);
};

const candidateRow = (context: ViewContext, { community, standard, candidate }: { readonly community: Community; readonly standard: Entry<'standard'>; readonly candidate: Candidate }): Row => ({
  head: { href: `#${candidate.item.id}`, words: itemTitle(context, standard, candidate.item.id) },
  cells: [`+${context.print.score(candidate.gain)}`, context.t(`gap.needs.${candidate.needs}`), joined(measuresFor(context, community, candidate.item.id), context.t('list.comma'))],
});
