import { crc32 } from 'node:zlib';

/** What the bytes of a picture say about it. */
export interface PictureHeader {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  /** The EXIF block from its TIFF header on, where there is one. */
  readonly exif: Uint8Array | null;
  /** Whether the file ends where the format says; what follows is in `rest`. */
  readonly isComplete: boolean;
  readonly rest: Uint8Array;
}

/** The formats of pictures that a community may hand in. */
export type PictureFormat = 'png' | 'jpeg' | 'webp';

/** Reads the structure of a picture without decoding it; `null` where the bytes are none of the allowed formats. */
export const readPictureHeader = (bytes: Uint8Array): PictureHeader | null => {
  const format = formatOfPicture(bytes);
  return format && READERS[format](viewOf(bytes));
};

/** The format that the first bytes of a picture tell. */
export const formatOfPicture = (bytes: Uint8Array): PictureFormat | null => {
  const view = viewOf(bytes);
  if (view.subarray(0, 8).toString('latin1') === '\u0089PNG\r\n\u001A\n') return 'png';
  if (view[0] === 0xff && view[1] === 0xd8 && view[2] === 0xff) return 'jpeg';
  return view.subarray(0, 4).toString('latin1') === 'RIFF' && view.subarray(8, 12).toString('latin1') === 'WEBP' ? 'webp' : null;
};

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const NONE = new Uint8Array();

const broken = (format: PictureFormat): PictureHeader => ({ format, width: 0, height: 0, exif: null, isComplete: false, rest: NONE });

const readPng = (view: Buffer): PictureHeader => {
  let header = broken('png');
  for (let at = 8; at + 12 <= view.length; ) {
    const length = view.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > view.length) return header;
    const type = view.toString('latin1', at + 4, at + 8);
    if (view.readUInt32BE(end - 4) !== crc32(view.subarray(at + 4, end - 4))) return header;
    if (type === 'IHDR' && length >= 8) header = { ...header, width: view.readUInt32BE(at + 8), height: view.readUInt32BE(at + 12) };
    if (type === 'eXIf') header = { ...header, exif: view.subarray(at + 8, end - 4) };
    if (type === 'IEND') return { ...header, isComplete: true, rest: view.subarray(end) };
    at = end;
  }
  return header;
};

/** SOF markers hold the size; of the sixteen codes three mean something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const readJpeg = (view: Buffer): PictureHeader => {
  let header = broken('jpeg');
  for (let at = 2; at + 4 <= view.length; ) {
    if (view[at] !== 0xff) return header;
    const marker = view[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return { ...header, isComplete: header.width > 0, rest: view.subarray(at + 2) };
    if (marker === 0xda) return endOfScans(view, at, header);
    const length = view.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > view.length) return header;
    if (isFrame(marker) && length >= 7) header = { ...header, height: view.readUInt16BE(at + 5), width: view.readUInt16BE(at + 7) };
    if (marker === 0xe1 && view.toString('latin1', at + 4, at + 10) === 'Exif\0\0') header = { ...header, exif: view.subarray(at + 10, end) };
    at = end;
  }
  return header;
};

/** Behind the first scan only the end of the picture is looked for; phones put previews and films behind it. */
const endOfScans = (view: Buffer, at: number, header: PictureHeader): PictureHeader => {
  for (let next = view.indexOf(0xff, at + 2); next !== -1 && next + 1 < view.length; next = view.indexOf(0xff, next + 1)) {
    if (view[next + 1] === 0xd9) return { ...header, isComplete: header.width > 0, rest: view.subarray(next + 2) };
  }
  return header;
};

const readWebp = (view: Buffer): PictureHeader => {
  const size = view.length >= 12 ? view.readUInt32LE(4) + 8 : 0;
  let header = { ...broken('webp'), isComplete: size >= 30 && size <= view.length, rest: view.subarray(Math.min(size, view.length)) };
  for (let at = 12; at + 8 <= Math.min(size, view.length); ) {
    const type = view.toString('latin1', at, at + 4);
    const length = view.readUInt32LE(at + 4);
    const content = view.subarray(at + 8, at + 8 + length);
    if (content.length < length) return { ...header, isComplete: false };
    if (type === 'EXIF') header = { ...header, exif: content.toString('latin1', 0, 6) === 'Exif\0\0' ? content.subarray(6) : content };
    const found = webpSize(type, content);
    if (found && header.width === 0) header = { ...header, ...found };
    at += 8 + length + (length % 2);
  }
  return header;
};

const webpSize = (type: string, content: Buffer): { width: number; height: number } | null => {
  if (content.length < 10) return null;
  switch (type) {
    case 'VP8X':
      return { width: content.readUIntLE(4, 3) + 1, height: content.readUIntLE(7, 3) + 1 };
    case 'VP8 ':
      return { width: content.readUInt16LE(6) & 0x3fff, height: content.readUInt16LE(8) & 0x3fff };
    case 'VP8L': {
      const bits = content.readUInt32LE(1);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default:
      return null;
  }
};

const READERS: Readonly<Record<PictureFormat, (view: Buffer) => PictureHeader>> = { png: readPng, jpeg: readJpeg, webp: readWebp };
