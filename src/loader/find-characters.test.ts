import { expect, test } from 'vitest';
import { findCharacters } from './find-characters.ts';

const said = (text: string): string => findCharacters(text).map(({ rule, variant, place }) => `${rule} ${variant} ${place.in === 'text' ? `${place.start}-${place.end}` : place.in}`).join('; ');

test.each([
  ['U+200B', '公\u200B告', 'characters-visible zero-width 1-2'],
  ['a byte order mark inside', '公\uFEFF告', 'characters-visible zero-width 1-2'],
  ['a joiner between Han characters', '公\u200D告', 'characters-visible zero-width 1-2'],
  ['a soft hyphen', '公\u00AD告', 'characters-visible soft-hyphen 1-2'],
  ['a turned direction', 'a\u202Eb', 'characters-visible direction 1-2'],
  ['ESC', 'a\u001B[31m', 'characters-visible control 1-2'],
  ['NUL', 'a\u0000', 'characters-visible control 1-2'],
  ['tag characters', '文\u{E0041}\u{E0042}', 'characters-visible hidden 1-5'],
  ['a Hangul filler', 'a\u3164', 'characters-visible hidden 1-2'],
  ['a lost character', '正\uFFFD文', 'characters-plain lost 1-2'],
  ['mojibake', '锟斤拷锟斤拷公告', 'characters-plain mojibake 0-6'],
  ['a private character', '\uE000', 'characters-plain private 0-1'],
  ['a Kangxi radical', '⽂明', 'characters-plain look-alike 0-1'],
  ['a compatibility ideograph', '\uF900', 'characters-plain look-alike 0-1'],
  ['piled marks', 'a\u0301\u0301\u0301', 'characters-plain marks 1-4'],
  ['a lone carriage return', '甲\r乙', 'line-ends-plain return 1-2'],
  ['a line separator', '甲\u2028乙', 'line-ends-plain soft 1-2'],
])('%s is found at its place', (_, text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each(['👨\u200D👩\u200D👧', '👁\uFE0F\u200D🗨\uFE0F', '🧑🏽\u200D🌾', '𠮷𬱖𰻝', '甲\u00A0乙\u3000丙', 'é', '甲\r\n乙', '锟', '﨑', 'བོད་ཡིག', 'ᠮᠣᠩᠭᠣᠯ'])('%s is plain text', (text) => {
  expect(said(text)).toBe('');
});
