import type { Edit, Finding, Fix } from '../domain/finding.ts';
import { type LocatedHit, personalIn } from '../domain/privacy/entry-hits.ts';
import type { ContentFolder } from '../loader/content-folder.ts';
import type { PlaceFinder } from '../loader/locate.ts';
import { quoteScalar, writeScalar } from '../loader/quote-scalar.ts';
import { readEntry } from '../loader/read-document.ts';
import { applyEdits, type SourceEdit, withoutOverlaps } from '../loader/source-edit.ts';
import { finders } from './report.ts';

/** The text of one file before and after what can be mended was mended. */
export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** A mended file with what must not be shown of it. */
export interface MendedFile extends FixedFile {
  readonly secrets: readonly LocatedHit[];
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Mends what has one safe answer, and changes nothing else in the files, byte for byte. */
export const applyFixes = (folder: ContentFolder, findings: readonly Finding[]): readonly FixedFile[] => {
  const finderOf = finders(folder);
  const fixable = Map.groupBy(findings.filter((finding) => finding.fix !== undefined), ({ file }) => file);
  return [...fixable].flatMap(([file, own]) => {
    const before = STRICT.decode(folder.read(file));
    const mark = before.startsWith('\uFEFF') ? '\uFEFF' : '';
    const text = before.slice(mark.length);
    // A fix of several edits is made as a whole or not at all.
    const edits = own.map(({ fix }) => (fix ? editsOf(fix, finderOf(file), text) : [])).reduce(joinEdits, []);
    const after = mark + applyEdits(text, edits);
    return after === before ? [] : [{ file, before, after }];
  });
};

const joinEdits = (made: readonly SourceEdit[], next: readonly SourceEdit[]): readonly SourceEdit[] => {
  const joined = withoutOverlaps([...made, ...next]);
  return joined.length === made.length + next.length ? joined : made;
};

const editsOf = (fix: Fix, finder: PlaceFinder, text: string): readonly SourceEdit[] => {
  if ('edits' in fix) return fix.edits.map((edit) => editOf(edit, finder));
  if ('replace' in fix) return [editOf(fix, finder)];
  const { start, end } = finder.offsetsOf(fix.quote);
  return [{ at: start, length: end - start, by: quoteScalar(text.slice(start, end)) }];
};

const editOf = ({ replace, by, isYaml = false }: Edit, finder: PlaceFinder): SourceEdit => {
  const { start, end } = finder.offsetsOf(replace);
  return { at: start, length: end - start, by: replace.in === 'frontmatter' && replace.part === 'value' && !isYaml ? writeScalar(by) : by };
};

/** A content folder in which some files have another text. */
export const overlayFolder = (folder: ContentFolder, texts: ReadonlyMap<string, string>): ContentFolder => {
  const held = new Map([...texts].map(([file, text]) => [file, Buffer.from(text)]));
  return {
    list: () => folder.list().map((entry) => ({ ...entry, size: held.get(entry.file)?.length ?? entry.size })),
    read: (file) => held.get(file) ?? folder.read(file),
  };
};

const MOST_ROUNDS = 10;

/** Mends, looks again and mends on, until nothing is left that has one safe answer. */
export const fixFolder = (folder: ContentFolder, findingsOf: (folder: ContentFolder) => readonly Finding[]): readonly MendedFile[] => {
  const texts = new Map<string, string>();
  const originals = new Map<string, string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const current = overlayFolder(folder, texts);
    const fixed = applyFixes(current, findingsOf(current));
    if (fixed.length === 0) break;
    for (const { file, before, after } of fixed) {
      if (!originals.has(file)) originals.set(file, before);
      texts.set(file, after);
    }
  }
  return [...texts].map(([file, after]) => ({ file, before: originals.get(file) ?? after, after, secrets: secretsIn(folder, file) }));
};

/** What is personal in a file as it was before anything was mended. */
const secretsIn = (folder: ContentFolder, file: string): readonly LocatedHit[] => {
  const listed = folder.list().find((entry) => entry.file === file);
  const entry = listed ? readEntry(folder, listed).entry : null;
  return entry ? personalIn(entry) : [];
};
