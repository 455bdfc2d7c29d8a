import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/check.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { diskFolder } from '../../src/loader/content-folder.ts';
import { type BadCase, folderOf, layOut, readCases } from './lay-out.ts';

const CASES = [...readCases('cases.jsonl'), ...readCases('own-cases.jsonl')];
const REJECTED = CASES.filter(({ expect: verdict }) => verdict === 'reject');
const LET_THROUGH = CASES.filter(({ expect: verdict }) => verdict !== 'reject');

const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true })));

const checkAll = (cases: readonly BadCase[]): readonly Diagnostic[] => {
  const on = parseDay('2026-03-02');
  if (!on) throw new Error('the day does not exist');
  const root = layOut(cases);
  roots.push(root);
  return checkFolder(diskFolder(root), { on, locale: 'zh-Hans' }).report.diagnostics;
};

const errorsOf = (badCase: BadCase, diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics
    .filter(({ severity, file }) => severity === 'error' && (file === folderOf(badCase) || file.startsWith(`${folderOf(badCase)}/`)))
    .map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);

describe('what must not be published has an error in its own file', () => {
  const diagnostics = checkAll(REJECTED);
  test.each(REJECTED.map((badCase) => [badCase.id, badCase.why, badCase] as const))('%s: %s', (_id, _why, badCase) => {
    expect(errorsOf(badCase, diagnostics)).not.toEqual([]);
  });

  test('no message shows a stack trace or a path of the machine', () => {
    expect(diagnostics.filter(({ message, help }) => /\bat .*:\d+:\d+|node_modules|\/tmp\//.test(message + help))).toEqual([]);
  });
});

describe('what people honestly write has no error', () => {
  const diagnostics = checkAll(LET_THROUGH);
  test.each(LET_THROUGH.map((badCase) => [badCase.id, badCase.why, badCase] as const))('%s: %s', (_id, _why, badCase) => {
    expect(errorsOf(badCase, diagnostics)).toEqual([]);
  });
});
