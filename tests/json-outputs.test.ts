import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { checkFolder } from '../src/check.ts';
import { parseDay } from '../src/domain/day.ts';
import { memoryFolder } from '../src/loader/content-folder.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import { jsonReport } from '../src/reporters/json.ts';
import { scorecardsJson } from '../src/reporters/scorecards-json.ts';
import { EXAMPLE_SITE } from '../src/rules/example-site.ts';
import { scorecardsOf } from '../src/scoring/scorecards-of.ts';

const CONTENT = {
  ...EXAMPLE_SITE,
  'communities/demo/assessments/2025/self.mdx': `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: 2}
  SG-1: {count: 2}
  EN-03: {points: 9}
---
`,
};

const on = parseDay('2026-06-01');
if (!on) throw new Error('the day exists');

const problemsOf = (schema: string, output: string): unknown => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(new URL(`../public/schemas/${schema}.schema.json`, import.meta.url), 'utf8')));
  return validate(JSON.parse(output)) ? [] : validate.errors;
};

test('what `check --format json` prints fits its published schema', () => {
  const report = jsonReport(checkFolder(memoryFolder(CONTENT), { on, locale: 'zh-Hans' }).report);
  expect(JSON.parse(report).summary.errors).toBeGreaterThan(1);
  expect(problemsOf('linli-report-1', report)).toEqual([]);
});

test('what `score --format json` prints fits its published schema', () => {
  const cards = scorecardsJson(scorecardsOf(loadLibrary(memoryFolder(CONTENT)), on).values());
  expect(JSON.parse(cards).assessments).toHaveLength(1);
  expect(problemsOf('linli-scorecards-1', cards)).toEqual([]);
});
