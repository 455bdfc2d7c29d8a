import { assessmentAddress } from '../domain/assessment.ts';
import type { Day } from '../domain/day.ts';
import type { Community, Entry, Library } from '../domain/library.ts';
import { valueAt } from '../domain/place.ts';
import { findStandard, type Item, type Standard } from '../domain/standard.ts';
import type { ContentFolder } from '../loader/content-folder.ts';
import { loadLibrary } from '../loader/load-library.ts';
import { PlaceFinder } from '../loader/locate.ts';
import { overlayFolder } from '../loader/overlay-folder.ts';
import { judgeAnswer } from '../scoring/judge-answer.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import { scorecardsOf } from '../scoring/scorecards-of.ts';
import { type Sheet, sheetOf } from '../scoring/sheet.ts';

/** What is to be moved where. */
export interface MigrationRequest {
  /** Files relative to the content folder, or `null` for all that are not signed. */
  readonly files: readonly string[] | null;
  /** `<id>@<version>`. */
  readonly to: string;
  readonly on: Day;
}

/** An answer that somebody has to look at: it stays in the file as it is. */
export interface ManualAnswer {
  readonly item: string;
  readonly reason: 'item-gone' | 'answer-does-not-fit' | 'scale-changed' | 'bonus-gone' | 'bonus-scale-changed' | 'veto-gone' | 'moderation' | 'change' | 'external' | 'declared' | 'precondition-open';
}

/** One assessment by the old and by the new standard. */
export interface MigratedAssessment {
  readonly file: string;
  readonly from: string;
  readonly text: string;
  readonly before: Scorecard | null;
  readonly after: Scorecard | null;
  readonly kept: number;
  readonly manual: readonly ManualAnswer[];
  /** Items of the new standard that nobody has answered yet. */
  readonly open: readonly string[];
}

export interface Migration {
  readonly moved: readonly MigratedAssessment[];
  /** Periods that stay, as one of their files is signed. */
  readonly signed: readonly string[];
}

/** Moves assessments to another standard, a whole period at a time; changes one line of each file and writes nothing itself. */
export const migrateAssessments = (folder: ContentFolder, request: MigrationRequest): Migration | { readonly refused: 'standard-unknown' | 'file-unknown'; readonly found: string } => {
  const library = loadLibrary(folder);
  const standard = findStandard(library, request.to);
  if (!standard) return { refused: 'standard-unknown', found: request.to };
  const unknown = request.files?.find((file) => !library.entries.some((entry) => entry.kind === 'assessment' && entry.file === file));
  if (unknown !== undefined) return { refused: 'file-unknown', found: unknown };
  const periods = [...library.communities.values()].flatMap(periodsOf).filter((period) => isAskedFor(period, request));
  const open = periods.filter((period) => !period.some(({ data }) => data.signed !== undefined));
  const texts = new Map(open.flat().map((entry) => [entry.file, withStandard(entry, request.to)] as const));
  const cards = { before: scorecardsOf(library, request.on), after: scorecardsOf(loadLibrary(overlayFolder(folder, texts)), request.on) };
  return {
    moved: open.flat().map((entry) => movedOf(entry, { library, standard: standard.data, text: texts.get(entry.file) ?? entry.text, cards })),
    signed: periods.filter((period) => !open.includes(period)).map((period) => periodId(period)),
  };
};

const periodId = ([first]: readonly Entry<'assessment'>[]): string => (first ? `${first.community ?? ''}/${first.name.split('/')[0] ?? ''}` : '');

/** The assessments of a community that name a standard, by period. */
const periodsOf = (community: Community): readonly (readonly Entry<'assessment'>[])[] =>
  [...Map.groupBy(community.assessments.filter(({ data }) => data.standard !== undefined), ({ name }) => name.split('/')[0] ?? '').values()];

const isAskedFor = (period: readonly Entry<'assessment'>[], { files, to }: MigrationRequest): boolean =>
  period.some(({ data }) => data.standard !== to) && (files === null || period.some(({ file }) => files.includes(file)));

const withStandard = (entry: Entry<'assessment'>, to: string): string => {
  const { start, end } = new PlaceFinder(entry.file, entry.text).offsetsOf(valueAt('standard'));
  return entry.text.slice(0, start) + to + entry.text.slice(end);
};

interface MoveContext {
  readonly library: Library;
  readonly standard: Standard;
  readonly text: string;
  readonly cards: { readonly before: ReadonlyMap<string, Scorecard>; readonly after: ReadonlyMap<string, Scorecard> };
}

const ABOUT_ANSWERS: ReadonlySet<ManualAnswer['reason']> = new Set(['item-gone', 'answer-does-not-fit', 'scale-changed']);

const movedOf = (entry: Entry<'assessment'>, { library, standard, text, cards }: MoveContext): MigratedAssessment => {
  const id = `${entry.community ?? ''}/${entry.name}`;
  const manual = manualAnswers(entry, library, standard);
  const after = cards.after.get(id) ?? null;
  return {
    file: entry.file, from: entry.data.standard ?? '', text, before: cards.before.get(id) ?? null, after,
    kept: Object.keys(entry.data.answers ?? {}).length - new Set(manual.flatMap(({ item, reason }) => (ABOUT_ANSWERS.has(reason) ? [item] : []))).size,
    manual, open: (after?.items ?? []).flatMap((score) => (score.state === 'missing' && !score.refused ? [score.id] : [])),
  };
};

const manualAnswers = (entry: Entry<'assessment'>, library: Library, standard: Standard): readonly ManualAnswer[] => {
  const sheets = { old: sheetOf(findStandard(library, entry.data.standard)?.data ?? standard), new: sheetOf(standard) };
  const { vetoes = [], moderation = {}, changes = [] } = entry.data;
  const isRescaled = (item: string): boolean => sheets.old.itemById.get(item)?.max !== sheets.new.itemById.get(item)?.max;
  return [
    ...manualItems(entry, library, sheets), ...manualBonuses(entry, sheets),
    ...vetoes.filter(({ id }) => !sheets.new.vetoById.has(id)).map(({ id }): ManualAnswer => ({ item: id, reason: 'veto-gone' })),
    // Points that somebody wrote down mean nothing any more where the item has another maximum.
    ...Object.entries(moderation).filter(([item, { points }]) => points !== undefined && isRescaled(item)).map(([item]): ManualAnswer => ({ item, reason: 'moderation' })),
    ...changes.filter(({ item }) => isRescaled(item)).map(({ item }): ManualAnswer => ({ item, reason: 'change' })),
    ...Object.keys(entry.data.external ?? {}).filter((id) => maxOf(sheets.old, id) !== maxOf(sheets.new, id)).map((item): ManualAnswer => ({ item, reason: 'external' })),
    ...(['total', 'grade'] as const).filter((item) => entry.data[item] !== undefined).map((item): ManualAnswer => ({ item, reason: 'declared' })),
    ...openPreconditions(entry, standard),
  ];
};

interface Sheets {
  readonly old: Sheet;
  readonly new: Sheet;
}

const maxOf = (sheet: Sheet, id: string): number | undefined => sheet.dimensions.find(({ dimension }) => dimension.id === id)?.dimension.max;

const manualItems = (entry: Entry<'assessment'>, library: Library, sheets: Sheets): readonly ManualAnswer[] => {
  const context = { stage: assessmentAddress(entry)?.stage ?? null, communityKind: library.communities.get(entry.community ?? '')?.profile?.data.kind ?? null };
  return Object.entries(entry.data.answers ?? {}).flatMap(([item, answer]): ManualAnswer[] => {
    const known = sheets.new.itemById.get(item);
    if (!known) return [{ item, reason: 'item-gone' }];
    if (judgeAnswer(answer, known, context).state === 'refused') return [{ item, reason: 'answer-does-not-fit' }];
    const before = sheets.old.itemById.get(item);
    // Points by a rubric keep their number, though not their meaning, where the scale is another.
    return answer.points !== undefined && before && scaleOf(before) !== scaleOf(known) ? [{ item, reason: 'scale-changed' }] : [];
  });
};

const scaleOf = ({ max, step, rubric }: Item): string => JSON.stringify([max, step, (rubric ?? []).map(({ points }) => points)]);

const manualBonuses = (entry: Entry<'assessment'>, sheets: Sheets): readonly ManualAnswer[] =>
  Object.entries(entry.data.bonus ?? {}).flatMap(([item, { points }]): ManualAnswer[] => {
    const known = sheets.new.bonusById.get(item);
    if (!known) return [{ item, reason: 'bonus-gone' }];
    return points !== undefined && sheets.old.bonusById.get(item)?.max !== known.max ? [{ item, reason: 'bonus-scale-changed' }] : [];
  });

const openPreconditions = (entry: Entry<'assessment'>, standard: Standard): readonly ManualAnswer[] =>
  entry.data.answers === undefined ? [] : (standard.preconditions ?? []).filter(({ id }) => entry.data.preconditions?.[id] === undefined).map(({ id }): ManualAnswer => ({ item: id, reason: 'precondition-open' }));
