import type { ReadingFinding } from '../domain/finding.ts';
import { WHOLE_FILE } from '../domain/place.ts';
import { type AttachmentText, readCsv, readDocx, readXlsx } from './attachment-text.ts';
import { type LookedInto, lookIntoPicture } from './look-into-picture.ts';
import { readPdf } from './read-pdf.ts';

const READERS: Readonly<Record<string, (bytes: Uint8Array) => AttachmentText>> = { csv: readCsv, docx: readDocx, xlsx: readXlsx, pdf: readPdf };
const PICTURES = ['png', 'jpg', 'jpeg', 'webp'];

/** What was read once in this process, by the hash of the bytes and the kind that the name says. */
const known = new Map<string, LookedInto>();

/** Looks into a picture or an attachment by its content; `null` for what is neither. */
export const lookIntoFile = (file: string, bytes: Uint8Array, hash: string): LookedInto | null => {
  const extension = /\.([a-z]+)$/.exec(file)?.[1] ?? '';
  if (!PICTURES.includes(extension) && !Object.hasOwn(READERS, extension)) return null;
  const key = `${hash} ${extension}`;
  const found = known.get(key) ?? (PICTURES.includes(extension) ? lookIntoPicture(extension, bytes) : lookIntoAttachment(extension, bytes));
  known.set(key, found);
  return found;
};

const lookIntoAttachment = (extension: string, bytes: Uint8Array): LookedInto => {
  const read = READERS[extension]?.(bytes) ?? { opaque: 'other-kind' };
  if ('text' in read) return { asset: { type: 'text', text: read.text }, findings: [] };
  const finding: ReadingFinding = { rule: 'attachment-kind', place: WHOLE_FILE, variant: read.opaque, values: { extension } };
  return { asset: { type: 'opaque', reason: read.opaque }, findings: UNREADABLE.has(read.opaque) ? [] : [finding] };
};

/** What residents can open but no rule can read: `attachment-readable` says so. */
const UNREADABLE: ReadonlySet<string> = new Set(['no-text']);
