import { build } from 'astro';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesBelow } from '../publish/sums.ts';
import { astroConfig } from './astro-config.ts';
import type { CurrentSite } from './current.ts';

/** Astro puts its own files together here and renames them into the site. */
const ROOT = resolve(import.meta.dirname, '../..');

/** A checked site, and in how many processes its pages are made. */
interface SiteToBuild {
  readonly site: CurrentSite;
  readonly jobs?: number | undefined;
}

/** Renders all pages of a checked site into `out`, which should be new. */
export const buildSite = async (made: SiteToBuild, out: string): Promise<void> => {
  // Nothing can be renamed from one disk to another, and sites are published on whatever disk a web server has.
  if (statSync(out).dev === statSync(ROOT).dev) return renderInto(made, out);
  const near = join(ROOT, '.astro');
  mkdirSync(near, { recursive: true });
  const folder = mkdtempSync(join(near, 'site-'));
  try {
    await renderInto(made, folder);
    for (const file of filesBelow(folder)) copyInto(join(folder, file), join(out, file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const copyInto = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
};

const renderInto = async ({ site, jobs }: SiteToBuild, out: string): Promise<void> => {
  const options = { content: site.content, on: site.on, base: site.base, live: false, prepared: site, jobs };
  // What goes wrong is thrown, and told once in the words of the command.
  await build({ ...astroConfig(options), configFile: false, outDir: out, logLevel: 'silent' });
};
