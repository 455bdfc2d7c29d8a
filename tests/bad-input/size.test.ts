import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BadCase, layOut, readCases } from './lay-out.ts';

const MOST_SECONDS = 2;
const MOST_MEGABYTES = 300;
const SIZED = [...readCases('cases.jsonl'), ...readCases('own-cases.jsonl')].filter(({ cat }) => cat === 'size');

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

const run = promisify(execFile);

const costOf = async (cases: readonly BadCase[]): Promise<Cost> => {
  const root = layOut(cases);
  try {
    const { stdout } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'measure.ts'), root]);
    return JSON.parse(stdout);
  } finally {
    rmSync(root, { recursive: true });
  }
};

describe('input made to exhaust the machine costs little', () => {
  let empty: Cost = { seconds: 0, megabytes: 0 };
  beforeAll(async () => {
    empty = await costOf([]);
  });
  const costs: Cost[] = [];
  afterAll(() => console.log(`the most: ${Math.max(...costs.map(({ seconds }) => seconds)).toFixed(2)} s, ${Math.max(...costs.map(({ megabytes }) => megabytes)).toFixed(0)} MB more than the empty site`));

  test.each(SIZED.map((badCase) => [badCase.id, badCase.why, badCase] as const))('%s: %s', async (_id, _why, badCase) => {
    const cost = await costOf([badCase]);
    const more = { seconds: cost.seconds - empty.seconds, megabytes: cost.megabytes - empty.megabytes };
    costs.push(more);
    expect(more.seconds).toBeLessThanOrEqual(MOST_SECONDS);
    expect(more.megabytes).toBeLessThanOrEqual(MOST_MEGABYTES);
  });
});
