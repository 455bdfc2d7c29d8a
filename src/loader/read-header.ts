import type { ReadingFinding } from '../domain/finding.ts';
import { textAt } from '../domain/place.ts';
import { isTreeMap, type TreeMap } from '../domain/tree.ts';
import { findDuplicateKeys } from './find-duplicate-keys.ts';
import { findGluedComments, findYamlFeatures } from './find-yaml-features.ts';
import { repairHeader } from './repair-header.ts';

import type { SourceEdit } from './source-edit.ts';
import { describeYamlProblem } from './yaml-problem.ts';

/** What came of reading the YAML of a file. */
export interface HeaderReading {
  /** The frontmatter as written, or `null` where it could not be read. */
  readonly tree: TreeMap | null;
  readonly findings: readonly ReadingFinding[];
  /** The changes after which it was read: mistakes with an evident remedy do not hide those behind them. */
  readonly edits: readonly SourceEdit[];
}

/** Reads YAML that begins at `start` of its file; every scalar stays text. */
export const readHeader = (source: string, start: number): HeaderReading => {
  const features = findYamlFeatures(source, start);
  if (features.length > 0) return { tree: null, findings: features, edits: [] };
  const comments = findGluedComments(source, start);
  const repaired = repairHeader(source, start, comments.edits);
  const findings = [...comments.findings, ...repaired.findings];
  const { loaded, edits } = repaired;
  if ('problem' in loaded) return { tree: null, findings: [...findings, describeYamlProblem(loaded, { source, start, edits })], edits };
  const duplicates = loaded.hasDuplicates ? findDuplicateKeys(repaired.source, (offset) => start + repaired.originalOf(offset)) : [];
  if (!isTreeMap(loaded.tree)) return { tree: null, findings: [...findings, notMapping(loaded.tree === null ? 'empty' : typeof loaded.tree === 'string' ? 'text' : 'list', source, start)], edits };
  return { tree: loaded.tree, findings: [...findings, ...duplicates, ...loaded.findings], edits };
};

const notMapping = (variant: string, source: string, start: number): ReadingFinding => {
  const [blank = ''] = /^\s*/.exec(source) ?? [];
  const line = /^[^\r\n]*/.exec(source.slice(blank.length))?.[0] ?? '';
  const at = variant === 'empty' ? start : start + blank.length;
  return { rule: 'header-is-mapping', variant, place: textAt(at, at + (variant === 'empty' ? 0 : line.length)) };
};

