import type { Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';
import { assembleLibrary } from '../loader/assemble-library.ts';
import { decodeText } from '../loader/decode-text.ts';
import { PlaceFinder } from '../loader/locate.ts';
import { readHeader } from '../loader/read-header.ts';
import { sizeLimitOf } from '../loader/size-limits.ts';
import { splitDocument } from '../loader/split-document.ts';
import type { SiteFacts } from './judge-file.ts';

/** The text of a file with its byte order mark, or the rule by which it is none. */
export type OpenedText = { readonly text: string } | { readonly rule: 'file-not-empty' | 'file-is-text' | 'file-is-utf8' | 'too-large'; readonly variant: string };

/** Reads the bytes of a document; what the build would refuse is refused here. */
export const openBytes = (name: string, bytes: Uint8Array): OpenedText => {
  if (bytes.length > sizeLimitOf(name)) return { rule: 'too-large', variant: '' };
  const decoded = decodeText(bytes);
  if ('text' in decoded) return { text: (bytes[0] === 0xef ? '\uFEFF' : '') + decoded.text };
  if (decoded.problem === 'encoding') return { rule: 'file-is-utf8', variant: decoded.variant };
  return { rule: decoded.problem === 'empty' ? 'file-not-empty' : 'file-is-text', variant: '' };
};

/** The body of a document with plain line ends; `null` where it has no header and so no body. */
export const bodyOf = (text: string): string | null => {
  const parts = splitDocument(text);
  return typeof parts === 'string' ? null : text.slice(parts.body.start).replaceAll('\r\n', '\n');
};

/** Whether the form can show a header: one whose mistakes had to be mended before it could be read is mended in the file first. */
export const isHeaderReadable = (text: string): boolean => {
  const parts = splitDocument(text);
  if (typeof parts === 'string') return false;
  const source = text.slice(parts.header.start, parts.header.end);
  const { tree, edits } = readHeader(source, parts.header.start);
  return edits.length === 0 && (tree !== null || source.trim() === '');
};

/** The line of a finding in the file, counted from 1. */
export const lineFinder = (file: string, text: string): ((finding: Finding) => number) => {
  const finder = new PlaceFinder(file, text);
  return ({ place }) => finder.spanOf(place).line;
};

/** What is known of the site without any document of a community. */
export const siteOf = (facts: SiteFacts): Library => assembleLibrary(facts);
