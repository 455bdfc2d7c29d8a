import type { Day } from './day.ts';

/** One recorded change of a file: when, why, and which of its fields; never what they said, nor who did it. */
export interface RecordedChange {
  readonly on: Day;
  readonly what: 'added' | 'changed' | 'removed';
  /** The title that the change was recorded under; `null` where it names a person. */
  readonly reason: string | null;
  /** The top-level fields that say something else than before, `body` among them; `null` where nobody can tell. */
  readonly fields: readonly string[] | null;
}

/** What a version control system knows of the files of a content folder. */
export interface ContentHistory {
  /** `none`: there is no repository; `shallow`: it lacks its older part, so its dates would be wrong; `unreadable`: git refuses to read it. */
  readonly state: 'known' | 'none' | 'shallow' | 'unreadable';
  /** The changes of each file, oldest first; a file with changes that are not recorded yet is not in it. */
  readonly changes: ReadonlyMap<string, readonly RecordedChange[]>;
}

/** The history of content that is in no repository. */
export const NO_HISTORY: ContentHistory = { state: 'none', changes: new Map() };

/** The day on which a file was changed last, or `null` where nobody can tell. */
export const lastChangeOf = (history: ContentHistory, file: string): Day | null =>
  (history.changes.get(file) ?? []).reduce<Day | null>((last, { on }) => (last === null || on > last ? on : last), null);

/** A history without the files that `isLeftOut` names. */
export const historyWithout = (history: ContentHistory, isLeftOut: (file: string) => boolean): ContentHistory => ({
  ...history, changes: new Map([...history.changes].filter(([file]) => !isLeftOut(file))),
});
