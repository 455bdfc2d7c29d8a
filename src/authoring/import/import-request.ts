import type { Day } from '../../domain/day.ts';
import type { Stage } from '../../domain/enumerations.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Proposal } from './extraction.ts';

/** As what a file is taken over. */
export const IMPORT_KINDS = ['profile', 'plan', 'assessment', 'notice', 'facts', 'finance'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What is asked of an import. */
export interface ImportRequest {
  /** The file, `-` for the standard input. */
  readonly path: string;
  readonly as: ImportKind;
  readonly root: string;
  readonly on: Day;
  readonly locale: Locale;
  readonly community: string | null;
  readonly period: string | null;
  readonly stage: Stage;
  readonly reviewer: string | null;
  readonly standard: string | null;
  readonly noticeKind: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly region: string | null;
  readonly asOf: string | null;
  /** Where the document goes, relative to the content folder; `null` for its usual place. */
  readonly out: string | null;
  readonly dryRun: boolean;
  /** Which of the numbers that were found are taken over. */
  accept(proposals: readonly Proposal[]): Promise<readonly Proposal[]>;
}

/** Says in one line what an import still has to be told. */
export class UntoldError extends Error {
  readonly option: string;
  readonly known: readonly string[];

  constructor(option: string, known: readonly string[] = []) {
    super(option);
    this.option = option;
    this.known = known;
  }
}
