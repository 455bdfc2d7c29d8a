import readExif from 'exif-reader';
import type { ReadingFinding } from '../domain/finding.ts';
import type { Asset } from '../domain/library.ts';
import { WHOLE_FILE } from '../domain/place.ts';
import { type PictureFormat, type PictureHeader, readPictureHeader } from './picture-header.ts';

/** What was found by looking into a picture or an attachment. */
export interface LookedInto {
  readonly asset: Asset;
  readonly findings: readonly ReadingFinding[];
}

const MOST_PIXELS = 40_000_000;
const FORMAT_OF: Readonly<Record<string, PictureFormat>> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', webp: 'webp' };

/** Starts of other formats, for pictures that were only renamed. */
const OTHERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['heic', /^.{4}ftyp(?:heic|heix|hevc|heim|heis|mif1|msf1)/s], ['avif', /^.{4}ftypavi[fs]/s], ['gif', /^GIF8[79]a/], ['bmp', /^BM.{4}\0\0\0\0/s],
  ['tiff', /^(?:II\*\0|MM\0\*)/], ['pdf', /^\s*%PDF-/], ['zip', /^PK\u0003\u0004/], ['svg', /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?(?:<!DOCTYPE svg[^]*?>\s*)?<svg/is],
  ['html', /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype|html|head|body|script|\?php)/i],
];
const SMUGGLED = /<(?:html|script|svg|iframe|\?php|!doctype)|%PDF-|PK\u0003\u0004/i;

/** Looks into a picture by its bytes: the format that its name says, whole, not too large, and which traces it carries. */
export const lookIntoPicture = (extension: string, bytes: Uint8Array): LookedInto => {
  const header = readPictureHeader(bytes);
  if (!header) return refused({ rule: 'image-content', variant: nameOfOther(bytes) }, 'unknown');
  const { format, width, height, isComplete, rest } = header;
  const expected = FORMAT_OF[extension];
  if (!isComplete || width === 0 || height === 0) return refused({ rule: 'image-content', variant: 'incomplete' }, 'incomplete');
  if (width * height > MOST_PIXELS) return refused({ rule: 'image-size-limit', variant: 'pixels', values: { width, height, limit: MOST_PIXELS / 1_000_000 } }, 'too many pixels');
  if (SMUGGLED.test(Buffer.from(rest.subarray(0, 1_000_000)).toString('latin1'))) return refused({ rule: 'image-content', variant: 'smuggled' }, 'holds another file');
  const exif = readTraces(header);
  const isOnItsSide = (exif?.Image?.Orientation ?? 1) >= 5; // Phones keep the picture as the chip saw it and say how to turn it.
  const size = isOnItsSide ? { width: height, height: width } : { width, height };
  const asset = { type: 'image', format, ...size, personal: tracesIn(exif, bytes) } as const;
  if (format === expected) return { asset, findings: [] };
  return { asset, findings: [{ rule: 'image-content', place: WHOLE_FILE, variant: 'renamed', values: { found: format === 'jpeg' ? 'jpg' : format } }] };
};

const refused = (finding: Omit<ReadingFinding, 'place'>, reason: string): LookedInto => ({ asset: { type: 'opaque', reason }, findings: [{ ...finding, place: WHOLE_FILE }] });

const nameOfOther = (bytes: Uint8Array): string => {
  const start = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  return OTHERS.find(([, pattern]) => pattern.test(start))?.[0] ?? 'unknown';
};

/** A damaged block says nothing; it is dropped with all the rest when the picture is published. */
const readTraces = ({ exif }: PictureHeader): ReturnType<typeof readExif> | null => {
  try {
    return exif ? readExif(Buffer.from(exif)) : null;
  } catch {
    return null;
  }
};

/** What a picture tells about the place and the time at which it was taken. */
const tracesIn = (exif: ReturnType<typeof readExif> | null, bytes: Uint8Array): readonly string[] => {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 262_144));
  const hasPlace = exif?.GPSInfo?.GPSLatitude !== undefined || exif?.GPSInfo?.GPSLongitude !== undefined || start.includes('exif:GPSLatitude');
  const hasTime = exif?.Photo?.DateTimeOriginal !== undefined || exif?.Photo?.DateTimeDigitized !== undefined || exif?.Image?.DateTime !== undefined;
  return [...(hasPlace ? ['place'] : []), ...(hasTime ? ['time'] : [])];
};
