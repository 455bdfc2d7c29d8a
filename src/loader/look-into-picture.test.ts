import sharp from 'sharp';
import { expect, test } from 'vitest';
import { lookIntoPicture } from './look-into-picture.ts';

const blank = (width = 40, height = 30) => sharp({ create: { width, height, channels: 3, background: '#246' } });
const said = (extension: string, bytes: Uint8Array) => {
  const { asset, findings } = lookIntoPicture(extension, bytes);
  return [asset.type === 'image' ? `${asset.format} ${asset.width}×${asset.height} ${asset.personal.join(' ')}`.trim() : asset.type, ...findings.map(({ rule, variant }) => `${rule} ${variant ?? ''}`)];
};

test('a picture is known by its bytes in all three formats', async () => {
  expect(said('png', await blank().png().toBuffer())).toEqual(['png 40×30']);
  expect(said('jpg', await blank().jpeg().toBuffer())).toEqual(['jpeg 40×30']);
  expect(said('webp', await blank().webp().toBuffer())).toEqual(['webp 40×30']);
  expect(said('webp', await blank().webp({ lossless: true }).toBuffer())).toEqual(['webp 40×30']);
});

test('place and time of a photograph are noted, and one on its side is measured upright', async () => {
  const photograph = await blank().withExif({ IFD2: { DateTimeOriginal: '2026:03:01 09:30:00' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '28/1 12/1 0/1' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(said('jpg', photograph)).toEqual(['jpeg 30×40 place time']);
});

test('a renamed, a cut and a stuffed picture are refused', async () => {
  const png = await blank().png().toBuffer();
  expect(said('jpg', png)).toEqual(['png 40×30', 'image-content renamed']);
  expect(said('png', png.subarray(0, 60))).toEqual(['opaque', 'image-content incomplete']);
  expect(said('png', Buffer.concat([png, Buffer.from('<script>')]))).toEqual(['opaque', 'image-content smuggled']);
  expect(said('png', Buffer.from('<html>'))).toEqual(['opaque', 'image-content html']);
  expect(said('jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'))).toEqual(['opaque', 'image-content heic']);
});
