import type { DataOf } from '../domain/schema/schemas.ts';

type Question = DataOf<'survey'>['questions'][number];

/** What a question of a survey came to; shares are per cent, for reading and never for a score. */
export interface SurveyResult {
  /** Satisfied or mostly satisfied. */
  readonly satisfied: number;
  readonly replies: number;
  readonly rate: number;
  /** The Wilson interval of 95 %: where the rate of all residents lies in nineteen of twenty surveys. */
  readonly interval: { readonly low: number; readonly high: number };
  /** Half of the interval in whole percentage points: 误差约 ±5 个百分点. */
  readonly margin: number;
}

const Z = 1.959_963_985;

/** The result of a question, or `null` where nobody answered. */
export const resultOf = ({ counts }: Question): SurveyResult | null => {
  const satisfied = counts.satisfied + counts.mostly;
  const replies = satisfied + counts.notVery + counts.not + counts.unknown;
  return replies === 0 ? null : { satisfied, replies, rate: oneDecimal((100 * satisfied) / replies), ...wilson(satisfied, replies) };
};

/** The Wilson interval of 95 % for `part` of `whole`, in per cent with one decimal. */
export const wilson = (part: number, whole: number): Pick<SurveyResult, 'interval' | 'margin'> => {
  const rate = part / whole;
  const spread = (Z * Z) / whole;
  const centre = (rate + spread / 2) / (1 + spread);
  const half = (Z * Math.sqrt((rate * (1 - rate)) / whole + spread / (4 * whole))) / (1 + spread);
  return { interval: { low: oneDecimal(100 * (centre - half)), high: oneDecimal(100 * (centre + half)) }, margin: Math.max(1, Math.round(100 * half)) };
};

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;
