import sharp from 'sharp';
import { publishedPicture, type PictureSource } from '../domain/picture-sizes.ts';

/** A file of a published picture. */
export interface PictureFile {
  /** Its path in the site, as `publishedPicture` names it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const LARGEST = 60 * 1024;
const MOST_PIXELS = 40_000_000;
const GOOD = 74;
const PLAIN = 48;

/**
 * Makes the published files of a picture: decoded and encoded anew, so that no position, no name of a camera and nothing
 * hidden in the file survives, each at most 60 kB. A picture that cannot be decoded throws.
 */
export const publishPicture = async (source: PictureSource, bytes: Uint8Array): Promise<readonly PictureFile[]> => {
  const { steps, fallback, width: largest } = publishedPicture(source);
  const whole = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 }).rotate().resize({ width: largest, withoutEnlargement: true }).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const scaled = (width: number) => sharp(whole.data, { raw: whole.info }).resize({ width: Math.max(1, Math.round(width)), withoutEnlargement: true });
  const modern = steps.map(async ({ path, width }): Promise<PictureFile> => ({ path, bytes: await fit(width, (size, quality) => scaled(size).webp({ quality, effort: 4 }).toBuffer()) }));
  const plain = async (size: number, quality: number): Promise<Buffer> =>
    fallback.path.endsWith('.png') ? scaled(size).png({ palette: true, quality, compressionLevel: 9 }).toBuffer() : scaled(size).flatten({ background: '#ffffff' }).jpeg({ quality, mozjpeg: true }).toBuffer();
  return [...(await Promise.all(modern)), { path: fallback.path, bytes: await fit(fallback.width, plain) }];
};

/** Lowers the quality first and then the size, by as much as the last try was too heavy for a phone. */
const fit = async (width: number, encode: (width: number, quality: number) => Promise<Buffer>): Promise<Uint8Array> => {
  let bytes = await encode(width, GOOD);
  for (let size = width; bytes.length > LARGEST && size >= 64; ) {
    const excess = bytes.length / LARGEST;
    if (size < width || excess > 1.7) size *= Math.min(0.9, 0.95 / Math.sqrt(excess / (size === width ? 1.6 : 1)));
    bytes = await encode(size, PLAIN);
    if (size === width && bytes.length > LARGEST) size *= 0.9;
  }
  return bytes;
};
