import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeInto } from './publish-files.ts';
import { joinSums, sumOf, type Sums } from './sums.ts';

const FOLDER = '_linli';

const FILE = 'review-worker.js';

/** Writes the worker that lets review forms open without a network, and adds it to the sums; its version follows from what it keeps. */
export const writeReviewWorker = (out: string, base: string, sums: Sums): Sums => {
  const assets = [...[...sums.keys()].filter((file) => isAsset(file)), 'reading.js', 'icon.svg'];
  const pages = [...sums].filter(([file]) => /(?:^|\/)assessments\/[^/]+\/review\/index\.html$/.test(file));
  const template = readFileSync(join(import.meta.dirname, 'review-worker-template.js'), 'utf8');
  const version = hash('sha256', JSON.stringify([base, assets, pages])).slice(0, 16);
  const text = template.replace('__VERSION__', version).replace('__ASSETS__', JSON.stringify(assets.map((asset) => base + asset)));
  writeInto(out, FILE, text);
  return joinSums(sums, new Map([[FILE, sumOf(Buffer.from(text))]]));
};

const isAsset = (file: string): boolean => file.startsWith(`${FOLDER}/`) && /^[^/]+\.(?:js|css)$/.test(file.slice(FOLDER.length + 1));
