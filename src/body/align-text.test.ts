import { expect, test } from 'vitest';
import { alignText } from './align-text.ts';

const partsOf = (source: string, value: string) =>
  alignText(source, { value, start: 0, end: source.length }).map(({ at, length, start, end }) => [value.slice(at, at + length), source.slice(start, end)]);

test.each([
  ['原样', '原样', [['原样', '原样']]],
  ['甲\\*乙', '甲*乙', [['甲', '甲'], ['*', '\\*'], ['乙', '乙']]],
  ['甲&amp;乙', '甲&乙', [['甲', '甲'], ['&', '&amp;'], ['乙', '乙']]],
  ['甲&#x1F600;乙', '甲😀乙', [['甲', '甲'], ['😀', '&#x1F600;'], ['乙', '乙']]],
  ['甲\n> 乙', '甲\n乙', [['甲\n', '甲\n'], ['乙', '乙']]],
  ['甲  \r\n  乙', '甲\n乙', [['甲', '甲'], ['\n', '\n'], ['乙', '乙']]],
])('%j reads as %j', (source, value, parts) => {
  expect(partsOf(source, value)).toEqual(parts);
});

test('what cannot be followed becomes one coarse part', () => {
  expect(partsOf('甲???', '甲乙丙')).toEqual([['甲', '甲'], ['乙丙', '???']]);
});
