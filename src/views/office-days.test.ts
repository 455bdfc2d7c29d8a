import { expect, test } from 'vitest';
import { dayOf } from '../domain/day.ts';
import { memoryFolder } from '../loader/content-folder.ts';
import { loadLibrary } from '../loader/load-library.ts';
import { officeDays } from './office-days.ts';

const library = loadLibrary(memoryFolder({
  'site.yaml': 'title: 示例\ndefaultStandard: mini@1.0.0\nnoticeKinds: [{id: general, label: 公告}]\n',
  'calendars/2026.yaml': 'source: 示例\nyear: 2026\ndays:\n  - {date: 2026-10-07, off: true, name: 国庆节}\n  - {date: 2026-10-10, off: false, name: 调休上班}\n',
}));

const week = (hours: Parameters<typeof officeDays>[1], on = dayOf(2026, 10, 5)): string => officeDays({ library, on }, hours).days.slice(0, 7);

test('an office of working days is closed on a holiday and open on a weekend that is worked', () => {
  expect(week({ workdays: ['08:30-12:00', '14:00-17:30'] })).toBe('1101110');
});

test('an office of every day is open on each, one with its own weekend hours on all but the holiday', () => {
  expect([week({ everyDay: ['09:00-17:00'] }), week({ workdays: ['08:30-12:00'], weekend: ['09:00-11:00'] })]).toEqual(['1111111', '1111111']);
});

test('days of the week say nothing about a holiday, and nothing is said of a year without a calendar', () => {
  expect(week({ mon: ['08:30-12:00'], wed: ['08:30-12:00'] })).toBe('10-0000');
  expect(week({ workdays: ['08:30-12:00'] }, dayOf(2027, 1, 4))).toBe('-------');
});
