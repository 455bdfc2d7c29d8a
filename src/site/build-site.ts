import { build } from 'astro';
import type { LinliOptions } from '../integrations/linli.ts';
import { astroConfig } from './astro-config.ts';

/** Builds the pages of a content folder into `out`, which should be new. */
export const buildSite = async (options: Omit<LinliOptions, 'live'> & { readonly out: string }): Promise<void> => {
  const { out, ...rest } = options;
  await build({ ...astroConfig({ ...rest, live: false }), configFile: false, outDir: out, logLevel: 'warn' });
};
