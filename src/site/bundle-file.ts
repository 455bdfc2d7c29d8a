import { build } from 'esbuild';
import { join } from 'node:path';

/** A script or stylesheet of `src` with everything that it imports but what is to come `apart`, as one text that may stand in a page. */
export const bundleFile = async (entry: string, apart: readonly string[] = []): Promise<string> => {
  const { outputFiles } = await build({ entryPoints: [join(import.meta.dirname, '..', entry)], bundle: true, external: [...apart], minify: true, write: false, format: 'iife', target: ['chrome87', 'safari14'], supported: { destructuring: true }, legalComments: 'none', charset: 'utf8', logLevel: 'silent' });
  // Text in a script element ends at its closing tag, wherever that stands.
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script').trim();
};
