import { approximate } from '../../../domain/decimal.ts';
import { type Entry } from '../../../domain/library.ts';
import { sourceOf } from '../../../scoring/explain.ts';
import { explainGrade, explainTotal, type GradeCheck, type TotalExplanation } from '../../../scoring/explain-totals.ts';
import { type Gap, gapOf } from '../../../scoring/gap.ts';
import { allFiles } from '../../../scoring/panel.ts';
import type { ProvisionalReason, Scorecard } from '../../../scoring/scorecard.ts';
import type { Inline } from '../../block.ts';
import type { ViewContext } from '../../context.ts';
import { dimensionTitle } from '../../charts/dimension-chart.ts';
import { short } from '../../standard/rule-text.ts';
import { plain } from '../../words.ts';
import type { StageTeller } from '../stage-teller.ts';
import { gradeTitle, stageName } from '../record-brief.ts';
import { sourceLine } from './source-line.ts';
import { sumLine, termsOf } from './sum-line.ts';
import { type Why, whyOf } from './why.ts';

/** How total, grade, coverage and the gap to the next grade came about. */
export const totalWhy = (teller: StageTeller, card: Scorecard): Why => {
  const { context, standard, stage } = teller;
  const { t } = context;
  const total = explainTotal(card, standard.data);
  const checks = explainGrade(card, standard.data);
  return whyOf('why', [
    { label: t('why.rule'), lines: [...(total.base === null ? [] : [total.cap === null ? t('why.totalRule') : t('why.totalRuleCap', { cap: short(total.cap) })]), recordRule(context, standard)] },
    { label: t('why.sum'), lines: totalLines(context, total) },
    { label: t('why.coverage'), lines: coverageLines(context, card) },
    { label: t('column.grade'), lines: [...upToMet(checks.checks).map((check) => checkLine(teller, check, card)), ...heldLines(teller, checks)] },
    { label: t('record.provisional'), lines: card.provisionalBecause.map((reason) => provisionalLine(teller, reason)) },
    { label: t('why.gap'), lines: gapSums(teller, card, gapOf(card, standard.data)) },
    { label: t('why.source'), lines: allFiles(stage.files).map((entry) => sourceLine(context, standard, sourceOf(entry, stage.stage, [entry.data.signed === undefined ? 'status' : 'signed']))) },
  ]);
};

/** The grades that were missed and the one that was reached. */
const upToMet = (checks: readonly GradeCheck[]): readonly GradeCheck[] => {
  const met = checks.findIndex((check) => check.met);
  return met === -1 ? checks : checks.slice(0, met + 1);
};

const recordRule = (context: ViewContext, standard: Entry<'standard'>): string =>
  context.t('why.recordRule', { stages: standard.data.record.map((id) => stageName(context, standard, id)).join(context.t('list.comma')) });

const totalLines = ({ t, print }: ViewContext, { terms, base, bonuses, bonusSum, bonus, total }: TotalExplanation): readonly Inline[] => {
  if (base === null || total === null) return [t('why.noTotal')];
  const scores = terms.flatMap(({ score }) => (score === null ? [] : [print.score(score)]));
  const claimed = `${t('assessment.bonus')} ${termsOf(bonuses.map(({ id, points }) => `${id} ${print.score(points)}`))}`;
  return [
    sumLine(termsOf(scores), print.score(base)),
    bonusSum === bonus ? sumLine(claimed, print.score(bonus)) : [`${claimed} = ${print.score(bonusSum)}${t('list.bareComma')}${t('why.capped', { max: print.score(bonus) })} `, { strong: print.score(bonus) }],
    sumLine(`${print.score(base)} + ${print.score(bonus)}`, print.score(total)),
  ];
};

const coverageLines = ({ t }: ViewContext, { coverage }: Scorecard): readonly Inline[] => [
  [`${t('why.applicable')} ${coverage.items} − ${coverage.items - coverage.applicable} = `, { strong: String(coverage.applicable) }, t('list.bareComma'), t('why.answered', { answered: coverage.answered })],
];

const checkLine = ({ context, standard }: StageTeller, { grade, totalMet, below, met }: GradeCheck, { total }: Scorecard): Inline => {
  const { t, print } = context;
  const floor = print.rate(approximate(grade.minDimensionRate) * 100);
  const points = `${total === null ? '' : print.score(total)} ${totalMet ? '≥' : '<'} ${short(grade.minTotal) || '0'}`;
  const floors = below.length === 0 ? t('why.floorsMet', { floor }) : below.map(({ id, rate }) => `${dimensionTitle(context, standard, id)} ${print.rate(rate ?? 0)} < ${floor}`).join(t('list.comma'));
  const title = plain(context.sayOf(standard)(grade.title));
  return [met ? { strong: title } : title, t('colon'), [points, floors].join(t('list.bareComma'))];
};

const heldLines = ({ context, standard }: StageTeller, { vetoes, unmetPreconditions, grade, byPoints }: ReturnType<typeof explainGrade>): readonly Inline[] => {
  const { t } = context;
  const lines = vetoes.map(({ veto, leaves }) => t(leaves === null ? 'why.vetoNone' : 'why.vetoCap', { veto: veto.id, grade: gradeTitle(context, standard, leaves) ?? '' }));
  const unmet = unmetPreconditions.map((id) => t('why.preconditionUnmet', { id }));
  const last: Inline[] = grade === byPoints ? [] : [[t('why.gradeLeft'), ' ', { strong: gradeTitle(context, standard, grade) ?? '' }]];
  return [...lines, ...unmet, ...last];
};

const provisionalLine = ({ context, standard }: StageTeller, reason: ProvisionalReason): Inline => {
  const { t, print } = context;
  switch (reason.reason) {
    case 'not-applicable-total':
      return t('why.naTotal', { points: print.score(reason.points), of: print.score(reason.of), limit: print.rate(approximate(standard.data.notApplicableLimit.ofTotal) * 100) });
    case 'not-applicable-dimension':
      return t('why.naDimension', { dimension: dimensionTitle(context, standard, reason.dimension), points: print.score(reason.points), of: print.score(reason.of), limit: print.rate(approximate(standard.data.notApplicableLimit.ofDimension) * 100) });
    case 'awaits-approval':
      return t('why.awaits', { items: reason.items.join(t('list.comma')) });
    case 'precondition-open':
      return t('why.preconditionOpen', { ids: reason.preconditions.join(t('list.comma')) });
  }
};

const gapSums = ({ context, standard }: StageTeller, card: Scorecard, { next, points, floors }: Gap): readonly Inline[] => {
  const { print } = context;
  if (!next || card.total === null) return [];
  const max = new Map(card.dimensions.map((dimension) => [dimension.id, dimension]));
  return [
    ...(points === 0 ? [] : [sumLine(`${print.score(next.minTotal)} − ${print.score(card.total)}`, print.score(points))]),
    ...floors.flatMap(({ dimension, floor, points: lacking }): readonly Inline[] => {
      const own = max.get(dimension);
      return own ? [[`${dimensionTitle(context, standard, dimension)} `, sumLine(`${short(own.max)} × ${print.rate(approximate(floor) * 100)} − ${print.score(own.score ?? 0)}`, print.score(lacking), { isExact: (own.max * floor.digits) % (100 * 10 ** floor.scale) === 0 })]] : [];
    }),
  ];
};
