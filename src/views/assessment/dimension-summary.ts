import type { DimensionScore } from '../../scoring/scorecard.ts';
import type { ViewContext } from '../context.ts';
import { short } from '../standard/rule-text.ts';

/** `环境优美 7.50/12，少4.50分`; only the title where nothing applies. */
export const dimensionSummary = ({ t, print }: ViewContext, title: string, { score, max }: Pick<DimensionScore, 'score' | 'max'>): string => {
  if (score === null) return title;
  const lost = max - score;
  return lost === 0 ? t('dimension.full', { title, max: short(max) }) : t('dimension.lost', { title, score: print.score(score), max: short(max), lost: print.score(lost) });
};
