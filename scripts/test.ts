import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const inspect = ({ title, command }: (typeof INSPECTIONS)[number]): Count => {
  const [name, ...args] = command;
  const started = performance.now();
  const result = spawnSync(join('node_modules', '.bin', name), args, { encoding: 'utf8', shell: process.platform === 'win32' });
  const passed = result.status === 0;
  console.log(`${passed ? '✓' : '✗'} ${title} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (!passed) console.log(`${result.stdout}${result.stderr}`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
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
const counts = [...(patterns.length > 0 ? [] : INSPECTIONS.map(inspect)), runTests(patterns)];
const sum = (pick: (count: Count) => number): number => counts.reduce((total, count) => total + pick(count), 0);
const failed = sum((count) => count.failed);
console.log(`${sum((count) => count.passed)} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
