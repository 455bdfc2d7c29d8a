import { build } from 'astro';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesBelow } from '../publish/sums.ts';
import { astroConfig } from './astro-config.ts';
import type { CurrentSite } from './current.ts';

/** Astro puts its own files together here and renames them into the site. */
const ROOT = resolve(import.meta.dirname, '../..');

/** Renders all pages of a checked site into `out`, which should be new. */
export const buildSite = async (site: CurrentSite, out: string): Promise<void> => {
  // Nothing can be renamed from one disk to another, and sites are published on whatever disk a web server has.
  if (statSync(out).dev === statSync(ROOT).dev) return renderInto(site, out);
  const near = join(ROOT, '.astro');
  mkdirSync(near, { recursive: true });
  const made = mkdtempSync(join(near, 'site-'));
  try {
    await renderInto(site, made);
    for (const file of filesBelow(made)) copyInto(join(made, file), join(out, file));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
};

const copyInto = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
};

const renderInto = async (site: CurrentSite, out: string): Promise<void> => {
  const options = { content: site.content, on: site.on, base: site.base, live: false, prepared: site };
  // What goes wrong is thrown, and told once in the words of the command.
  await build({ ...astroConfig(options), configFile: false, outDir: out, logLevel: 'silent' });
};
