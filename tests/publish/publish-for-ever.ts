// Publishes one release after the other until it is killed; each shares most of its files with the one before.
import { mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLock } from '../../src/publish/build-lock.ts';
import { joinRelease } from '../../src/publish/join-release.ts';
import { releaseId } from '../../src/publish/known-release.ts';
import { completeSwap, publishRelease, releasesOf, shownFolder, spareRelease, stageRelease } from '../../src/publish/release-folder.ts';
import { joinSums, sumFolder, type Sums, SUMS_FILE, writeSums } from '../../src/publish/sums.ts';

const FILES = 120;
const [published = '', seed = '0'] = process.argv.slice(2);
const releases = releasesOf(published);

if ('heldBy' in takeLock(releases)) throw new Error('the lock of a killed process is taken over');
completeSwap(releases);
for (let round = 0; ; round++) {
  publishOne(`${seed}-${String(round)}`);
  writeSync(1, 'published\n');
}

function publishOne(text: string): void {
  const last = shownFolder(releases);
  const stage = stageRelease(releases);
  const before: Sums = last === null ? new Map() : sumFolder(last);
  for (let file = 0; file < FILES; file++) if (last === null || file % 7 === 0) write(join(stage, `pages/${String(file)}/index.html`), `${text} ${String(file)}`);
  const made = sumFolder(stage);
  const restored = new Set([...before.keys()].filter((file) => !made.has(file)));
  const sums = writeSums(joinSums(new Map([...before].filter(([file]) => restored.has(file))), made));
  writeFileSync(join(stage, SUMS_FILE), sums);
  publishRelease(releases, last === null ? stage : joinRelease({ made: stage, last, restored, spare: spareRelease(releases) }), releaseId(sums));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
