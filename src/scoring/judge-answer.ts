import { ANSWER_FIELDS, type Answer, awaitsApproval } from '../domain/assessment.ts';
import type { CommunityKind, Stage } from '../domain/enumerations.ts';
import type { Points } from '../domain/points.ts';
import type { Band, Item } from '../domain/standard.ts';
import { METHODS } from './methods/methods.ts';
import type { Method } from './methods/method.ts';
import type { Refusal, RefusalReason } from './refusal.ts';

/** What an answer comes to. */
export type Judgement =
  | { readonly state: 'scored'; readonly points: Points; readonly band: Band | null }
  | { readonly state: 'not-applicable'; readonly awaitsApproval: boolean }
  /** Counts as missing; the rules say why. */
  | { readonly state: 'refused'; readonly refusals: readonly Refusal[] };

/** What an answer is judged with beside its item. */
export interface JudgingContext {
  readonly stage: Stage | null;
  readonly communityKind: CommunityKind | null;
}

/** Judges one answer: the single place that says whether it counts and for how much. */
export const judgeAnswer = (answer: Answer, item: Item, context: JudgingContext): Judgement => {
  if (answer.na !== undefined) return judgeNotApplicable(answer, item, context);
  const method = METHODS[item.method];
  const foreign = foreignField(answer, method);
  if (foreign !== null) return refused('shape', [foreign], { found: foreign, expected: method.form(item) });
  const result = method.score(answer, item, context.communityKind);
  if ('refusals' in result) return { state: 'refused', refusals: result.refusals.map((refusal) => withForm(refusal, method.form(item))) };
  return { state: 'scored', points: result.points, band: result.band };
};

const judgeNotApplicable = (answer: Answer, item: Item, { stage }: JudgingContext): Judgement => {
  if (!item.notApplicable) return refused('na-not-allowed', ['na'], { expected: METHODS[item.method].form(item) });
  const counted = ANSWER_FIELDS.find((field) => answer[field] !== undefined);
  if (counted !== undefined) return refused('shape', [counted], { found: counted, expected: '{na: …}' });
  if (answer.reason === undefined) return refused('na-unexplained', ['na'], { absent: 'reason' });
  if (answer.approvedBy === undefined) return refused('na-unexplained', ['na'], { absent: 'approvedBy' });
  const awaits = awaitsApproval(answer);
  if (awaits && stage !== 'self') return refused('na-unexplained', ['approvedBy'], { absent: 'confirmation' });
  return { state: 'not-applicable', awaitsApproval: awaits };
};

/** Asked for every answer of every assessment, so it looks only at the fields that are there. */
const foreignField = (answer: Answer, method: Method): (typeof ANSWER_FIELDS)[number] | null => {
  for (const field in answer) {
    const known = ANSWER_FIELDS.find((candidate) => candidate === field);
    if (known !== undefined && answer[known] !== undefined && !method.fields.includes(known)) return known;
  }
  return null;
};

const withForm = (refusal: Refusal, expected: string): Refusal => ({ ...refusal, values: { expected, ...refusal.values } });

const refused = (reason: RefusalReason, path: Refusal['path'], values: Refusal['values'] = {}): Judgement => ({ state: 'refused', refusals: [{ reason, path, values }] });
