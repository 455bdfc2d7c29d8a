// Runs as a process of its own: reads one shard's records as lines of JSON and writes its index into an empty folder.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexRecord } from './index-record.ts';

/** Files of Pagefind's own interfaces, which the site does not use. */
const UNUSED = ['pagefind-component-ui.css', 'pagefind-component-ui.js', 'pagefind-highlight.js', 'pagefind-modular-ui.css', 'pagefind-modular-ui.js', 'pagefind-ui.css', 'pagefind-ui.js'];

const [recordsFile = '', folder = ''] = process.argv.slice(2);

const fail = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(errors.join('\n'));
};

const mutable = (filters: IndexRecord['filters']): Record<string, string[]> => Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));

const { index, errors } = await createIndex({});
fail(errors);
if (!index) throw new Error('no index');
for (const line of readFileSync(recordsFile, 'utf8').split('\n')) {
  if (line === '') continue;
  // The lines were written by `indexShards` from records of this type.
  const { filters, ...record } = JSON.parse(line) as IndexRecord;
  fail((await index.addCustomRecord({ ...record, filters: mutable(filters) })).errors);
}
fail((await index.writeFiles({ outputPath: folder })).errors);
await close();
for (const file of UNUSED) rmSync(join(folder, file), { force: true });
