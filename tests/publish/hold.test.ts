import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generateCommunities } from '../../scripts/bench/generate-content.ts';
import { checkFolder } from '../../src/check.ts';
import { parseDay } from '../../src/domain/day.ts';
import { type ContentFolder, diskFolder, memoryFolder } from '../../src/loader/content-folder.ts';
import { acceptedIn, publishableFolder } from '../../src/publish/accepted-content.ts';
import { planPublication } from '../../src/publish/plan-publication.ts';

const CONTENT = resolve(import.meta.dirname, '../../content');
const COMMUNITIES = 300;
const BROKEN = 'bench-00007';
const URGENT = 'bench-00008';

const on = parseDay('2026-06-01');
if (!on) throw new Error('the day exists');
const options = { on, locale: 'zh-Hans' } as const;

/** The settings of the bundled content and three hundred generated communities, with some files on top. */
const site = (changes: Readonly<Record<string, string>> = {}): ContentFolder => {
  const bundled = diskFolder(CONTENT);
  const shared = bundled.list().filter(({ file, type }) => type === 'file' && !/^(communities|handbook|locks)/.test(file));
  const settings = Object.fromEntries(shared.map(({ file }) => [file, bundled.read(file)]));
  return memoryFolder({ ...settings, ...generated, ...changes });
};

const generated = Object.fromEntries([...generateCommunities(CONTENT, { communities: COMMUNITIES, seed: 3 })].map(({ file, text }) => [file, text]));

const EMERGENCY = `---
sample: true
kind: emergency
title: 台风停水通知
date: 2026-06-01
telephone: 000-00000000
until: 2026-06-03
---

请提前储水。
`;
const BAD = `---
sample: true
name: 坏掉的社区
region: nowhere-at-all
---

这一句不应发布。
`;

const store = mkdtempSync(join(tmpdir(), 'linli-accepted-'));
afterAll(() => rmSync(store, { recursive: true, force: true }));

test('of 300 communities one breaks while another publishes an emergency notice: the notice is out, the broken one stands as it was, nothing of the bad file is there', () => {
  const accepted = acceptedIn(store);
  accepted.accept(new Map([[BROKEN, 'as it was']]), site(), on);
  const folder = site({ [`communities/${BROKEN}/profile.mdx`]: BAD, [`communities/${URGENT}/notices/2026-06-01-typhoon.mdx`]: EMERGENCY });
  const { library, findings } = checkFolder(folder, options);
  const plan = planPublication(library, findings);
  expect(plan).toEqual({ kind: 'partly', communities: new Set([BROKEN]), files: new Set() });
  if (plan.kind !== 'partly') return;

  const published = publishableFolder(folder, accepted, plan);
  const after = checkFolder(published, options);
  expect(after.library.communities.size).toBe(COMMUNITIES);
  expect(after.library.communities.get(URGENT)?.notices.map(({ data }) => data.title)).toContain('台风停水通知');
  expect(after.library.communities.get(BROKEN)?.profile?.text).toBe(generated[`communities/${BROKEN}/profile.mdx`]);
  expect(after.library.entries.filter(({ text }) => text.includes('这一句不应发布'))).toEqual([]);
  expect(after.findings.filter(({ file }) => file.includes(BROKEN))).toEqual([]);
});

test('an error in what every page rests on publishes nothing', () => {
  const { library, findings } = checkFolder(site({ 'site.yaml': 'title: 一\n' }), options);
  expect(planPublication(library, findings)).toEqual({ kind: 'nothing' });
});

test('a document with a private number is left out in both versions', () => {
  const notice = `communities/${URGENT}/notices/2026-06-01-typhoon.mdx`;
  // A made-up number that nobody has: the prefix of no operator's customers in a text of a test.
  const { library, findings } = checkFolder(site({ [notice]: EMERGENCY.replace('请提前储水。', ['请联系', 1380013, 8000, '。'].join('')) }), options);
  expect(planPublication(library, findings)).toEqual({ kind: 'partly', communities: new Set([URGENT]), files: new Set([notice]) });
});
