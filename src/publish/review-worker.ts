import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeInto } from './publish-files.ts';

const FOLDER = '_linli';

/** Writes the worker that lets review forms open without a network; its version follows from what it keeps. */
export const writeReviewWorker = (out: string, base: string): void => {
  const assets = [...readdirSync(join(out, FOLDER)).filter((name) => /\.(?:js|css)$/.test(name)).toSorted().map((name) => `${FOLDER}/${name}`), 'reading.js', 'icon.svg'];
  const hash = createHash('sha256').update(JSON.stringify([base, assets]));
  for (const page of globSync('**/assessments/*/review/index.html', { cwd: out }).toSorted()) hash.update(readFileSync(join(out, page)));
  const template = readFileSync(join(import.meta.dirname, 'review-worker-template.js'), 'utf8');
  const text = template.replace('__VERSION__', hash.digest('hex').slice(0, 16)).replace('__ASSETS__', JSON.stringify(assets.map((asset) => base + asset)));
  writeInto(out, 'review-worker.js', text);
};
