import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seededRandom } from '../../scripts/bench/random.ts';
import type { Checked } from '../../src/check.ts';
import { openCheck } from '../../src/check/session.ts';
import { type ContentFolder, diskFolder, memoryFolder } from '../../src/loader/content-folder.ts';
import { TEST_DAY } from '../check-example.ts';
import { mutate } from './mutations.ts';

const ROUNDS = Number(process.env['FUZZ_ROUNDS'] ?? 10_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_601);
/** In milliseconds of processor time: a busy computer makes no round slow. */
const SLOWEST = 2000;
const CONTENT = join(import.meta.dirname, '..', '..', 'content');

/** What every document stands on; the documents themselves come one by one. */
const SHARED = /^(?:site\.yaml|standards\/default-2026\/[^/]+\/standard\.yaml|regions\/[^/]+\.mdx)$/;

const disk = diskFolder(CONTENT);
const files = disk.list().filter(({ file, type }) => type === 'file' && /\.(?:mdx|yaml)$/.test(file) && !file.startsWith('handbook/'));
const textOf = (file: string): string => new TextDecoder().decode(disk.read(file));
const shared = Object.fromEntries(files.filter(({ file }) => SHARED.test(file)).map(({ file }) => [file, disk.read(file)]));

/** A check that stays open over what is shared, so that a round reads and checks one document. */
const openRounds = (): ((file: string, bytes: Uint8Array) => Checked) => {
  const held: Record<string, Uint8Array> = { ...shared };
  const folder: ContentFolder = { list: () => memoryFolder(held).list(), read: (file) => memoryFolder({ [file]: held[file] ?? new Uint8Array() }).read(file) };
  const session = openCheck(folder, { on: TEST_DAY, locale: 'zh-Hans' });
  let last: string | null = null;
  return (file, bytes) => {
    const before = last === null || last === file ? [] : [last];
    for (const old of before) Reflect.deleteProperty(held, old);
    held[file] = bytes;
    last = file;
    return session.update([...before, file]);
  };
};

/** What is wrong with a check's answer to a mutated file, or `null`. */
const faultOf = ({ report }: Checked): string | null => {
  for (const { file, line, column, endLine, endColumn, code, message, help } of report.diagnostics) {
    if (line < 1 || column < 1 || endLine < line || (endLine === line && endColumn < column)) return `${code} has no place: ${line}:${column}-${endLine}:${endColumn}`;
    if (file === '' || message === '' || help === '') return `${code} lacks a file or words`;
    if (/\{(?:found|nearest|key|known|legal|limit|most|min|max|id|item|code|other|owner|stem)\}/.test(message)) return `${code} has an unfilled message: ${message}`;
  }
  return null;
};

test(`no mutation of the sample content crashes, hangs or lacks a place (${ROUNDS} rounds, seed ${SEED})`, { timeout: 1_800_000 }, () => {
  const random = seededRandom(SEED);
  const checkOne = openRounds();
  const documents = files.filter(({ file, size }) => size < 30_000 && !SHARED.test(file)).map(({ file }) => ({ file, text: textOf(file) }));
  const faults: string[] = [];
  for (let round = 0; round < ROUNDS && faults.length < 5; round++) {
    const { file, text } = random.pick(documents);
    const bytes = mutate(text, random);
    const before = process.cpuUsage();
    try {
      const fault = faultOf(checkOne(file, bytes));
      if (fault) faults.push(`round ${round}, ${file}: ${fault}`);
    } catch (error) {
      faults.push(`round ${round}, ${file}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    if (took > SLOWEST) faults.push(`round ${round}, ${file}: took ${Math.round(took)} ms`);
  }
  expect(faults).toEqual([]);
});
