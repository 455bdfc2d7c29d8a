import type { Scorecard } from '../../scoring/scorecard.ts';
import type { ViewContext } from '../context.ts';

/** `81.75 + 加分1.50 = 83.25`, or `null` where the standard has no total. */
export const sumText = ({ t, print }: ViewContext, { base, bonus, total }: Scorecard): string | null =>
  base === null || total === null ? null : t('record.sum', { base: print.score(base), bonus: print.score(bonus), total: print.score(total) });

/** How many items were answered, and how many do not apply. */
export const coverageText = ({ t }: ViewContext, { coverage }: Scorecard): string => {
  const notApplicable = coverage.items - coverage.applicable;
  const answered = coverage.answered < coverage.applicable ? t('coverage.part', { answered: coverage.answered, applicable: coverage.applicable }) : t('coverage.all', { answered: coverage.answered });
  return notApplicable === 0 ? answered : [answered, t('coverage.notApplicable', { count: notApplicable })].join(t('list.bareComma'));
};
