import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../scripts/commands.ts';
import { READMES, withCommandList } from '../scripts/write-command-list.ts';

test.each(READMES)('%s lists the commands as the table has them', (file, locale) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toBe(withCommandList(text, locale));
});

test.each(READMES)('%s links to files that are there', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});

test('every command of the table is a script of package.json with a file of its own, and the other way round', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = COMMANDS.map(({ name }) => name).toSorted();
  expect(Object.keys(scripts).toSorted()).toEqual(names);
  expect(names.filter((name) => scripts[name] !== `node scripts/launch.mjs ${name}` || !existsSync(`scripts/${name}.ts`))).toEqual([]);
});
