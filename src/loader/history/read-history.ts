import { type Day, parseDay } from '../../domain/day.ts';
import { type ContentHistory, NO_HISTORY, type RecordedChange } from '../../domain/history.ts';
import type { Library } from '../../domain/library.ts';
import { changedFields } from './changed-fields.ts';
import { runGit } from './git.ts';
import { LOG_FORMAT, type LoggedChange, parseLog } from './parse-log.ts';

/** Which files show what was changed in them, and in which zone their days are days. */
export interface HistoryQuestion {
  readonly timeZone: string;
  readonly showsFields: (file: string) => boolean;
}

const NOTICE = /^communities\/[^/]+\/notices\/.+\.mdx$/;

/** What git knows of the content of a library; only of its notices with what was changed in them. */
export const readContentHistory = (folder: string, library: Library): ContentHistory =>
  readHistory(folder, { timeZone: library.site.timeZone, showsFields: (file) => NOTICE.test(file) });

/** What git knows of a content folder; a few processes for all files, however many. */
export const readHistory = (folder: string, question: HistoryQuestion): ContentHistory => {
  const where = runGit(folder, ['rev-parse', '--is-shallow-repository', '--show-prefix']);
  if (!where.ok) return { ...NO_HISTORY, state: where.complaint.includes('dubious ownership') ? 'unreadable' : 'none' };
  const [shallow, prefix = ''] = where.output.toString().split('\n');
  if (shallow === 'true') return { ...NO_HISTORY, state: 'shallow' };
  const log = runGit(folder, ['log', '--topo-order', '--reverse', '--raw', '-c', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', `--format=${LOG_FORMAT}`, '--', '.']);
  // A repository without any change yet has no log.
  if (!log.ok) return NO_HISTORY;
  const logged = Map.groupBy(parseLog(log.output.toString()), ({ path }) => path.slice(prefix.length));
  for (const file of unrecorded(folder)) logged.delete(file);
  const texts = readTexts(folder, [...logged].flatMap(([file, changes]) => (question.showsFields(file) ? changes : [])));
  const dayOf = dayIn(question.timeZone);
  return { state: 'known', changes: new Map([...logged].map(([file, changes]) => [file, changes.flatMap((change) => recorded(change, dayOf(change.time), texts))])) };
};

/** The files that differ from what is recorded. */
const unrecorded = (folder: string): readonly string[] =>
  runGit(folder, ['diff', '--name-only', '-z', '--relative', '--no-ext-diff', '--no-textconv', 'HEAD', '--', '.']).output.toString().split('\0').filter((file) => file !== '');

type Texts = ReadonlyMap<string, string>;

const recorded = ({ status, reason, before, after }: LoggedChange, on: Day | null, texts: Texts): readonly RecordedChange[] => {
  const [old, now] = [texts.get(before), texts.get(after)];
  return on === null ? [] : [{ on, what: status, reason, fields: old === undefined || now === undefined ? null : changedFields(old, now) }];
};

/** The versions before and after each change, by one process for all of them. */
const readTexts = (folder: string, changes: readonly LoggedChange[]): Texts => {
  const ids = new Set(changes.filter(({ status }) => status === 'changed').flatMap(({ before, after }) => [before, after]));
  if (ids.size === 0) return new Map();
  return parseBatch(runGit(folder, ['cat-file', '--batch'], `${[...ids].join('\n')}\n`).output);
};

/** `<id> blob <size>`, a line end, the bytes, a line end; of what is missing there is one line. */
const parseBatch = (output: Buffer): Texts => {
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    const [id = '', type, size] = output.subarray(at, end).toString().split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    texts.set(id, output.subarray(at, at + Number(size)).toString());
    at += Number(size) + 1;
  }
  return texts;
};

/** The day of a moment in a zone; `null` for what a wrong clock made of it. */
const dayIn = (timeZone: string): ((time: number) => Day | null) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone });
  return (time) => parseDay(format.format(new Date(time * 1000)));
};
