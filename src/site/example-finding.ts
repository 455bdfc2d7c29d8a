import { checkFolder } from '../check.ts';
import { parseDay } from '../domain/day.ts';
import type { Finding } from '../domain/finding.ts';
import { memoryFolder } from '../loader/content-folder.ts';
import { EXAMPLE_SITE } from '../rules/example-site.ts';
import { RULES } from '../rules/registry.ts';

const USUAL_DAY = '2026-06-01';
const FOUND = new Map<string, Finding | null>();

/** What the check finds in the first bad example of a rule, so that its page can show the very message. */
export const exampleFinding = (rule: string): Finding | null => {
  const known = FOUND.get(rule);
  if (known !== undefined) return known;
  const found = findIn(rule);
  FOUND.set(rule, found);
  return found;
};

const findIn = (rule: string): Finding | null => {
  const example = RULES.find((module) => module.rule.id === rule)?.examples.find(({ verdict }) => verdict === 'bad');
  const on = parseDay(example?.on ?? USUAL_DAY);
  if (!example || !on) return null;
  const { findings } = checkFolder(memoryFolder({ ...EXAMPLE_SITE, ...example.files }), { on, locale: 'zh-Hans' });
  return findings.find((finding) => finding.rule === rule) ?? null;
};
