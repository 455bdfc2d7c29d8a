import type { Diagnostic, RelatedDiagnostic, Report } from '../domain/diagnostic.ts';
import type { Finding, RelatedPlace } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';
import type { Locale } from '../domain/locale.ts';
import { type LocatedHit, personalIn } from '../domain/privacy/entry-hits.ts';
import { maskPersonal } from '../domain/privacy/mask.ts';
import { shownValues } from '../domain/privacy/shown-values.ts';
import { rememberPer } from '../domain/remember.ts';
import type { ContentFolder } from '../loader/content-folder.ts';
import { showableText } from '../loader/decode-text.ts';
import { PlaceFinder } from '../loader/locate.ts';
import { RULES } from '../rules/registry.ts';
import { wordFinding } from '../rules/word-finding.ts';
import { excerptOf } from './excerpt.ts';

const MODULES = new Map(RULES.map((module) => [module.rule.id, module]));

/** What a report is made of. */
export interface ReportSource {
  readonly folder: ContentFolder;
  readonly library: Library;
  /** Findings that were worded before, where their files did not change since. */
  readonly worded?: WeakMap<Finding, Diagnostic>;
  /** Finders of places that were made before, of files that did not change since. */
  readonly located?: Map<string, PlaceFinder>;
}

/** The findings in words of one language at their lines and columns, sorted by place; everything quoted is masked. */
export const reportOf = ({ folder, library, worded = new WeakMap(), located }: ReportSource, findings: readonly Finding[], locale: Locale): Report => {
  const finderOf = finders(folder, located);
  const diagnostics = findings.map((finding) => {
    const diagnostic = worded.get(finding) ?? diagnosticOf(finding, { finderOf, secretsOf: (file) => secretsOf(library)(file) }, locale);
    worded.set(finding, diagnostic);
    return diagnostic;
  });
  return { files: library.files.size, diagnostics: diagnostics.toSorted(byPlace) };
};

/** Finders of places by file, each made at its first finding. */
export const finders = (folder: ContentFolder, known = new Map<string, PlaceFinder>()): ((file: string) => PlaceFinder) => (file) => {
  const finder = known.get(file) ?? new PlaceFinder(file, textOf(folder, file));
  known.set(file, finder);
  return finder;
};

interface Sources {
  readonly finderOf: (file: string) => PlaceFinder;
  /** What is personal in a file, so that no line of it shows it. */
  readonly secretsOf: (file: string) => readonly LocatedHit[];
}

const secretsOf = rememberPer((library: Library) => {
  const entries = new Map(library.entries.map((entry) => [entry.file, entry]));
  return (file: string): readonly LocatedHit[] => {
    const entry = entries.get(file);
    return entry ? personalIn(entry) : [];
  };
});

const diagnosticOf = (finding: Finding, { finderOf, secretsOf }: Sources, locale: Locale): Diagnostic => {
  const module = MODULES.get(finding.rule);
  if (!module) throw new Error(`no rule reports ${finding.rule}`);
  const finder = finderOf(finding.file);
  const span = finder.spanOf(finding.place);
  const hasLine = finding.place.in === 'frontmatter' || finding.place.in === 'text';
  return {
    code: finding.rule,
    severity: finding.severity ?? module.rule.severity,
    file: maskPersonal(finding.file),
    ...span,
    ...wordFinding(module, { ...finding, values: shownValues(finding.values ?? {}) }, locale),
    url: `/rules/${finding.rule}/`,
    related: (finding.related ?? []).map((place) => relatedOf(place, finderOf, locale)),
    excerpt: hasLine ? excerptOf(finder.lineText(span.line), span, secretsOf(finding.file)) : null,
    isFixable: finding.fix !== undefined,
  };
};

const relatedOf = (related: RelatedPlace, finderOf: (file: string) => PlaceFinder, locale: Locale): RelatedDiagnostic => ({
  file: maskPersonal(related.file), ...finderOf(related.file).spanOf(related.place), message: maskPersonal(related.note[locale]),
});

/** What cannot be read has no lines, and a folder or a vanished file has no text. */
const textOf = (folder: ContentFolder, file: string): string => {
  try {
    return /\.(?:mdx|yaml)$/.test(file) ? showableText(folder.read(file)) : '';
  } catch {
    return '';
  }
};

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column || compareText(a.code, b.code) : compareText(a.file, b.file);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
