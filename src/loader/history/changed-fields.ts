import { canonicalText } from '../../domain/canonical.ts';
import type { TreeMap } from '../../domain/tree.ts';
import { readHeader } from '../read-header.ts';
import { splitDocument } from '../split-document.ts';

interface Version {
  readonly fields: TreeMap;
  readonly body: string;
}

/** The top-level fields in which two versions of a document differ, `body` among them; `null` where one cannot be read. */
export const changedFields = (before: string, after: string): readonly string[] | null => {
  const [old, now] = [readVersion(before), readVersion(after)];
  if (!old || !now) return null;
  const keys = [...new Set([...Object.keys(now.fields), ...Object.keys(old.fields)])];
  const changed = keys.filter((key) => canonicalText(old.fields[key] ?? null) !== canonicalText(now.fields[key] ?? null));
  return old.body === now.body ? changed : [...changed, 'body'];
};

const readVersion = (text: string): Version | null => {
  const parts = splitDocument(text);
  if (typeof parts === 'string') return null;
  const { tree } = readHeader(text.slice(parts.header.start, parts.header.end), parts.header.start);
  return tree && { fields: tree, body: plainBody(text.slice(parts.body.start)) };
};

/** A body without what readers cannot see: line ends, and blanks where a line ends. */
const plainBody = (body: string): string => body.normalize('NFC').replaceAll(/[ \t]*\r?\n/g, '\n').trim();
