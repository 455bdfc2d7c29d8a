import type { ItemScore, ScoredItem } from './scorecard.ts';

/** An item that earns less than this share of its points is weak. */
export const WEAK_PERCENT = 60;

/** Whether an item is weak, so that the plan should say what will be done. */
export const isWeak = (score: ItemScore): score is ScoredItem => score.state === 'scored' && score.points * 100 < score.max * WEAK_PERCENT;
