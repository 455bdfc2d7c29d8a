// Reads a content folder and makes its search index, and nothing else: node index-only.ts CONTENT
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDay } from '../../src/domain/day.ts';
import { diskFolder } from '../../src/loader/content-folder.ts';
import { loadLibrary } from '../../src/loader/load-library.ts';
import { gatherRecords } from '../../src/search/gather-records.ts';
import { indexShards } from '../../src/search/index-shards.ts';
import { createContext } from '../../src/views/context.ts';

const on = parseDay('2026-06-01');
if (!on) throw new Error('the day exists');
const library = loadLibrary(diskFolder(process.argv[2] ?? 'content'));
const cache = mkdtempSync(join(tmpdir(), 'linli-index-'));
await indexShards([...gatherRecords(createContext({ library, on, locale: 'zh-Hans', base: '/', convert: (text) => text }))], { version: 'bench', cache });
rmSync(cache, { recursive: true });
