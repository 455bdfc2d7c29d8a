import type { Answer, AnswerField } from '../../domain/assessment.ts';
import type { CommunityKind } from '../../domain/enumerations.ts';
import type { Points } from '../../domain/points.ts';
import type { Band, Item } from '../../domain/standard.ts';
import type { Refusal, RefusalReason } from '../refusal.ts';

/** What a method makes of an answer whose fields fit it. */
export type MethodResult =
  | { readonly points: Points; readonly band: Band | null }
  | { readonly refusals: readonly Refusal[] };

/** One way in which items are scored. */
export interface Method {
  /** The fields that an answer may have. */
  readonly fields: readonly AnswerField[];
  /** How an answer is written, as an example for an author. */
  form(item: Item): string;
  score(answer: Answer, item: Item, kind: CommunityKind | null): MethodResult;
}

/** Points without a band. */
export const plainPoints = (points: Points): MethodResult => ({ points, band: null });

/** A result that refuses the answer for one reason. */
export const refuse = (reason: RefusalReason, path: Refusal['path'], values: Refusal['values'] = {}): { readonly refusals: readonly Refusal[] } => ({ refusals: [{ reason, path, values }] });
