import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../scripts/commands.ts';

const ROOT = resolve(import.meta.dirname, '..');
const samples = globSync('docs/deploy/*.yml', { cwd: ROOT }).toSorted();

test.each(samples)('%s is YAML and uses commands and options that exist', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  expect(parse(text)).toBeTypeOf('object');
  const used = [...text.matchAll(/npm run (?:--silent )?([a-z-]+)(?: -- ([^|\n"]*))?/g)].map(([, name = '', options = '']) => ({ name, options: [...options.matchAll(/--[a-z-]+/g)].map(([option]) => option) }));
  expect(used.length).toBeGreaterThan(0);
  for (const { name, options } of used) {
    const usage = COMMANDS.find((command) => command.name === name)?.usage;
    expect([name, options.filter((option) => usage?.includes(option) !== true)]).toEqual([name, []]);
  }
});
