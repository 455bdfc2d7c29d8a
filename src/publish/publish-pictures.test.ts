import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { memoryFolder } from '../loader/content-folder.ts';
import { loadLibrary } from '../loader/load-library.ts';
import { EXAMPLE_SITE } from '../rules/example-site.ts';
import { writePictures } from './publish-pictures.ts';

const out = mkdtempSync(join(tmpdir(), 'linli-pictures-'));
afterEach(() => rmSync(out, { recursive: true, force: true }));

const GATE = 'communities/demo/files/gate.png';
const HALL = 'communities/demo/files/hall.png';

test('a picture that is whole by its header but cannot be decoded is named, and the others are published', async () => {
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#888' } }).png().toBuffer();
  const damaged = withoutPoints(picture);
  const folder = memoryFolder({ ...EXAMPLE_SITE, [GATE]: picture, [HALL]: damaged });
  const failed = await writePictures({ library: loadLibrary(folder), folder, files: [GATE, HALL], cache: join(out, 'cache') }, join(out, 'site'));
  expect(failed).toEqual([HALL]);
  expect(readdirSync(join(out, 'site/communities/demo/files')).every((name) => name.startsWith('gate'))).toBe(true);
});

/** A picture with every block in order, but no points that could be unpacked. */
const withoutPoints = (picture: Buffer): Buffer => {
  const damaged = Buffer.from(picture);
  const [type, sum] = [picture.indexOf('IDAT'), picture.indexOf('IEND') - 8];
  damaged.fill(0xff, type + 4, sum);
  damaged.writeUInt32BE(crc32(damaged.subarray(type, sum)), sum);
  return damaged;
};
