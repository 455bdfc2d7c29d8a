/** What is unusual about a name of a file or folder, with the nearest name that would do. */
export interface NameFault {
  readonly variant: 'leading' | 'capital' | 'space' | 'wide' | 'hidden' | 'reserved' | 'long' | 'other';
  readonly nearest: string;
}

const PART = /^[\p{Script=Han}a-z0-9][\p{Script=Han}a-z0-9-]*$/u;
const LONGEST = 64;
const PAGE_NAMES = /^(?:index|404|500)$/;
const SYSTEM_NAMES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const INVISIBLE = /[\p{Cc}\p{Cf}\u3164\uFFA0\u115F\u1160\uFFFD]/u;

/** Splits `停水公告.mdx` into stem and extension; a name that only has a leading dot has no extension. */
export const splitName = (name: string): { stem: string; extension: string } => {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? { stem: name, extension: '' } : { stem: name.slice(0, dot), extension: name.slice(dot + 1) };
};

/** What is wrong with a name, or `null`; `isPage` tells names that would take a page's address. */
export const faultOfName = (name: string, isPage: boolean): NameFault | null => {
  const { stem, extension } = splitName(name);
  const isLegal = PART.test(stem) && name === name.normalize('NFC') && extension === extension.toLowerCase();
  const isReserved = SYSTEM_NAMES.test(stem) || (isPage && PAGE_NAMES.test(stem));
  if (isLegal && !isReserved && stem.length <= LONGEST) return null;
  return { variant: isLegal ? (isReserved ? 'reserved' : 'long') : variantOf(name), nearest: nearestName(name) };
};

/** The nearest legal name: half-width, small letters, hyphens for everything else. */
export const nearestName = (name: string): string => {
  const { stem, extension } = splitName(name.replace(/^[._\s]+/, ''));
  const plain = foldName(stem).slice(0, LONGEST).replace(/-$/, '');
  const safe = plain === '' || PAGE_NAMES.test(plain) || SYSTEM_NAMES.test(plain) ? `${plain === '' ? 'new' : plain}-1` : plain;
  return extension === '' ? safe : `${safe}.${extension.toLowerCase()}`;
};

/** A name without what disks and addresses do not tell apart: case, width, kinds of separators. */
export const foldName = (stem: string): string =>
  stem.normalize('NFKC').toLowerCase().replaceAll(/[\p{Cf}\p{Cc}]/gu, '').replaceAll(/[^\p{Script=Han}a-z0-9]+/gu, '-').replaceAll(/^-+|-+$/g, '');

const variantOf = (name: string): NameFault['variant'] => {
  if (INVISIBLE.test(name)) return 'hidden';
  if (/^[._]/.test(name)) return 'leading';
  if (/\s/.test(name)) return 'space';
  if (name.normalize('NFKC') !== name) return 'wide';
  return PART.test(splitName(name).stem.toLowerCase()) ? 'capital' : 'other';
};
