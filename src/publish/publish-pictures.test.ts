import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const damaged = Buffer.from(picture);
  damaged.fill(0, picture.indexOf('IDAT') + 4, picture.indexOf('IEND') - 8);
  const folder = memoryFolder({ ...EXAMPLE_SITE, [GATE]: picture, [HALL]: damaged });
  const failed = await writePictures({ library: loadLibrary(folder), folder, files: [GATE, HALL], cache: join(out, 'cache') }, join(out, 'site'));
  expect(failed).toEqual([HALL]);
  expect(readdirSync(join(out, 'site/communities/demo/files')).every((name) => name.startsWith('gate'))).toBe(true);
});
