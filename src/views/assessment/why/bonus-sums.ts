import { countedPoints } from '../../../scoring/combine.ts';
import type { BonusExplanation, BonusInput } from '../../../scoring/explain-bonus.ts';
import { hundredths } from '../../../domain/points.ts';
import type { Inline } from '../../block.ts';
import type { ViewContext } from '../../context.ts';
import { dimensionTitle } from '../../charts/dimension-chart.ts';
import { short } from '../../standard/rule-text.ts';
import type { StageTeller } from '../stage-teller.ts';
import { sourceLine } from './source-line.ts';
import { sumLine, termsOf } from './sum-line.ts';

/** How a bonus came about, line by line. */
export const bonusSums = (teller: StageTeller, { item, points, inputs, combination }: BonusExplanation): readonly Inline[] => {
  const { context, standard } = teller;
  const { t, print } = context;
  const rule = item.step > 0 ? t('why.bonusRule', { max: short(item.max), step: short(item.step) }) : t('why.bonusMax', { max: short(item.max) });
  const lines = inputs.flatMap((input): readonly Inline[] => [claimLine(teller, input), sourceLine(context, standard, input.source)]);
  if (combination === null) return [rule, ...lines];
  const given = [...inputs.map((input) => input.points), ...Array.from({ length: Math.max(0, combination.reviewers - inputs.length) }, () => hundredths(0))];
  const counted = countedPoints(given, combination.rule);
  const sum = counted.reduce((total: number, value) => total + value, 0);
  const joint = sumLine(`(${termsOf(counted.map((value) => print.score(value)))}) ÷ ${counted.length}`, print.score(points), { isExact: sum % Math.max(1, counted.length) === 0 });
  return [rule, ...lines, [t(`why.combine.${combination.rule}`), t('colon'), joint]];
};

const claimLine = (teller: StageTeller, input: BonusInput): Inline => {
  const { context } = teller;
  const { t, print } = context;
  const result: Inline = { strong: print.score(input.points) };
  if (input.derived) return [derivedText(teller, input.derived), ' ', result];
  if (input.levels) return [levelText(context, input), ' ', result];
  return [t('why.claimed'), ' ', result];
};

const levelText = ({ t, print }: ViewContext, { levels, claim }: BonusInput): string =>
  t('why.levels', { levels: (claim.levels ?? []).map((level, index) => `${level} ${print.score(levels?.[index] ?? 0)}`).join(t('list.comma')) });

const derivedText = ({ context, standard }: StageTeller, { because }: NonNullable<BonusInput['derived']>): string => {
  const { t, print } = context;
  switch (because.by) {
    case 'honour-in-force':
      return because.honours.length === 0 ? t('why.noHonour') : t('why.honours', { honours: because.honours.map(({ id, points }) => `${id} ${print.score(points)}`).join(t('list.comma')) });
    case 'weakest-dimension-improved':
      return t('why.improved', { dimension: dimensionTitle(context, standard, because.dimension), before: print.rate(because.before), now: print.rate(because.now) });
    case 'evidence-open':
      return t('why.evidenceOpen', { open: because.open, scored: because.scored });
  }
};
