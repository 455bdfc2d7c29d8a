import { expect, test } from 'vitest';
import { chineseNumber } from './chinese-number.ts';
import { nearestDay, nearestPartialDate } from './nearest-date.ts';
import { nearestNumber } from './nearest-number.ts';

test.each([
  ['2025.3.1', '2025-03-01'],
  ['2025/3/1', '2025-03-01'],
  ['2025年3月1日', '2025-03-01'],
  ['2025 年 3 月 1 日', '2025-03-01'],
  ['2025年3月', '2025-03-01'],
  ['二〇二五年三月', '2025-03-01'],
  ['二○二五年十二月二十一日', '2025-12-21'],
  ['２０２５－０３－０１', '2025-03-01'],
  ['20250301', '2025-03-01'],
  ['2025-03-01 08:30', '2025-03-01'],
  ['2026-02-30', '2026-02-28'],
  ['0206-03-01', null],
  ['2025-13-01', null],
  ['3月1日', null],
  ['2025年', null],
  ['null', null],
])('the day nearest to %s is %s', (written, nearest) => {
  expect(nearestDay(written)).toBe(nearest);
});

test.each([
  ['2025年', '2025'],
  ['二〇二五年', '2025'],
  ['2025年3月', '2025-03'],
  ['2025.3', '2025-03'],
  ['2025.3.1', '2025-03-01'],
])('a date is kept as precise as %s', (written, nearest) => {
  expect(nearestPartialDate(written)).toBe(nearest);
});

test.each([
  ['八十五', 85],
  ['一千二百', 1200],
  ['二〇二五', 2025],
  ['十', 10],
  ['三月', null],
])('Chinese numerals %s are %s', (written, value) => {
  expect(chineseNumber(written)).toBe(value);
});

test.each([
  ['８５', '85', 'full-width'],
  ['85%', '85', 'per-cent'],
  ['1,200', '1200', 'separator'],
  ['八十五', '85', 'chinese'],
  ['85分', '85', 'unit'],
  ['3.5万元', '35000', 'unit'],
  ['近100万元', '1000000', 'unit'],
  ['300余户', '300', 'unit'],
  ['.5', '0.5', 'zeros'],
  ['007', '7', 'zeros'],
])('the number nearest to %s is %s', (written, nearest, habit) => {
  expect(nearestNumber(written)).toEqual({ nearest, habit });
});

test.each(['0x5f', '1e3', '.inf', '12/15', '不详'])('no number is guessed from %s', (written) => {
  expect(nearestNumber(written)).toBeNull();
});
