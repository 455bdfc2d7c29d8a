import { build } from 'astro';
import { astroConfig } from './astro-config.ts';
import type { CurrentSite } from './current.ts';

/** Renders all pages of a checked site into `out`, which should be new. */
export const buildSite = async (site: CurrentSite, out: string): Promise<void> => {
  const options = { content: site.content, on: site.on, base: site.base, live: false, prepared: site };
  // What goes wrong is thrown, and told once in the words of the command.
  await build({ ...astroConfig(options), configFile: false, outDir: out, logLevel: 'silent' });
};
