import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, localeOption, parseCommand } from './options.ts';
import { setUpChromium } from './set-up-chromium.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What is looked at beside the tests themselves; each counts as one. */
const INSPECTIONS = [
  { title: 'types', command: ['tsc', '--project', '.'] },
  { title: 'templates', command: ['astro', 'check', '--minimumSeverity', 'hint', '--minimumFailingSeverity', 'hint'] },
  { title: 'lint', command: ['eslint', '.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/'] },
  { title: 'layers', command: ['depcruise', 'src', 'scripts', '--config', 'dependency-cruiser.config.mjs'] },
  { title: 'unused', command: ['knip', '--no-progress'] },
] as const;

const run = promisify(execFile);

const inspect = async ({ title, command }: (typeof INSPECTIONS)[number]): Promise<Count> => {
  const [name, ...args] = command;
  const started = performance.now();
  const fault = await run(join('node_modules', '.bin', name), args, { maxBuffer: 1 << 28, shell: process.platform === 'win32' }).then(() => null, faultOf);
  console.log(`${fault === null ? '✓' : '✗'} ${title} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (fault !== null) console.log(fault);
  return fault === null ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** What a program printed before it ended with another code than 0, or why it did not start. */
const faultOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return 'stdout' in error && 'stderr' in error ? `${String(error.stdout)}${String(error.stderr)}` : error.message;
};

/** Each looks at one thing on one core, so two are at work at any time. */
const inspectAll = async (): Promise<readonly Count[]> => {
  const waiting = [...INSPECTIONS];
  const counts: Count[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) counts.push(await inspect(next));
  };
  await Promise.all([work(), work()]);
  return counts;
};

const runTests = (patterns: readonly string[]): Count => {
  const output = join(mkdtempSync(join(tmpdir(), 'linli-tests-')), 'results.json');
  const result = spawnSync(join('node_modules', '.bin', 'vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${output}`, ...patterns], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const counts = countsOf(output);
  return result.status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
};

const countsOf = (output: string): Count => {
  try {
    // The reporter of vitest writes these counts.
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(output, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const { values, positionals: patterns } = parseCommand({ allowPositionals: true, options: { lang: COMMON_OPTIONS.lang, help: COMMON_OPTIONS.help } });
if (values.help) {
  console.log(helpOf('test', localeOption(values.lang)));
  process.exit(0);
}
setUpChromium();
const counts = [...(patterns.length > 0 ? [] : await inspectAll()), runTests(patterns)];
const sum = (pick: (count: Count) => number): number => counts.reduce((total, count) => total + pick(count), 0);
const failed = sum((count) => count.failed);
console.log(`${sum((count) => count.passed)} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
