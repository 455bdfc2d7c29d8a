import { sourceOf } from '../../../scoring/explain.ts';
import type { DimensionExplanation } from '../../../scoring/explain-totals.ts';
import type { DimensionScore } from '../../../scoring/scorecard.ts';
import { allFiles } from '../../../scoring/panel.ts';
import type { Inline } from '../../block.ts';
import { short } from '../../standard/rule-text.ts';
import type { StageTeller } from '../stage-teller.ts';
import { sourceLine } from './source-line.ts';
import { isWholeScale, sumLine, termsOf } from './sum-line.ts';
import { type Why, whyOf } from './why.ts';

/** How the score and the rate of a dimension came about. */
export const dimensionWhy = (teller: StageTeller, { dimension, items }: DimensionExplanation): Why => {
  const { context } = teller;
  const { t, print } = context;
  const given = items.flatMap((item) => (item.state === 'scored' ? [`${item.id} ${print.score(item.points)}`] : []));
  const earned = dimension.scoredElsewhere ? [] : [sumLine(termsOf(given), print.score(dimension.earned))];
  const left = items.filter(({ state }) => state !== 'scored').map((item) => t(item.state === 'missing' ? 'why.missingItem' : 'why.leftOutItem', { item: item.id, max: print.score(item.max) }));
  return whyOf(`why-${dimension.id}`, [
    { label: t('why.rule'), lines: [t(dimension.scoredElsewhere ? 'why.dimensionElsewhere' : 'why.dimensionRule')] },
    { label: t('why.sum'), lines: [...earned, ...left, ...scoreLines(teller, dimension)] },
    { label: t('why.source'), lines: sourceLines(teller, dimension) },
  ]);
};

const scoreLines = ({ context }: StageTeller, { earned, applicable, max, score, rate }: DimensionScore): readonly Inline[] => {
  const { t, print } = context;
  if (score === null) return [t('why.nothingApplies')];
  const scaled = sumLine(`${print.score(earned)} × ${short(max)} ÷ ${print.score(applicable)}`, print.score(score), { isExact: isWholeScale(earned, max, applicable) });
  return [
    ...(applicable === max && score === earned ? [] : [scaled]),
    ...(rate === null ? [] : [sumLine(`${print.score(score)} ÷ ${short(max)} × 100`, print.rate(rate), { isExact: isWholeScale(score, 10_000, max) })]),
    ...(score === max ? [] : [sumLine(`${print.score(max)} − ${print.score(score)}`, print.score(max - score))]),
  ];
};

/** Somebody else's score has a line of its own; other dimensions follow from their items, each with its line below. */
const sourceLines = ({ context, standard, stage }: StageTeller, { id, scoredElsewhere }: DimensionScore): readonly Inline[] => {
  const files = allFiles(stage.files).filter((entry) => !scoredElsewhere || entry.data.external?.[id] !== undefined);
  return files.flatMap((entry): readonly Inline[] => {
    const line = sourceLine(context, standard, sourceOf(entry, stage.stage, scoredElsewhere ? ['external', id] : ['answers']));
    const given = entry.data.external?.[id];
    if (scoredElsewhere && given) return [[context.sayOf(entry)(given.by), ' · ', context.print.day(given.on), ' · ', line]];
    return entry.data.answers === undefined ? [] : [line];
  });
};
