import { isDraft, type Scorecard } from '../../scoring/scorecard.ts';
import type { AssessmentRecord, StageRecord } from '../../scoring/stages.ts';
import type { Block, Row } from '../block.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';
import type { ViewContext } from '../context.ts';
import { short } from '../standard/rule-text.ts';
import type { DossierParts } from './dossier.ts';
import { gradeTitle, stageName } from './record-brief.ts';

/** The stages that were handed in with points, in the order of the standard. */
export const handedIn = ({ stages }: AssessmentRecord): readonly StageRecord[] =>
  stages.filter(({ card, status }) => status !== 'withdrawn' && card !== null && !isDraft(card) && !card.narrative);

/** The dimensions with the points of every stage, and the rate of the stage that counts. */
export const stageTable = (context: ViewContext, { record, stage, card, standard }: DossierParts): Block => {
  const { t, print } = context;
  const stages = handedIn(record);
  const score = (of: Scorecard | null, id: string): string => {
    const points = of?.dimensions.find((dimension) => dimension.id === id)?.score ?? null;
    return points === null ? t('dimension.none') : print.score(points);
  };
  return {
    type: 'table', caption: t('dossier.scores'),
    columns: [
      { title: t('column.dimension') }, { title: t('item.max'), numeric: true },
      ...stages.map((each) => ({ title: each === stage ? t('dossier.counts', { stage: stageName(context, standard, each.stage) }) : stageName(context, standard, each.stage), numeric: true })),
      { title: t('dossier.rate'), numeric: true },
    ],
    rows: card.dimensions.map(({ id, max, rate }) => ({
      head: dimensionTitle(context, standard, id),
      cells: [short(max), ...stages.map((each) => score(each.card, id)), rate === null ? '' : print.rate(rate)],
    })),
    foot: footRows(context, { stages, standard, card }),
  };
};

const footRows = (context: ViewContext, { stages, standard, card }: Pick<DossierParts, 'standard' | 'card'> & { readonly stages: readonly StageRecord[] }): readonly Row[] => {
  const { t, print } = context;
  if (card.total === null) return [];
  const row = (head: string, pick: (of: Scorecard, stage: StageRecord) => string): Row => ({ head, cells: ['', ...stages.map((stage) => (stage.card ? pick(stage.card, stage) : '')), ''] });
  const points = (value: number | null): string => (value === null ? '' : print.score(value));
  return [
    row(t('dossier.base'), ({ base }) => points(base)), row(t('dossier.bonus'), ({ bonus }) => points(bonus)), row(t('column.total'), ({ total }) => points(total)),
    row(t('column.grade'), ({ grade }, stage) => (stage.stage === 'self' ? '–' : (gradeTitle(context, standard, grade) ?? '–'))),
  ];
};
