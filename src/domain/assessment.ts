import { STAGES, type Stage } from './enumerations.ts';
import type { Entry } from './library.ts';
import { allTexts } from './local-text.ts';
import type { DataOf } from './schema/schemas.ts';

/** An assessment of one community, period, stage and reviewer. */
export type Assessment = DataOf<'assessment'>;
export type Answer = NonNullable<Assessment['answers']>[string];
export type Evidence = NonNullable<Assessment['evidence']>[string];

/** What the path of an assessment says: `communities/<community>/assessments/<period>/<stage>[.<reviewer>].mdx`. */
export interface AssessmentAddress {
  readonly community: string;
  /** `2025`, `2025-h1` or `2025-q3`. */
  readonly period: string;
  readonly stage: Stage;
  /** A post or a letter of a panel, or `null` where the stage has one file. */
  readonly reviewer: string | null;
}

const NAME = /^(\d{4}(?:-h[12]|-q[1-4])?)\/([a-z]+)(?:\.([^/.]+))?$/;

/** The address of an assessment, or `null` where its path does not have the form. */
export const assessmentAddress = (entry: Entry<'assessment'>): AssessmentAddress | null => {
  const match = NAME.exec(entry.name);
  const stage = STAGES.find((candidate) => candidate === match?.[2]);
  if (!match?.[1] || !stage || entry.community === null) return null;
  return { community: entry.community, period: match[1], stage, reviewer: match[3] ?? null };
};

/** The id of an assessment in reports: `<community>/<period>/<stage>[.<reviewer>]`. */
export const assessmentId = (address: AssessmentAddress): string =>
  `${address.community}/${address.period}/${address.stage}${address.reviewer === null ? '' : `.${address.reviewer}`}`;

/** The fields of an answer that hold what was counted or judged; which of them belong together follows from the method. */
export const ANSWER_FIELDS = ['points', 'yes', 'met', 'numerator', 'denominator', 'value', 'count', 'faults'] as const;
export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** What stands for the approver of a "not applicable" until the street has confirmed it. */
export const AWAITING_APPROVAL = ['待街道确认', '待街道確認'] as const;

/** Whether the answer leaves the approver of its "not applicable" to the street. */
export const awaitsApproval = (answer: Answer): boolean =>
  answer.approvedBy !== undefined && allTexts(answer.approvedBy).some((text) => AWAITING_APPROVAL.some((wording) => wording === text));

/** Whether an assessment is a report in words: without any answer there is nothing to score. */
export const isNarrative = (assessment: Assessment): boolean => Object.keys(assessment.answers ?? {}).length === 0;
