import { createHash } from 'node:crypto';
import { parseBody } from '../body/parse-body.ts';
import type { Finding, ReadingFinding } from '../domain/finding.ts';
import type { Address } from '../domain/kind.ts';
import type { Asset, Entry, FileRecord } from '../domain/library.ts';
import { textAt, WHOLE_FILE } from '../domain/place.ts';
import type { ContentFolder, FolderEntry } from './content-folder.ts';
import { decodeText } from './decode-text.ts';
import { findPath } from './find-path.ts';
import type { KeptReading, KeptReadings } from './kept-readings.ts';
import { KNOWN_WORDS } from './known-words.ts';
import { lookIntoFile } from './look-into-file.ts';
import { formatOfPicture } from './picture-header.ts';
import { asEntry, type ReadText, readText, type TextSource } from './read-text.ts';
import { sizeLimitOf } from './size-limits.ts';

/** All that came of reading one entry of the content folder. */
export interface Reading {
  /** `null` for folders and for what was not read. */
  readonly record: FileRecord | null;
  readonly address: Address | null;
  readonly entry: Entry | null;
  readonly findings: readonly Finding[];
}

/** Reads one entry of the content folder: bytes to typed frontmatter and body, with everything that was found. */
export const readEntry = (folder: ContentFolder, listed: FolderEntry, kept?: KeptReadings): Reading => {
  const { address, findings, isRead } = findPath(listed);
  const file = listed.file;
  const done = (record: FileRecord | null, read: ReadText): Reading => ({ record, address, entry: read.entry, findings: [...findings, ...read.findings].map((finding) => inFile(finding, file)) });
  if (!isRead || listed.type !== 'file') return done(null, nothing([]));
  const limit = sizeLimitOf(file);
  if (listed.size > limit) return done(null, nothing([pictureFinding(folder, listed) ?? { rule: 'file-size-limit', place: WHOLE_FILE, values: { found: kilobytes(listed.size), limit: kilobytes(limit) } }]));
  const bytes = readBytes(folder, file);
  if (bytes === null) return done(null, nothing([{ rule: 'file-readable', variant: 'file', place: WHOLE_FILE }]));
  const record = { file, size: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
  const { asset, ...read } = readOnce({ record, address, bytes }, kept);
  return done(asset ? { ...record, asset } : record, read);
};

interface FileBytes {
  readonly record: FileRecord;
  readonly address: Address | null;
  readonly bytes: Uint8Array;
}

interface ReadFile extends ReadText {
  readonly asset: Asset | null;
}

/** Reads bytes, or takes what came of the very same bytes under the same name before. */
const readOnce = (source: FileBytes, kept: KeptReadings | undefined): ReadFile => {
  const { file, hash } = source.record;
  const known = kept?.find(file, hash);
  if (known) return { ...known, entry: reviveEntry(source, known) };
  const read = readFile(source);
  kept?.note(file, hash, { ...read, entry: read.entry && { data: read.entry.data, tree: read.entry.tree, body: read.entry.body, partial: read.entry.partial } });
  return read;
};

const reviveEntry = ({ record: { file, hash }, address, bytes }: FileBytes, { entry }: KeptReading): Entry | null => {
  const decoded = entry && address && decodeText(bytes);
  return decoded && 'text' in decoded ? asEntry({ ...address, file, hash, ...entry, text: decoded.text }) : null;
};

const readFile = ({ record, address, bytes }: FileBytes): ReadFile => {
  if (address) return { ...readBytesOf({ record, address }, bytes), asset: null };
  const looked = lookIntoFile(record.file, bytes, record.hash);
  return { entry: null, asset: looked?.asset ?? null, findings: looked?.findings ?? [] };
};

/** A picture under the name of a document is not too large: it is no document. */
const pictureFinding = (folder: ContentFolder, { file, size }: FolderEntry): ReadingFinding | null => {
  if (!file.endsWith('.mdx') || size > MOST_PICTURE) return null;
  const bytes = readBytes(folder, file);
  return bytes && asPicture(bytes);
};

const asPicture = (bytes: Uint8Array): ReadingFinding | null => {
  const format = formatOfPicture(bytes);
  return format && { rule: 'file-is-text', variant: 'picture', place: WHOLE_FILE, values: { extension: format === 'jpeg' ? 'jpg' : format } };
};

const MOST_PICTURE = 40_960 * 1024;

const nothing = (findings: readonly ReadingFinding[]): ReadText => ({ entry: null, findings });

const inFile = (finding: ReadingFinding, file: string): Finding => {
  if (!finding.related) return { ...finding, file };
  return { ...finding, file, related: finding.related.map((place) => (place.file === '' ? { ...place, file } : place)) };
};

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);

/** `null` where the system refuses: the file vanished, or nobody may read it. */
const readBytes = (folder: ContentFolder, file: string): Uint8Array | null => {
  try {
    return folder.read(file);
  } catch {
    return null;
  }
};

type Source = Pick<TextSource, 'record' | 'address'>;

const readBytesOf = (source: Source, bytes: Uint8Array): ReadText => {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return readText({ ...source, parseBody, words: KNOWN_WORDS }, decoded.text);
  if (decoded.problem === 'empty') return nothing([{ rule: 'file-not-empty', place: WHOLE_FILE }]);
  if (decoded.problem === 'binary') return nothing([asPicture(bytes) ?? { rule: 'file-is-text', variant: 'other', place: WHOLE_FILE }]);
  const place = decoded.variant === 'damaged' ? textAt(decoded.offset, decoded.offset + 1) : WHOLE_FILE;
  return nothing([{ rule: 'file-is-utf8', variant: decoded.variant, place }]);
};
