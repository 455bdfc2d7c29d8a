import type { Finding } from '../domain/finding.ts';
import { READING_RULES } from '../domain/reading-rules.ts';
import type { TreePath } from '../domain/tree.ts';
import { PRIVACY_RULES } from '../rules/privacy/rule-of-kind.ts';

const READING = new Set<string>(READING_RULES);
/** A private number is no echo: it stands there whatever else is wrong with its field. */
const PRIVATE = new Set<string>(Object.values(PRIVACY_RULES));

/** Findings without those of rules that looked at a value which could not be read: one cause gives one finding. */
export const withoutEchoes = (findings: readonly Finding[]): readonly Finding[] => {
  const refused = new Map<string, TreePath[]>();
  for (const finding of findings) {
    if (READING.has(finding.rule) && finding.severity !== 'warning' && finding.place.in === 'frontmatter') {
      refused.set(finding.file, [...(refused.get(finding.file) ?? []), finding.place.path]);
    }
  }
  return refused.size === 0 ? findings : findings.filter((finding) => !isEcho(finding, refused.get(finding.file) ?? []));
};

const isEcho = (finding: Finding, refused: readonly TreePath[]): boolean => {
  if (READING.has(finding.rule) || PRIVATE.has(finding.rule) || finding.place.in !== 'frontmatter') return false;
  const { path } = finding.place;
  return refused.some((other) => startsWith(path, other) || (path.length >= 2 && startsWith(other, path)));
};

const startsWith = (path: TreePath, beginning: TreePath): boolean => beginning.length > 0 && beginning.length <= path.length && beginning.every((step, index) => String(path[index]) === String(step));
