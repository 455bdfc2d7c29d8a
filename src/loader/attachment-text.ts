import { strFromU8, unzipSync } from 'fflate';

/** The text of an attachment, or why there is none. */
export type AttachmentText = { readonly text: string } | { readonly opaque: AttachmentProblem };

/** Why the text of an attachment cannot be read. */
export type AttachmentProblem = 'other-kind' | 'encrypted' | 'damaged' | 'too-large' | 'no-text' | 'encoding' | 'macros';

const LARGEST_PART = 24_000_000;
const LARGEST_WHOLE = 64_000_000;
const LARGEST_TEXT = 4_000_000;

/** The text of a table in plain text, in UTF-8, UTF-16 or the encoding of Chinese Windows. */
export const readCsv = (bytes: Uint8Array): AttachmentText => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le') ?? { opaque: 'encoding' };
  if (bytes.subarray(0, 4096).includes(0)) return { opaque: 'other-kind' };
  const unicode = decoded(bytes, 'utf-8');
  return unicode && !looksForeign(unicode.text) ? unicode : (decoded(bytes, 'gb18030') ?? unicode ?? { opaque: 'encoding' });
};

/** Two bytes of GBK may happen to be a letter of UTF-8: a Chinese table that has letters of Europe but no Han was not UTF-8. */
const looksForeign = (text: string): boolean => /[\u0080-\u07FF]/.test(text) && !/[\u3000-\u9FFF]/.test(text);

const decoded = (bytes: Uint8Array, encoding: string): { readonly text: string } | null => {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return null;
  }
};

/** The text of a Word document: paragraphs, headers, footers and notes, one line each. */
export const readDocx = (bytes: Uint8Array): AttachmentText =>
  readOffice(bytes, /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/, (parts) =>
    [...parts.values()].map((xml) => plain(xml.replaceAll(/<w:(?:tab|br|cr)\b[^>]*>/g, ' ').replaceAll(/<\/w:tc>/g, '\t').replaceAll(/<\/w:(?:p|tr)>/g, '\n'))).join('\n'));

/** The text of a workbook: one line a row, cells apart by a tab. */
export const readXlsx = (bytes: Uint8Array): AttachmentText =>
  readOffice(bytes, /^xl\/(?:sharedStrings|worksheets\/[^/]+|comments\d*)\.xml$/, (parts) => {
    const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<(?:x:)?si\b[^>]*?(?:\/>|>([^]*?)<\/(?:x:)?si>)/g)].map((match) => plain(withoutPhonetics(match[1] ?? '')));
    const sheets = [...parts].filter(([name]) => name !== 'xl/sharedStrings.xml').map(([, xml]) => sheetText(xml, shared));
    return sheets.join('\n');
  });

const sheetText = (xml: string, shared: readonly string[]): string =>
  xml.includes('<row') || xml.includes(':row')
    ? xml.split(/<\/(?:x:)?row>/).map((row) => [...row.matchAll(/<(?:x:)?c\b([^>]*?)(?:\/>|>([^]*?)<\/(?:x:)?c>)/g)].map(([, attributes, content]) => cellText(attributes ?? '', content ?? '', shared)).join('\t')).filter((row) => row.trim() !== '').join('\n')
    : plain(xml.replaceAll(/<\/comment>/g, '\n'));

const cellText = (attributes: string, content: string, shared: readonly string[]): string => {
  const value = /<(?:x:)?v\b[^>]*>([^]*?)<\/(?:x:)?v>/.exec(content)?.[1];
  if (value === undefined) return plain(content);
  return /\bt="s"/.test(attributes) ? (shared[Number(value)] ?? '') : plain(wholeNumber(value));
};

/** Excel keeps long numbers as `1.10105194912310E+17`, which no rule would know again. */
const wholeNumber = (value: string): string => (/^\d(?:\.\d+)?E\+?\d{1,2}$/i.test(value) ? BigInt(Math.round(Number(value))).toString() : value);

const withoutPhonetics = (xml: string): string => xml.replaceAll(/<(?:x:)?rPh\b[^]*?<\/(?:x:)?rPh>/g, '');

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const plain = (xml: string): string =>
  xml.replaceAll(/<[^>]*>/g, '').replaceAll(/&(#\d+|#x[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = Number(name.slice(1).replace(/^x/i, '0x'));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** Office files are archives; only the parts with text are unpacked, and none larger than a document can honestly be. */
const readOffice = (bytes: Uint8Array, wanted: RegExp, textOf: (parts: ReadonlyMap<string, string>) => string): AttachmentText => {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (start === 'd0cf11e0a1b11ae1') return { opaque: 'encrypted' };
  if (!start.startsWith('504b0304')) return { opaque: 'other-kind' };
  let whole = 0;
  const problems: AttachmentProblem[] = [];
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (/vbaProject\.bin$/i.test(name)) problems.push('macros');
        if (!wanted.test(name)) return false;
        whole += originalSize;
        if (originalSize > LARGEST_PART || whole > LARGEST_WHOLE) problems.push('too-large');
        return problems.length === 0;
      },
    });
    const [problem] = problems;
    if (problem !== undefined) return { opaque: problem };
    const parts = new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
    return parts.size === 0 ? { opaque: 'other-kind' } : { text: textOf(parts).slice(0, LARGEST_TEXT) };
  } catch {
    return { opaque: 'damaged' };
  }
};
