import { basename } from 'node:path';
import type { Finding } from '../domain/finding.ts';
import { maskPersonal } from '../domain/privacy/mask.ts';
import { type Bench } from '../workbench/bench.ts';
import { type Draft, placeOf } from '../workbench/draft.ts';
import { mapAt, textIn } from '../workbench/edit-tree.ts';
import { fileText } from '../workbench/file-text.ts';
import { importFile, parseFile, placeIn } from '../workbench/import-file.ts';
import { benchOf } from '../views/review/review-bench.ts';
import { openSheet } from './read-sheet.ts';
import type { ReviewSite } from './review-site.ts';

/** A file that a reviewer handed in, or why it cannot be read. */
export type HandIn =
  | { readonly name: string; readonly problems: readonly string[] }
  | {
      readonly name: string;
      readonly bench: Bench;
      readonly draft: Draft;
      readonly place: string;
      /** Where it goes, relative to the content folder. */
      readonly target: string;
      readonly text: string;
      readonly problems: readonly string[];
      readonly notes: readonly string[];
      /** What the reviewer sees at a finding: a cell of a workbook, or `null` where line and column say it. */
      readonly cellAt: ((finding: Finding) => string) | null;
    };

/** Reads a file as it was handed in. */
export const readHandIn = async (site: ReviewSite, path: string, bytes: Uint8Array): Promise<HandIn> => {
  const name = basename(path);
  if (/\.mdx$/i.test(name)) return readFile(site, name, new TextDecoder().decode(bytes));
  if (/\.xlsx$/i.test(name)) return readWorkbook(site, name, bytes);
  return { name, problems: [site.context.t('collect.kind', { file: name })] };
};

const readFile = ({ context, pages }: ReviewSite, name: string, text: string): HandIn => {
  const { t } = context;
  const parsed = parseFile(text);
  if ('problem' in parsed) return { name, problems: [t('collect.damaged', { file: name, reason: t(REASONS[parsed.problem]) })] };
  const place = placeIn(textIn(mapAt(parsed.header, 'base'), 'for'));
  if (!place) return { name, problems: [t('collect.place', { file: name })] };
  const page = pages.get(place.page);
  if (!page) return { name, problems: [t('collect.noPage', { file: name, found: place.page })] };
  const bench = benchOf(context, page, 'reviewers');
  const read = importFile(text, bench);
  if ('problem' in read) return { name, problems: [t('collect.damaged', { file: name, reason: t(REASONS[read.problem], { ...read, page: bench.page, standard: bench.reference }) })] };
  return { name, bench, draft: read.draft, ...whereTo(read.draft), text: text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'), problems: [], notes: [], cellAt: null };
};

const REASONS = {
  'too-large': 'workbench.importTooLarge', 'no-header': 'workbench.importNoHeader', 'not-closed': 'workbench.importNotClosed', 'not-yaml': 'workbench.importNotYaml',
  'no-place': 'workbench.importNoPlace', 'other-page': 'workbench.importOtherPage', 'other-standard': 'workbench.importOtherStandard',
} as const;

const readWorkbook = async ({ context, pages }: ReviewSite, name: string, bytes: Uint8Array): Promise<HandIn> => {
  const { t } = context;
  const opened = await openSheet(bytes);
  if (!opened) return { name, problems: [t('collect.damaged', { file: name, reason: t('collect.noSheet', { sheet: t('sheet.name') }) })] };
  const page = pages.get(opened.page);
  if (!page) return { name, problems: [t('collect.noPage', { file: name, found: opened.page })] };
  const bench = benchOf(context, page, 'reviewers');
  const { draft, problems, sheet, cellOf } = opened.read(bench);
  const worded = problems.map(({ cell, message, isNote }) => ({ isNote, line: t('collect.cell', { file: name, sheet, cell, message: maskPersonal(message) }) }));
  return {
    name, bench, draft, ...whereTo(draft), text: fileText(draft, bench), problems: worded.filter(({ isNote }) => !isNote).map(({ line }) => line), notes: worded.filter(({ isNote }) => isNote).map(({ line }) => line),
    cellAt: ({ rule, place, values }) => {
      // What is missing is reported where it should stand.
      const key = rule === 'field-required' ? values?.['key'] : undefined;
      const at = place.in === 'frontmatter' ? cellOf(typeof key === 'string' ? [...place.path, key] : place.path) : null;
      return at === null ? sheet : `${sheet}!${at}`;
    },
  };
};

const whereTo = (draft: Draft): { readonly place: string; readonly target: string } => {
  const place = placeOf(draft);
  return { place, target: `communities/${place.replace('/', '/assessments/')}.mdx` };
};
