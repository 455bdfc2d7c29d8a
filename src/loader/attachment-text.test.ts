import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readCsv, readDocx, readXlsx } from './attachment-text.ts';

const zip = (files: Readonly<Record<string, string>>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

test('a Word document is read by paragraphs, runs joined', () => {
  const document = '<w:document><w:body><w:p><w:r><w:t>证号 110105</w:t></w:r><w:r><w:t>19491231002X</w:t></w:r></w:p><w:p><w:t>A &amp; B</w:t></w:p></w:body></w:document>';
  expect(readDocx(zip({ 'word/document.xml': document }))).toEqual({ text: '证号 11010519491231002X\nA & B\n' });
});

test('a workbook is read by rows, shared texts put in and long numbers written out', () => {
  const sheet = '<worksheet><sheetData><row><c t="s"><v>0</v></c><c><v>13812345678</v></c></row><row><c t="inlineStr"><is><t>乙</t></is></c><c><v>1.3812345678E10</v></c></row></sheetData></worksheet>';
  const shared = '<sst><si><t>甲</t><rPh><t>jia</t></rPh></si></sst>';
  expect(readXlsx(zip({ 'xl/sharedStrings.xml': shared, 'xl/worksheets/sheet1.xml': sheet }))).toEqual({ text: '甲\t13812345678\n乙\t13812345678' });
});

test('a table is read in the encodings that Chinese programs write', () => {
  expect(readCsv(Buffer.from('甲,乙'))).toEqual({ text: '甲,乙' });
  expect(readCsv(Uint8Array.of(0xcd, 0xa3, 0xcb, 0xae))).toEqual({ text: '停水' });
  expect(readCsv(Buffer.from('\uFEFF甲', 'utf16le'))).toEqual({ text: '甲' });
});

test('what is not what its name says, has a password or macros, or unpacks without end is not read', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(25_000_000) });
  expect([
    readDocx(Buffer.from('申请表')), readDocx(Buffer.from('d0cf11e0a1b11ae1', 'hex')), readDocx(zip({ 'word/document.xml': '', 'word/vbaProject.bin': 'x' })),
    readDocx(zip({ 'other.txt': 'x' })), readDocx(bomb), readXlsx(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40)])), readCsv(Uint8Array.of(1, 0, 2)),
  ]).toEqual([{ opaque: 'other-kind' }, { opaque: 'encrypted' }, { opaque: 'macros' }, { opaque: 'other-kind' }, { opaque: 'too-large' }, { opaque: 'damaged' }, { opaque: 'other-kind' }]);
});
