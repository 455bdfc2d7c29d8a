import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../src/paper/find-browser.ts';
import { writeContent } from './generate-content.ts';
import { addCosts, type Cost, measure } from './measure.ts';
import { runPeers } from './peers.ts';
import { measureQueries } from './queries.ts';

/** One line of the figures. */
export interface Row {
  readonly size: number;
  readonly what: string;
  readonly cost: Cost;
}

/** Measures a command and notes it under a name. */
export type Run = (what: string, command: readonly string[], cwd?: string) => void;

/** How sites are measured. */
export interface SizeOptions {
  /** The content folder whose settings the generated communities rest on. */
  readonly base: string;
  /** The folder of the peers, or `null` where they are not run. */
  readonly peers: string | null;
  /** From so many documents on a site is built in shards, by one process after another. */
  readonly shardsFrom: number;
}

export const DOCUMENTS_PER_COMMUNITY = 5;
/** As many as a process builds well within the memory of a small machine. */
const MOST_IN_SHARD = 1000;
const ROOT = resolve(import.meta.dirname, '../..');
const LAUNCH = [process.execPath, join(ROOT, 'scripts', 'launch.mjs')] as const;
const DAY = ['--on', '2026-06-01'] as const;

/** The figures of a generated site of so many documents, and lines about its search. */
export const runSize = async (size: number, options: SizeOptions): Promise<{ readonly rows: readonly Row[]; readonly lines: readonly string[] }> => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'));
  const communities = Math.round(size / DOCUMENTS_PER_COMMUNITY);
  const content = join(folder, 'content');
  const rows: Row[] = [];
  const run: Run = (what, command, cwd = ROOT) => {
    console.error(`${String(size)}: ${what} …`);
    rows.push({ size, what, cost: measure(command, cwd) });
  };
  try {
    writeContent(options.base, content, { communities, seed: 1 });
    keepOneLanguage(content);
    if (size >= options.shardsFrom) rows.push(...buildInShards(size, { folder, content, communities }));
    else buildWhole({ folder, content }, run);
    const browser = findBrowser(undefined, process.env);
    const lines = browser === null ? [] : [`- ${String(size)} documents: ${await measureQueries(join(folder, 'dist'), browser)}`];
    if (options.peers !== null) runPeers({ base: options.base, communities, folder, installed: options.peers }, tried(run));
    return { rows, lines };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Of another program that fails our figures stand all the same. */
const tried = (run: Run): Run => (what, command, cwd) => {
  try {
    run(what, command, cwd);
  } catch (error) {
    console.error(`${what} failed: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}`);
  }
};

interface Places {
  readonly folder: string;
  readonly content: string;
}

const buildWhole = ({ folder, content }: Places, run: Run): void => {
  const build = [...LAUNCH, 'build', '--content', content, ...DAY, '--quiet', '--out', join(folder, 'dist')];
  const check = [...LAUNCH, 'check', '--content', content, ...DAY, '--format', 'json'];
  run('check', check, folder);
  run('build, cold', build);
  run('index alone', [process.execPath, '--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'index-only.ts'), content]);
  run('build, nothing changed', build);
  appendFileSync(join(content, 'communities/bench-00001/notices/2025-05-12-works.mdx'), '补一句话。\n');
  run('build after one edit', build);
};

/** One process after another, as the jobs of a matrix would be; the largest process counts. */
const buildInShards = (size: number, { folder, content, communities }: Places & { readonly communities: number }): readonly Row[] => {
  const most = String(Math.min(MOST_IN_SHARD, Math.ceil(communities / 4)));
  const { include } = planned([...LAUNCH, 'plan-shards', '--content', content, '--max', most]);
  const folders = include.map((_, index) => join(folder, 'shards', String(index)));
  const costs = include.map(({ shard }, index) => {
    console.error(`${String(size)}: shard ${String(index + 1)} of ${String(include.length)} …`);
    return measure([...LAUNCH, 'build', '--content', content, ...DAY, '--quiet', '--shard', shard, '--out', folders[index] ?? ''], ROOT, LARGE);
  });
  console.error(`${String(size)}: assemble …`);
  const joined = measure([...LAUNCH, 'assemble', ...folders, '--content', content, ...DAY, '--quiet', '--out', join(folder, 'dist')], ROOT, LARGE);
  return [{ size, what: `build in ${String(include.length)} shards, cold`, cost: costs.reduce(addCosts) }, { size, what: 'assemble', cost: joined }];
};

/** What joins a province holds all of its documents; Node stops at half of that unless told. */
const LARGE = { NODE_OPTIONS: '--max-old-space-size=7168' } as const;

const planned = ([command = '', ...args]: readonly string[]): { readonly include: readonly { readonly shard: string }[] } => {
  // Written by `plan-shards` just now.
  return JSON.parse(spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout) as { include: { shard: string }[] };
};

const keepOneLanguage = (content: string): void => {
  const file = join(content, 'site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^locales: .*$/m, 'locales: [zh-Hans]'));
};
