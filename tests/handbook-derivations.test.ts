import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pickText } from '../src/domain/local-text.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import { DERIVATIONS, isDerivation } from '../src/scoring/derive/derivations.ts';

const items = loadLibrary(diskFolder('content')).standards.get('default-2026@0.1.0')?.data.items ?? [];

test.each(['zh-Hans', 'en'] as const)('the handbook in %s says of every derived item what is counted, by which date, and what is not', (locale) => {
  const rows = items.flatMap(({ id, title, auto }) => {
    if (auto === undefined || !isDerivation(auto)) return [];
    const { counted, dates, leftOut } = DERIVATIONS[auto].explanation;
    return [`| ${id} ${pickText(title, locale)} | ${counted[locale]} | ${dates[locale]} | ${leftOut[locale]} |`];
  });
  const page = readFileSync(`content/handbook/${locale}/derivations.mdx`, 'utf8').split('\n');
  expect(page.filter((line) => /^\| (SG|OM|SV|SF|EN|CU|OR)-/.test(line))).toEqual(rows);
  expect(rows).toHaveLength(20);
});
