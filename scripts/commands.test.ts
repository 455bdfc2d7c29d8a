import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';

const ROOT = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

test('the table of commands and package.json name the same commands', () => {
  expect(COMMANDS.map(({ name }) => name).toSorted()).toEqual(Object.keys(scripts).toSorted());
});

test('every command has its script', () => {
  expect(COMMANDS.filter(({ name }) => !existsSync(join(ROOT, 'scripts', `${name}.ts`))).map(({ name }) => name)).toEqual([]);
});

test('every command says in one line of every language what it is for', () => {
  expect(COMMANDS.flatMap(({ description }) => Object.values(description)).filter((text) => text.trim() === '' || text.includes('\n'))).toEqual([]);
});
