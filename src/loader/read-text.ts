import type { ParsedBody } from '../body/parse-body.ts';
import type { Body, Stretch } from '../domain/body.ts';
import type { ReadingFinding } from '../domain/finding.ts';
import type { Address } from '../domain/kind.ts';
import type { Entry, FileRecord } from '../domain/library.ts';
import { textAt } from '../domain/place.ts';
import type { FieldWords } from './field-words.ts';
import { findCharacters } from './find-characters.ts';
import { findPlainDigits } from './find-plain-digits.ts';
import { readHeader } from './read-header.ts';
import { findTextVolume } from './size-limits.ts';
import { applyEdits, originalOffset } from './source-edit.ts';
import { findClosingFault, findEarlyClosing, findOpeningFault, splitDocument } from './split-document.ts';
import { typeFrontmatter } from './type-frontmatter.ts';
import { withoutEchoes } from './without-echoes.ts';

/** What came of a text: a document, or only what was found. */
export interface ReadText {
  readonly entry: Entry | null;
  readonly findings: readonly ReadingFinding[];
}

/** Where a text comes from, and how its body is read. */
export interface TextSource {
  readonly record: FileRecord;
  readonly address: Address;
  readonly parseBody: (text: string, body: Stretch, file: string) => ParsedBody;
  /** The words of fields and values, where the reader has them. */
  readonly words?: FieldWords;
}

/** Reads the text of one document: header to typed data, body to blocks, with everything that was found; knows no files. */
export const readText = (source: TextSource, text: string): ReadText => {
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
  const { body, findings } = source.parseBody(text, parts.body, source.record.file);
  return typeHeader(source, { text, header: parts.header, body, found: [...characters, ...findings] });
};

const nothing = (findings: readonly ReadingFinding[]): ReadText => ({ entry: null, findings });

const MOST_HEADER = 64 * 1024;

interface Parts {
  readonly text: string;
  readonly header: { readonly start: number; readonly end: number };
  readonly body: Body | null;
  readonly found: readonly ReadingFinding[];
}

const typeHeader = ({ record, address, words }: TextSource, { text, header: { start, end }, body, found }: Parts): ReadText => {
  const source = text.slice(start, end);
  const { tree, findings, edits } = readHeader(source, start);
  if (tree === null) return nothing(withoutEchoes([...found.map((finding) => inHeader(finding, end)), ...findings], text));
  const typed = typeFrontmatter(address.kind, tree, words);
  const digits = findPlainDigits(applyEdits(source, edits), (offset) => start + originalOffset(offset, edits));
  const entry = typed.data === null ? null : asEntry({ ...address, file: record.file, data: typed.data, tree, body, text, hash: record.hash, partial: typed.partial });
  return { entry, findings: withoutEchoes([...found.map((finding) => inHeader(finding, end)), ...findings, ...typed.findings, ...digits], text) };
};

/** A new line would end a field of the header, so its lines are joined. */
const inHeader = (finding: ReadingFinding, end: number): ReadingFinding =>
  finding.variant === 'soft' && finding.place.in === 'text' && finding.place.start < end ? { ...finding, variant: 'soft-header' } : finding;

/** The kind chose the schema, so the data are those of the kind; the compiler cannot follow that through a union. */
export const asEntry = (parts: { [Key in keyof Entry]: unknown }): Entry => parts as Entry;
