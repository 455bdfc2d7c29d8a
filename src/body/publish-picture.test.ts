import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { publishedPicture } from '../domain/picture-sizes.ts';
import { publishPicture } from './publish-picture.ts';

const SOURCE = { file: 'communities/demo/files/yard.jpg', format: 'jpeg', width: 2000, height: 500 };

/** A photograph full of noise, which compresses badly, with a position and a time in it. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 2000, height: 500, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } } })
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '28/1 12/1 0/1' } })
    .jpeg()
    .toBuffer();

test('a photograph is published in steps of width, each light enough for a phone', async () => {
  const files = await publishPicture(SOURCE, await photograph());
  expect(files.map(({ path }) => path)).toEqual([
    'communities/demo/files/yard.480.webp', 'communities/demo/files/yard.960.webp', 'communities/demo/files/yard.1600.webp', 'communities/demo/files/yard.960.jpg',
  ]);
  expect(files.filter(({ bytes }) => bytes.length > 60 * 1024)).toEqual([]);
});

test('a published picture carries no metadata', async () => {
  const files = await publishPicture(SOURCE, await photograph());
  const metadata = await Promise.all(files.map(({ bytes }) => sharp(bytes).metadata()));
  expect(metadata.map(({ exif, xmp, iptc }) => [exif, xmp, iptc])).toEqual(files.map(() => [undefined, undefined, undefined]));
});

test('a picture that stands on its side is turned upright', async () => {
  const lying = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#123456' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const [first] = await publishPicture({ ...SOURCE, width: 40, height: 60 }, lying);
  const { width, height } = await sharp(first?.bytes).metadata();
  expect([width, height]).toEqual([40, 60]);
});

test('a file that is no picture is not published', async () => {
  await expect(publishPicture(SOURCE, readFileSync(import.meta.filename))).rejects.toThrow();
});

test('a small drawing keeps its width and has a png for old browsers', () => {
  expect(publishedPicture({ file: 'communities/demo/files/map.png', format: 'png', width: 300, height: 200 })).toEqual({
    steps: [{ path: 'communities/demo/files/map.300.webp', width: 300 }], fallback: { path: 'communities/demo/files/map.300.png', width: 300 }, width: 300, height: 200,
  });
});
