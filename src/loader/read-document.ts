import { createHash } from 'node:crypto';
import { parseBody } from '../body/parse-body.ts';
import type { Body } from '../domain/body.ts';
import type { Finding, ReadingFinding } from '../domain/finding.ts';
import type { Address } from '../domain/kind.ts';
import type { Entry, FileRecord } from '../domain/library.ts';
import { textAt, WHOLE_FILE } from '../domain/place.ts';
import type { ContentFolder, FolderEntry } from './content-folder.ts';
import { decodeText } from './decode-text.ts';
import { findCharacters } from './find-characters.ts';
import { findPath } from './find-path.ts';
import { findPlainDigits } from './find-plain-digits.ts';
import { lookIntoFile } from './look-into-file.ts';
import { findTextVolume, sizeLimitOf } from './size-limits.ts';
import { readHeader } from './read-header.ts';
import { applyEdits, originalOffset } from './source-edit.ts';
import { findClosingFault, findEarlyClosing, findOpeningFault, splitDocument } from './split-document.ts';
import { typeFrontmatter } from './type-frontmatter.ts';
import { withoutEchoes } from './without-echoes.ts';

/** All that came of reading one entry of the content folder. */
export interface Reading {
  /** `null` for folders and for what was not read. */
  readonly record: FileRecord | null;
  readonly address: Address | null;
  readonly entry: Entry | null;
  readonly findings: readonly Finding[];
}

interface Read {
  readonly entry: Entry | null;
  readonly findings: readonly ReadingFinding[];
}

/** Reads one entry of the content folder: bytes to typed frontmatter and body, with everything that was found. */
export const readEntry = (folder: ContentFolder, listed: FolderEntry): Reading => {
  const { address, findings, isRead } = findPath(listed);
  const file = listed.file;
  const done = (record: FileRecord | null, read: Read): Reading => ({ record, address, entry: read.entry, findings: [...findings, ...read.findings].map((finding) => inFile(finding, file)) });
  if (!isRead || listed.type !== 'file') return done(null, nothing([]));
  const limit = sizeLimitOf(file);
  if (listed.size > limit) return done(null, nothing([{ rule: 'file-size-limit', place: WHOLE_FILE, values: { found: kilobytes(listed.size), limit: kilobytes(limit) } }]));
  const bytes = readBytes(folder, file);
  if (bytes === null) return done(null, nothing([{ rule: 'file-readable', variant: 'file', place: WHOLE_FILE }]));
  const record = { file, size: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
  if (address) return done(record, readBytesOf({ record, address }, bytes));
  const looked = lookIntoFile(file, bytes, record.hash);
  return done(looked ? { ...record, asset: looked.asset } : record, nothing(looked?.findings ?? []));
};

const nothing = (findings: readonly ReadingFinding[]): Read => ({ entry: null, findings });

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

interface Source {
  readonly record: FileRecord;
  readonly address: Address;
}

const readBytesOf = (source: Source, bytes: Uint8Array): Read => {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return readText(source, decoded.text);
  if (decoded.problem === 'empty') return nothing([{ rule: 'file-not-empty', place: WHOLE_FILE }]);
  if (decoded.problem === 'binary') return nothing([{ rule: 'file-is-text', place: WHOLE_FILE }]);
  const place = decoded.variant === 'damaged' ? textAt(decoded.offset, decoded.offset + 1) : WHOLE_FILE;
  return nothing([{ rule: 'file-is-utf8', variant: decoded.variant, place }]);
};

const readText = (source: Source, text: string): Read => {
  const volume = findTextVolume(source.record.file, text);
  if (volume.length > 0) return nothing(volume);
  const characters = findCharacters(text);
  if (source.record.file.endsWith('.yaml')) return typeHeader(source, { text, header: { start: 0, end: text.length }, body: null, found: characters });
  const parts = splitDocument(text);
  if (parts === 'no-header') return nothing([...characters, findOpeningFault(text)]);
  if (parts === 'not-closed') return nothing([...characters, findClosingFault(text)]);
  const early = findEarlyClosing(text, parts);
  if (early) return nothing([...characters, early]);
  const size = parts.header.end - parts.header.start;
  if (size > MOST_HEADER) return nothing([...characters, { rule: 'header-size-limit', place: textAt(0, 3), values: { found: size, limit: MOST_HEADER } }]);
  const { body, findings } = parseBody(text, parts.body, source.record.file);
  return typeHeader(source, { text, header: parts.header, body, found: [...characters, ...findings] });
};

const MOST_HEADER = 64 * 1024;

interface Parts {
  readonly text: string;
  readonly header: { readonly start: number; readonly end: number };
  readonly body: Body | null;
  readonly found: readonly ReadingFinding[];
}

const typeHeader = ({ record, address }: Source, { text, header: { start, end }, body, found }: Parts): Read => {
  const source = text.slice(start, end);
  const { tree, findings, edits } = readHeader(source, start);
  if (tree === null) return nothing(withoutEchoes([...found, ...findings], text));
  const typed = typeFrontmatter(address.kind, tree);
  const digits = findPlainDigits(applyEdits(source, edits), (offset) => start + originalOffset(offset, edits));
  const entry = typed.data === null ? null : asEntry({ ...address, file: record.file, data: typed.data, tree, body, text, hash: record.hash, partial: typed.partial });
  return { entry, findings: withoutEchoes([...found, ...findings, ...typed.findings, ...digits], text) };
};

/** The kind chose the schema, so the data are those of the kind; the compiler cannot follow that through a union. */
const asEntry = (parts: { [Key in keyof Entry]: unknown }): Entry => parts as Entry;
