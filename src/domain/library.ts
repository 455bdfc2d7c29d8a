import type { Body } from './body.ts';
import type { Finding } from './finding.ts';
import type { Address, Kind } from './kind.ts';
import type { DataOf } from './schema/schemas.ts';
import type { TreeMap } from './tree.ts';

/** A document of one kind that was read and typed. */
export interface EntryOf<K extends Kind> extends Address {
  readonly kind: K;
  /** The file, relative to the content folder, with `/`. */
  readonly file: string;
  readonly data: DataOf<K>;
  /** The frontmatter as written. */
  readonly tree: TreeMap;
  /** The body, or `null` for a file that has none (`.yaml`). */
  readonly body: Body | null;
  /** The whole text of the file. */
  readonly text: string;
  /** The SHA-256 of the file's bytes, in hex. */
  readonly hash: string;
  /** Whether fields that have findings were left out of `data`. */
  readonly partial: boolean;
}

/** A document of some kind. */
export type Entry<K extends Kind = Kind> = K extends Kind ? EntryOf<K> : never;

/** A file of the content folder, whether or not it is a document. */
export interface FileRecord {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly hash: string;
  /** What a picture or an attachment was found to be, where it was looked into. */
  readonly asset?: Asset;
}

/** What is inside a picture or an attachment. */
export type Asset =
  | { readonly type: 'image'; readonly format: string; readonly width: number; readonly height: number; readonly personal: readonly string[] }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'opaque'; readonly reason: string };

/** All documents of one community. */
export interface Community {
  readonly id: string;
  readonly profile: Entry<'profile'> | null;
  readonly plans: readonly Entry<'plan'>[];
  readonly assessments: readonly Entry<'assessment'>[];
  readonly replies: readonly Entry<'replies'>[];
  readonly notices: readonly Entry<'notice'>[];
  readonly meetings: readonly Entry<'meeting'>[];
  readonly surveys: readonly Entry<'survey'>[];
  readonly activities: readonly Entry<'activity'>[];
  readonly activityYears: readonly Entry<'activity-year'>[];
  readonly documents: readonly Entry<'document'>[];
}

/** The settings of the site. */
export type Site = DataOf<'site'>;

/** Everything that a content folder holds, typed, by kind and id: the one type between reading and everything else. */
export interface Library {
  readonly site: Site;
  readonly entries: readonly Entry[];
  readonly communities: ReadonlyMap<string, Community>;
  /** By `<id>@<version>`. */
  readonly standards: ReadonlyMap<string, Entry<'standard'>>;
  /** By `<id>@<version>/<ITEM>` for the site's first language, `<id>@<version>/<ITEM>.en` for a translation. */
  readonly guidance: ReadonlyMap<string, Entry<'item'>>;
  readonly regions: ReadonlyMap<string, Entry<'region'>>;
  readonly catalogues: ReadonlyMap<string, Entry<'catalogue'>>;
  /** By year. */
  readonly calendars: ReadonlyMap<number, Entry<'calendar'>>;
  readonly handbook: readonly Entry<'handbook'>[];
  readonly synonyms: readonly (readonly string[])[];
  readonly locks: DataOf<'locks'>['locks'];
  /** Every file by its path. */
  readonly files: ReadonlyMap<string, FileRecord>;
  /** Ids of documents that are there but could not be read, so that nothing is said about references to them. */
  readonly unread: ReadonlySet<string>;
  /** What was found while reading. */
  readonly findings: readonly Finding[];
}

/** Whether an entry is of one of these kinds. */
export const isOfKind = <K extends Kind>(entry: Entry, kinds: readonly K[]): entry is Entry<K> =>
  kinds.some((kind) => kind === entry.kind);
