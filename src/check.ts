import type { Day } from './domain/day.ts';
import type { Diagnostic, RelatedDiagnostic, Report } from './domain/diagnostic.ts';
import type { Finding } from './domain/finding.ts';
import type { Library } from './domain/library.ts';
import type { Locale } from './domain/locale.ts';
import type { ContentFolder } from './loader/content-folder.ts';
import { loadLibrary } from './loader/load-library.ts';
import { PlaceFinder } from './loader/locate.ts';
import { RULES } from './rules/registry.ts';
import { runRules } from './rules/run-rules.ts';
import { wordFinding } from './rules/word-finding.ts';

/** What a check needs to know beside the content. */
export interface CheckOptions {
  readonly on: Day;
  readonly locale: Locale;
}

/** A checked content folder. */
export interface Checked {
  readonly library: Library;
  readonly findings: readonly Finding[];
  readonly report: Report;
}

/** Reads a content folder and reports everything that the rules have to say about it. */
export const checkFolder = (folder: ContentFolder, options: CheckOptions): Checked => {
  const library = loadLibrary(folder);
  const findings = [...library.findings, ...runRules(RULES.map(({ rule }) => rule), { library, on: options.on })];
  return { library, findings, report: reportOf(folder, library, findings, options.locale) };
};

const MODULES = new Map(RULES.map((module) => [module.rule.id, module]));

const reportOf = (folder: ContentFolder, library: Library, findings: readonly Finding[], locale: Locale): Report => {
  const finders = new Map<string, PlaceFinder>();
  const finderOf = (file: string): PlaceFinder => {
    const known = finders.get(file);
    if (known) return known;
    const finder = new PlaceFinder(file, textOf(folder, file));
    finders.set(file, finder);
    return finder;
  };
  const diagnostics = findings.map((finding) => diagnosticOf(finding, finderOf, locale)).toSorted(byPlace);
  return { files: library.files.size, diagnostics };
};

const diagnosticOf = (finding: Finding, finderOf: (file: string) => PlaceFinder, locale: Locale): Diagnostic => {
  const module = MODULES.get(finding.rule);
  if (!module) throw new Error(`no rule reports ${finding.rule}`);
  const finder = finderOf(finding.file);
  const span = finder.spanOf(finding.place);
  return {
    code: finding.rule,
    severity: finding.severity ?? module.rule.severity,
    file: finding.file,
    ...span,
    ...wordFinding(module, finding, locale),
    url: `/rules/${finding.rule}/`,
    related: (finding.related ?? []).map((place): RelatedDiagnostic => ({ file: place.file, ...finderOf(place.file).spanOf(place.place), message: place.note[locale] })),
    excerpt: finding.place.in === 'file' || finding.place.in === 'name' ? null : finder.lineText(span.line),
  };
};

const textOf = (folder: ContentFolder, file: string): string => new TextDecoder().decode(folder.read(file)).replace(/^\uFEFF/, '\uFEFF');

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column || compareText(a.code, b.code) : compareText(a.file, b.file);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
