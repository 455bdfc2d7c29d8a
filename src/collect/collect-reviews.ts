import { type Checked, checkFolder, severityOf } from '../check.ts';
import { parseDay } from '../domain/day.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { shownValues } from '../domain/privacy/shown-values.ts';
import { sameTree } from '../domain/tree.ts';
import type { ContentFolder } from '../loader/content-folder.ts';
import { RULES } from '../rules/registry.ts';
import { wordFinding } from '../rules/word-finding.ts';
import { answerText } from '../views/assessment/answer-text.ts';
import { changedItems } from '../workbench/base.ts';
import { listIn, mapAt, textIn } from '../workbench/edit-tree.ts';
import { parseFile } from '../workbench/import-file.ts';
import { tidyHeader } from '../workbench/tidy-draft.ts';
import { type HandIn, readHandIn } from './hand-in.ts';
import type { ReviewSite } from './review-site.ts';

/** A file of the pile that may be written. */
export interface Accepted {
  readonly name: string;
  readonly target: string;
  readonly text: string;
}

/** What came of a pile of hand-ins. */
export interface Collected {
  /** What keeps files from being taken in. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  /** What may be written; nothing while there are problems. */
  readonly accepted: readonly Accepted[];
}

type Readable = Extract<HandIn, { draft: unknown }>;

/** Looks at a pile of hand-ins as a whole: problems, duplicates, ties and conflicts; `accept` names the files to take in whatever has changed meanwhile. */
export const collectReviews = async (site: ReviewSite, files: readonly { readonly path: string; readonly bytes: Uint8Array }[], accept: readonly string[] | null): Promise<Collected> => {
  const all = await Promise.all(files.map(({ path, bytes }) => readHandIn(site, path, bytes)));
  const wanted = accept === null ? all : all.filter(({ name }) => accept.includes(name));
  const readable = wanted.filter((each): each is Readable => 'draft' in each);
  const problems = [...wanted.flatMap((each) => each.problems), ...duplicates(site, readable), ...readable.flatMap((each) => tiesOf(site, each))];
  const known = readable.map((each) => ({ each, conflict: conflictOf(site, each) }));
  const conflicts = accept === null ? known.flatMap(({ conflict }) => conflict.problems) : [];
  const fresh = known.filter(({ conflict }) => !conflict.isSame).map(({ each }) => each);
  // What cannot be read whole has its problems already; the check would only repeat them.
  const legible = fresh.filter((each) => each.problems.length === 0);
  const checked = checkWith(site, legible);
  const broken = legible.flatMap((each) => errorsOf(site, checked, each));
  const blocking = [...problems, ...conflicts, ...broken, ...(broken.length > 0 ? [] : errorsBeside(site, checked, legible))];
  return {
    problems: blocking,
    notes: [...readable.flatMap(({ notes }) => notes), ...readable.flatMap((each) => dateAhead(site, each)), ...known.flatMap(({ conflict }) => conflict.notes)],
    accepted: blocking.length > 0 ? [] : fresh.map(({ name, target, text }) => ({ name, target, text })),
  };
};

const duplicates = ({ context: { t } }: ReviewSite, readable: readonly Readable[]): readonly string[] => readable.flatMap(({ name, place }, index) => {
  const first = readable.findIndex((other) => other.place === place);
  return first < index ? [t('collect.duplicate', { file: name, other: readable[first]?.name ?? '', place })] : [];
});

const tiesOf = ({ context: { t } }: ReviewSite, { name, draft }: Readable): readonly string[] => (listIn(draft.header, 'ties').length > 0 ? [t('collect.ties', { file: name })] : []);

/** A clock that is wrong is seen where the review is handed in, at the latest. */
const dateAhead = ({ context: { t, on } }: ReviewSite, { name, draft }: Readable): readonly string[] => {
  const date = parseDay(textIn(draft.header, 'date'));
  return date !== null && date > on ? [t('collect.dateAhead', { file: name, date, on })] : [];
};

interface Conflict {
  readonly isSame: boolean;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** Whether something stands at the place already, and whether the ground has changed since the review was begun. */
const conflictOf = (site: ReviewSite, each: Readable): Conflict => {
  const { context: { t }, library } = site;
  const { name, place, target, bench, draft } = each;
  const standing = library.entries.find(({ file }) => file === target);
  const before = standing && parseFile(standing.text);
  const isSame = before !== undefined && 'header' in before && sameTree(tidyHeader({ ...draft, header: before.header }, bench), tidyHeader(draft, bench)) && before.body === draft.body;
  if (isSame) return { isSame, problems: [], notes: [t('collect.same', { file: name, place })] };
  const exists = standing ? [t('collect.exists', { file: name, place, name })] : [];
  const open = draft.header['status'] === 'submitted' ? [] : [t('collect.draft', { file: name, name })];
  return { isSame, problems: [...exists, ...open, ...baseConflict(site, each)], notes: [] };
};

const baseConflict = ({ context, pages }: ReviewSite, { name, bench, draft }: Readable): readonly string[] => {
  const { t } = context;
  const base = mapAt(draft.header, 'base');
  const page = pages.get(bench.page);
  if (!page || textIn(base, 'sha256') === bench.base.sha256) return [];
  const marks = Object.fromEntries(Object.entries(mapAt(base, 'items')).flatMap(([id, mark]) => (typeof mark === 'string' ? [[id, mark] as const] : [])));
  const lines = changedItems(marks, bench.base).map((id) => {
    const item = page.standard.data.items.find((candidate) => candidate.id === id);
    const title = bench.standard.items.find((candidate) => candidate.id === id)?.title;
    const self = item ? answerText(context, page.standard, { item, answer: bench.self?.answers?.[id] }) : '';
    return t('collect.baseItem', { item: id, title: typeof title === 'string' ? title : '', self });
  });
  return [[t('collect.base', { file: name, name }), ...lines].join('\n')];
};

/** The content as it would be with the hand-ins in it. */
const checkWith = ({ folder, context }: ReviewSite, fresh: readonly Readable[]): Checked => {
  const added = new Map(fresh.map(({ target, text }) => [target, new TextEncoder().encode(text)]));
  const overlay: ContentFolder = {
    list: () => [...folder.list().filter(({ file }) => !added.has(file)), ...[...added].map(([file, bytes]) => ({ file, type: 'file' as const, size: bytes.length }))].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    read: (file) => added.get(file) ?? folder.read(file),
  };
  return checkFolder(overlay, { on: context.on, locale: context.locale });
};

/** What the panel has to settle together is nobody's mistake. */
const OF_PANEL = ['spread-moderated', 'reviewers-enough'];

/** What was right before and is not beside a hand-in: a reviewer of the same post, or a file that would have to moderate. */
const errorsBeside = ({ folder, context }: ReviewSite, { report }: Checked, legible: readonly Readable[]): readonly string[] => {
  const targets = legible.map(({ target }) => target);
  const stages = new Set(targets.map(stageOf));
  const beside = report.diagnostics.filter(({ file, severity, code }) => severity === 'error' && stages.has(stageOf(file)) && !targets.includes(file) && !OF_PANEL.includes(code));
  const before = beside.length === 0 ? [] : checkFolder(folder, { on: context.on, locale: context.locale }).report.diagnostics;
  const isNew = ({ file, code }: { readonly file: string; readonly code: string }): boolean => !before.some((other) => other.file === file && other.code === code);
  return beside.filter(isNew).map((diagnostic) => lineOf(diagnostic.file, diagnostic));
};

const lineOf = (name: string, { line, column, code, message, help }: Diagnostic): string => `${name}:${line}:${column} ${code} ${message} ${help}`;

/** `communities/<community>/assessments/<period>/<stage>` of the file of an assessment. */
const stageOf = (file: string): string => /^(.*\/[a-z]+)(?:\.[^/]*)?\.mdx$/.exec(file)?.[1] ?? file;

/** The errors of a hand-in with item and line, or with sheet and cell. */
const errorsOf = ({ context: { t, locale } }: ReviewSite, { findings, report }: Checked, { name, target, cellAt }: Readable): readonly string[] => {
  if (cellAt === null) return report.diagnostics.filter(({ file, severity, code }) => file === target && severity === 'error' && !OF_PANEL.includes(code)).map((diagnostic) => lineOf(name, diagnostic));
  return findings.filter((finding) => finding.file === target && severityOf(finding) === 'error' && !OF_PANEL.includes(finding.rule)).map((finding) => {
    const module = RULES.find(({ rule }) => rule.id === finding.rule);
    const { message } = module ? wordFinding(module, { ...finding, values: shownValues(finding.values ?? {}) }, locale) : { message: '' };
    return t('collect.damaged', { file: `${name} ${cellAt(finding)}`, reason: `${finding.rule} ${message}` });
  });
};
