import { unzipSync } from 'fflate';
import { RefusedSource } from './source-document.ts';

/** No honest document of a community is larger. */
export const LARGEST_FILE = 30_000_000;
const LARGEST_UNPACKED = 200_000_000;

const OLE = 'd0cf11e0a1b11ae1';
const ARCHIVE = '504b0304';

/** Looks at the head of an Office file, and refuses what cannot be read before a library opens it. */
export const examineOffice = (bytes: Uint8Array, family: 'word' | 'excel'): void => {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (head === OLE) throw new RefusedSource(isEncrypted(bytes) ? 'encrypted' : family === 'word' ? 'old-word' : 'old-excel');
  if (!head.startsWith(ARCHIVE)) throw new RefusedSource('damaged');
  const names = namesOf(bytes);
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) throw new RefusedSource('macros');
  if (!names.includes(family === 'word' ? 'word/document.xml' : 'xl/workbook.xml')) throw new RefusedSource('damaged');
};

/** A password turns the archive into a container that names its one stream in UTF-16. */
const isEncrypted = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

const namesOf = (bytes: Uint8Array): readonly string[] => {
  const names: string[] = [];
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    throw new RefusedSource('damaged');
  }
  if (unpacked > LARGEST_UNPACKED) throw new RefusedSource('too-large', { most: LARGEST_FILE / 1_000_000 });
  return names;
};
