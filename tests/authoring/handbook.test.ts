import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IMPORT_KINDS } from '../../src/authoring/import/import-request.ts';
import { isScaffold } from '../../src/authoring/new/scaffolds.ts';
import { COMMANDS } from '../../scripts/commands.ts';

test.each(['zh-Hans', 'en'])('the page “from Word to here” (%s) names commands, kinds and options that there are', (locale) => {
  const text = readFileSync(`content/handbook/${locale}/from-word.mdx`, 'utf8');
  const commands = [...text.matchAll(/npm run ([a-z]+)(?: -- ([^\n`]*))?/g)].map(([, name = '', rest = '']) => ({ name, words: rest.split(' ').filter((word) => word !== '') }));
  expect(commands.length).toBeGreaterThan(10);
  for (const { name, words } of commands) {
    const command = COMMANDS.find((each) => each.name === name) ?? expect.fail(`npm run ${name}`);
    for (const option of words.filter((word) => word.startsWith('--'))) expect(`${name}: ${command.usage} --region --as-of`).toContain(option);
    if (name === 'new') expect(words.every((word) => isScaffold(word))).toBe(true);
    if (name === 'import' && words.includes('--as')) expect(IMPORT_KINDS).toContain(words[words.indexOf('--as') + 1]);
  }
});
