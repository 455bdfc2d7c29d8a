import type { Severity } from './finding.ts';

/** A stretch of a file as editors count: from 1, columns in UTF-16 units, the end behind the last character. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding in words of one language at a place that an editor can open. */
export interface Diagnostic extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly message: string;
  readonly help: string;
  readonly url: string;
  readonly related: readonly RelatedDiagnostic[];
  /** The source line, or `null` where the finding is about the whole file. */
  readonly excerpt: Excerpt | null;
  /** Whether `--fix` can mend it. */
  readonly isFixable: boolean;
}

/** A source line with personal numbers masked, and the part of it that is marked, in UTF-16 units. */
export interface Excerpt {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Another place that explains a diagnostic. */
export interface RelatedDiagnostic extends Span {
  readonly file: string;
  readonly message: string;
}

/** All that one run of the check has to say. */
export interface Report {
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** How many diagnostics of a severity a report holds. */
export const countSeverity = (report: Report, severity: Severity): number =>
  report.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
