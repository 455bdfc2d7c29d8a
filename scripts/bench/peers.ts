import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generateCommunities } from './generate-content.ts';
import type { Run } from './run-size.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGEFIND = 'node_modules/.bin/pagefind';

/** What the same text is run through, and where. */
export interface PeersToRun {
  /** The content folder whose settings the text rests on. */
  readonly base: string;
  readonly communities: number;
  /** An empty folder. */
  readonly folder: string;
  /** The folder in which npm installed what is no part of this project. */
  readonly installed: string;
}

/** Runs the same text through other generators as far as they are there, and says in a line which ones are not. */
export const runPeers = (peers: PeersToRun, run: Run): void => {
  const hugo = spawnSync('hugo', ['version']).status === 0;
  const pagefind = [ROOT, peers.installed].map((folder) => join(folder, PAGEFIND)).find((file) => existsSync(file));
  const starlight = existsSync(join(peers.installed, 'node_modules/@astrojs/starlight/package.json'));
  const missing = [hugo ? [] : ['hugo (Debian: apt-get install hugo)'], pagefind === undefined ? ['pagefind (npm)'] : [], starlight ? [] : [`@astrojs/starlight (npm install astro @astrojs/starlight in a folder, then --peers-from that folder)`]].flat();
  if (missing.length > 0) console.error(`not there: ${missing.join(', ')}`);
  if (hugo) {
    const site = join(peers.folder, 'hugo');
    writeHugoSite(site, peers);
    run('Hugo', ['hugo', '--quiet'], site);
    if (pagefind !== undefined) run('Pagefind over it', [pagefind, '--site', 'public'], site);
  }
  if (starlight) runStarlight(peers, run);
};

/** Astro finds packages from where the site really stands, so this one stands where they were installed. */
const runStarlight = (peers: PeersToRun, run: Run): void => {
  const site = mkdtempSync(join(peers.installed, 'linli-bench-'));
  try {
    writeStarlightSite(site, peers);
    run('Starlight', [process.execPath, join(peers.installed, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], site);
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
};

const PAGE = '<!doctype html><html lang="zh-cn"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>';

/** The same texts as a site for Hugo, with the barest pages. */
const writeHugoSite = (site: string, peers: PeersToRun): void => {
  write(site, 'hugo.toml', 'baseURL = "/"\nlanguageCode = "zh-cn"\ntitle = "bench"\nhasCJKLanguage = true\n');
  for (const layout of ['single', 'list']) write(site, `layouts/_default/${layout}.html`, PAGE);
  write(site, 'layouts/index.html', PAGE);
  writePages(join(site, 'content'), peers);
};

const STARLIGHT = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ telemetry: false, integrations: [starlight({ title: 'bench', locales: { root: { label: '简体中文', lang: 'zh-CN' } }, sidebar: [] })] });
`;
const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The same texts as a Starlight site with an empty side bar, which would hold every page on every page. */
const writeStarlightSite = (site: string, peers: PeersToRun): void => {
  write(site, 'package.json', '{"name": "bench", "type": "module", "private": true, "dependencies": {"astro": "*", "@astrojs/starlight": "*"}}');
  write(site, 'astro.config.mjs', STARLIGHT);
  write(site, 'src/content.config.ts', COLLECTION);
  writePages(join(site, 'src/content/docs'), peers);
};

const writePages = (folder: string, { base, communities }: PeersToRun): void => {
  for (const { file, text } of generateCommunities(base, { communities, seed: 1 })) {
    const [, header = '', body = ''] = text.split(/^---$/m);
    const title = /^(?:title|name): (.+)$/m.exec(header)?.[1] ?? file;
    write(folder, file.replace(/\.mdx$/, '.md'), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${header.replaceAll(/^/gm, '    ')}\n${body}`);
  }
};

const write = (folder: string, file: string, text: string): void => {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
