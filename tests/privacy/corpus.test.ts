import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/check.ts';
import { parseDay } from '../../src/domain/day.ts';
import { memoryFolder } from '../../src/loader/content-folder.ts';
import { EXAMPLE_SITE } from '../../src/rules/example-site.ts';
import { EXCEPTABLE } from '../../src/rules/privacy/rule-of-kind.ts';

interface Line {
  /** The rule that has to report the text, or `null` where nothing personal stands in it. */
  readonly rule: string | null;
  readonly text: string;
}

const LEAST_RECALL = 0.98;
const MOST_FALSE_ALARMS = 0.02;
const FEWEST_LINES = 300;

const parseLine = (json: string): Line => JSON.parse(json);
const lines = readFileSync(join(import.meta.dirname, 'corpus.jsonl'), 'utf8').trim().split('\n').map(parseLine);
const fileOf = (index: number) => `communities/demo/notices/line-${index}.mdx`;

test('of a labelled corpus nearly everything personal is found and hardly anything else', ({ annotate }) => {
  const on = parseDay('2026-06-01');
  if (!on) throw new Error('the day exists');
  const files = Object.fromEntries(lines.map(({ text }, index) => [fileOf(index), `---\nkind: service-change\ntitle: 示例公告\ndate: 2026-03-01\n---\n\n${text}\n`]));
  const { report } = checkFolder(memoryFolder({ ...EXAMPLE_SITE, ...files }), { on, locale: 'zh-Hans' });
  const found = Map.groupBy(report.diagnostics.filter(({ code }) => EXCEPTABLE.includes(code)), ({ file }) => file);
  const codesOf = (index: number) => (found.get(fileOf(index)) ?? []).map(({ code }) => code);

  const personal = lines.flatMap((line, index) => (line.rule === null ? [] : [{ ...line, codes: codesOf(index) }]));
  const plain = lines.flatMap((line, index) => (line.rule === null ? [{ ...line, codes: codesOf(index) }] : []));
  const missed = personal.filter(({ rule, codes }) => !codes.some((code) => code === rule));
  const alarmed = plain.filter(({ codes }) => codes.length > 0);
  const recall = 1 - missed.length / personal.length;
  const falseAlarms = alarmed.length / plain.length;
  const summary = `privacy corpus: ${personal.length} + ${plain.length} lines, recall ${recall.toFixed(3)}, false alarms ${(falseAlarms * 100).toFixed(1)} %`;
  console.log(summary);
  if (process.env['SHOW_MISSES']) console.log({ missed, alarmed });
  void annotate(summary);

  expect(lines.length).toBeGreaterThanOrEqual(FEWEST_LINES);
  expect(recall, JSON.stringify(missed)).toBeGreaterThanOrEqual(LEAST_RECALL);
  expect(falseAlarms, JSON.stringify(alarmed)).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
});
