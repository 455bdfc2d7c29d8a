import { approximate, compareDecimals } from '../../domain/decimal.ts';
import type { Entry } from '../../domain/library.ts';
import type { Grade } from '../../domain/standard.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import type { ViewContext } from '../context.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';
import { plain } from '../words.ts';

/** The grade above the one that a card reached, or `null` at the top. */
export const nextGrade = (standard: Entry<'standard'>, card: Scorecard): Grade | null => {
  const grades = (standard.data.grades ?? []).toSorted((a, b) => b.minTotal - a.minTotal);
  const index = grades.findIndex(({ id }) => id === card.grade);
  return index <= 0 ? null : (grades[index - 1] ?? null);
};

/** What separates a card from the next grade: points, and dimensions below its floor. */
export const gapLines = (context: ViewContext, standard: Entry<'standard'>, card: Scorecard): readonly string[] => {
  const { t, print } = context;
  const next = nextGrade(standard, card);
  if (!next || card.total === null) return [];
  const title = plain(context.sayOf(standard)(next.title));
  const missing = next.minTotal - card.total;
  const below = card.dimensions.filter(({ rate }) => rate !== null && compareDecimals({ digits: rate, scale: 2 }, next.minDimensionRate) < 0);
  return [
    missing > 0 ? t('gap.total', { grade: title, points: print.score(missing) }) : t('gap.totalReached', { grade: title }),
    ...below.map(({ id, rate }) => t('gap.floor', { grade: title, dimension: dimensionTitle(context, standard, id), rate: print.rate(rate ?? 0), floor: print.rate(approximate(next.minDimensionRate) * 100) })),
  ];
};
