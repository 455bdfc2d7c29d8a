import { formatPoints, type Points } from '../domain/points.ts';
import type { DimensionScore, ItemScore, Scorecard } from '../scoring/scorecard.ts';

/** The scorecards as `linli-scorecards/1`: amounts are decimal strings with two places, so that nothing is lost in reading. */
export const scorecardsJson = (cards: Iterable<Scorecard>): string =>
  `${JSON.stringify({ schema: 'linli-scorecards/1', assessments: [...cards].map(cardJson) }, null, 2)}\n`;

const cardJson = (card: Scorecard) => ({
  id: card.id,
  status: card.status,
  standard: card.standard,
  reviewers: card.reviewers,
  dimensions: card.dimensions.map(dimensionJson),
  base: amount(card.base),
  bonus: amount(card.bonus),
  total: amount(card.total),
  grade: card.grade,
  provisional: card.provisional,
  coverage: card.coverage,
  items: card.items.map(itemJson),
  vetoes: card.vetoes,
});

const dimensionJson = ({ id, earned, applicable, max, score, rate }: DimensionScore) => ({
  id, earned: amount(earned), applicable: amount(applicable), max: amount(max), score: amount(score), rate: rate === null ? null : formatPoints(rate),
});

const itemJson = ({ id, state, points, max }: ItemScore) => ({ id, state, points: amount(points), max: amount(max) });

const amount = (points: Points | null): string | null => (points === null ? null : formatPoints(points));
