import type { Day } from './domain/day.ts';
import type { Report } from './domain/diagnostic.ts';
import type { Finding, Severity } from './domain/finding.ts';
import { communityOf } from './domain/folder-owner.ts';
import type { Library } from './domain/library.ts';
import type { Locale } from './domain/locale.ts';
import { findForeignChanges, type OwnedChanges } from './check/foreign-changes.ts';
import { reportOf, type ReportSource } from './check/report.ts';
import { withoutEchoes } from './check/without-echoes.ts';
import type { ContentFolder } from './loader/content-folder.ts';
import type { KeptReadings } from './loader/kept-readings.ts';
import { loadLibrary } from './loader/load-library.ts';
import { RULES } from './rules/registry.ts';
import { runRules } from './rules/run-rules.ts';

/** What a check needs to know beside the content. */
export interface CheckOptions {
  readonly on: Day;
  readonly locale: Locale;
  /** What was changed, where only the changes of one community are allowed. */
  readonly changes?: OwnedChanges;
  /** What earlier runs read of files that did not change since. */
  readonly kept?: KeptReadings;
  /** Told how many of all files and folders are read by now. */
  readonly onRead?: (read: number, all: number) => void;
}

/** A checked content folder. */
export interface Checked {
  readonly library: Library;
  readonly findings: readonly Finding[];
  readonly report: Report;
}

/** Reads a content folder and reports everything that the rules have to say about it. */
export const checkFolder = (folder: ContentFolder, options: CheckOptions): Checked => checkLibrary(folder, loadLibrary(folder, options), options);

/** Checks content that was read already. */
export const checkLibrary = (folder: ContentFolder, library: Library, options: CheckOptions): Checked =>
  assembleChecked({ folder, library }, [...runRules(RULES.map(({ rule }) => rule), { library, on: options.on })], options);

/** Joins what rules found with what reading found, without echoes, and words it. */
export const assembleChecked = (source: ReportSource, ruled: readonly Finding[], options: CheckOptions): Checked => {
  const foreign = options.changes ? findForeignChanges(options.changes) : [];
  const findings = withoutEchoes([...source.library.findings, ...ruled, ...foreign]);
  return { library: source.library, findings, report: reportOf(source, findings, options.locale) };
};

const SEVERITIES = new Map(RULES.map(({ rule }) => [rule.id, rule.severity]));

/** How much a finding weighs: what it says itself, else what its rule says. */
export const severityOf = (finding: Finding): Severity => finding.severity ?? SEVERITIES.get(finding.rule) ?? 'error';

/** The findings in the folder of each community; those about the site as a whole stand under `null`. */
export const findingsByCommunity = (findings: readonly Finding[]): ReadonlyMap<string | null, readonly Finding[]> => Map.groupBy(findings, (finding) => communityOf(finding.file));

/** Whether a community has errors, so that its last changes must not be published. */
export const isHeld = (findings: readonly Finding[], community: string): boolean =>
  findings.some((finding) => communityOf(finding.file) === community && severityOf(finding) === 'error');
