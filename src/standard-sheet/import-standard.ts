import { checkFolder, severityOf } from '../check.ts';
import type { Day } from '../domain/day.ts';
import type { Finding } from '../domain/finding.ts';
import type { Locale } from '../domain/locale.ts';
import type { ContentFolder } from '../loader/content-folder.ts';
import { overlayFolder } from '../loader/overlay-folder.ts';
import { RULES } from '../rules/registry.ts';
import { wordFinding } from '../rules/word-finding.ts';
import { readSheet, type SheetReading, type SheetSource } from './from-table.ts';
import type { CellPlace, SheetProblem } from './row-cells.ts';
import { writeYaml } from './write-yaml.ts';

/** What an import is asked for. */
export interface ImportRequest {
  readonly file: string;
  readonly on: Day;
  readonly locale: Locale;
}

/** A rule of a standard that a cell breaks. */
export interface CellFinding extends CellPlace {
  readonly code: string;
  readonly message: string;
  readonly help: string;
}

/** The text of a standard, or everything that keeps a table from being one. */
export type ImportResult =
  | { readonly text: string }
  | { readonly problems: readonly SheetProblem[]; readonly findings: readonly CellFinding[] };

/** Makes a standard from a table; it is checked as if it stood in the content folder, and nothing is written here. */
export const importStandard = (source: SheetSource, folder: ContentFolder, request: ImportRequest): ImportResult => {
  const reading = readSheet(source);
  if (reading.problems.length > 0) return { problems: reading.problems, findings: [] };
  const text = writeYaml(reading.tree);
  const { findings } = checkFolder(overlayFolder(folder, new Map([[request.file, text]])), { on: request.on, locale: request.locale });
  const errors = findings.filter((finding) => finding.file === request.file && severityOf(finding) === 'error');
  return errors.length === 0 ? { text } : { problems: [], findings: errors.map((finding) => atCell(finding, reading, request.locale)) };
};

const atCell = (finding: Finding, reading: SheetReading, locale: Locale): CellFinding => {
  const module = RULES.find(({ rule }) => rule.id === finding.rule);
  const cell = finding.place.in === 'frontmatter' ? reading.cellAt(finding.place.path) : { row: 1, column: 1 };
  return { ...cell, code: finding.rule, ...(module ? wordFinding(module, finding, locale) : { message: finding.rule, help: '' }) };
};
