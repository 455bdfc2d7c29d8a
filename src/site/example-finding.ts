import { parseDay } from '../domain/day.ts';
import type { Finding } from '../domain/finding.ts';
import { memoryFolder } from '../loader/content-folder.ts';
import type { KeptReading, KeptReadings } from '../loader/kept-readings.ts';
import { EXAMPLE_SITE } from '../rules/example-site.ts';
import { loadLibrary } from '../loader/load-library.ts';
import { RULES } from '../rules/registry.ts';
import { runRules } from '../rules/run-rules.ts';

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

const READINGS = new Map<string, KeptReading>();

/** The examples of all rules stand on the same few files. */
const READ_BEFORE: KeptReadings = {
  state: 'none',
  find: (file, fileHash) => READINGS.get(`${fileHash} ${file}`) ?? null,
  note: (file, fileHash, reading) => void READINGS.set(`${fileHash} ${file}`, reading),
  save: () => undefined,
};

const findIn = (rule: string): Finding | null => {
  const module = RULES.find((candidate) => candidate.rule.id === rule);
  const example = module?.examples.find(({ verdict }) => verdict === 'bad');
  const on = parseDay(example?.on ?? USUAL_DAY);
  // Attachments are read by helpers of their own, which is too slow for a page.
  if (!module || !example || !on || Object.keys(example.files).some((file) => !/\.(mdx|yaml)$/.test(file))) return null;
  const library = loadLibrary(memoryFolder({ ...EXAMPLE_SITE, ...example.files }), { kept: READ_BEFORE });
  const findings = module.rule.scope === 'reading' ? library.findings : runRules([module.rule], { library, on });
  for (const finding of findings) if (finding.rule === rule) return finding;
  return null;
};
