/** The text of a file, or what kept it from being read as one. */
export type Decoded =
  | { readonly text: string }
  | { readonly problem: 'empty' }
  | { readonly problem: 'binary' }
  | { readonly problem: 'encoding'; readonly variant: 'utf-16' | 'gbk' | 'damaged'; readonly offset: number };

const STRICT = new TextDecoder('utf-8', { fatal: true });
const LENIENT = new TextDecoder('utf-8');
const CHINESE = new TextDecoder('gb18030', { fatal: true });

/** Decodes UTF-8, with or without a byte order mark, and names the likely cause where it is none. */
export const decodeText = (bytes: Uint8Array): Decoded => {
  if (bytes.length === 0) return { problem: 'empty' };
  if (isUtf16(bytes)) return { problem: 'encoding', variant: 'utf-16', offset: 0 };
  try {
    const text = STRICT.decode(bytes);
    if (text.trim() === '') return { problem: 'empty' };
    return MAYBE_BINARY.test(text) && isBinary(bytes) ? { problem: 'binary' } : { text };
  } catch {
    return isBinary(bytes) ? { problem: 'binary' } : { problem: 'encoding', variant: isGbk(bytes) ? 'gbk' : 'damaged', offset: firstLoss(bytes) };
  }
};

/** The text of a file as far as it can be shown, for the excerpt of a finding. */
export const showableText = (bytes: Uint8Array): string => LENIENT.decode(bytes);

const LITTLE = [0xff, 0xfe];
const BIG = [0xfe, 0xff];

const isUtf16 = (bytes: Uint8Array): boolean => {
  if ([LITTLE, BIG].some((mark) => mark.every((byte, index) => bytes[index] === byte))) return true;
  const head = bytes.subarray(0, 64);
  const zeros = head.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  return head.length >= 8 && zeros > head.length / 3 && (bytes[0] === 0x2d || bytes[0] === 0x20);
};

/** Text has none of these, so most files are not looked at byte by byte. */
const MAYBE_BINARY = /[\u0000-\u0008\u000E-\u001A]|^(?:%PDF-|GIF8|RIFF|PK)/;

const SIGNATURES = ['\x89PNG', 'GIF8', '\xff\xd8\xff', 'PK\x03\x04', '%PDF-', 'RIFF', '\xd0\xcf\x11\xe0', '\x7fELF', 'MZ\x90'];

/** A known signature, or many control bytes: a single one is a finding about characters, and the rest can be read. */
const isBinary = (bytes: Uint8Array): boolean => {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (SIGNATURES.some((signature) => head.startsWith(signature))) return true;
  const sample = bytes.subarray(0, 8192);
  return sample.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length > sample.length / 20;
};

const isGbk = (bytes: Uint8Array): boolean => {
  try {
    const text = CHINESE.decode(bytes);
    if (isMostlyRead(showableText(bytes))) return false;
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    const foreign = text.match(/[^\p{ASCII}\p{Script=Han}\p{P}\s]/gu)?.length ?? 0;
    return han > 0 && foreign <= han / 10;
  } catch {
    return false;
  }
};

/** Where UTF-8 reads more characters than it loses, a few bytes were damaged. */
const isMostlyRead = (shown: string): boolean => (shown.match(/\p{Script=Han}/gu)?.length ?? 0) >= (shown.match(/\uFFFD/g)?.length ?? 0);

/** Where the first byte that is no UTF-8 stands in the showable text. */
const firstLoss = (bytes: Uint8Array): number => {
  const shown = showableText(bytes);
  return Math.max(0, shown.indexOf('\uFFFD'));
};
