import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../domain/day.ts';
import { memoryFolder } from '../../loader/content-folder.ts';
import { loadLibrary } from '../../loader/load-library.ts';
import { EXAMPLE_SITE } from '../../rules/example-site.ts';
import { createContext } from '../context.ts';
import { siteFiles } from './site-files.ts';

const CALENDAR = `year: 2025
source: 国务院办公厅通知
days:
  - {date: 2025-09-28, name: 国庆节, off: false}
${['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => `  - {date: 2025-10-${day}, name: 国庆节, off: true}\n`).join('')}`;
const notice = (kind: string, date: string, rest = '') => `---
kind: ${kind}
title: 小广场改造
date: ${date}
${rest}---

拟在小广场加装座椅。
`;
const SITE = {
  ...EXAMPLE_SITE,
  'site.yaml': `${EXAMPLE_SITE['site.yaml']}address: https://example.org/linli/\nbase: /linli/\n`,
  'calendars/2025.yaml': CALENDAR,
  'communities/demo/notices/draft.mdx': notice('plan-draft', '2025-09-26', 'objectionContact: {office: 居委会, telephone: 000-00000000}\n'),
};

const filesOf = (on: string, content: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const day = parseDay(on);
  if (!day) throw new Error(on);
  const library = loadLibrary(memoryFolder(content));
  const context = createContext({ library, on: day, locale: 'zh-Hans', base: '/linli/', convert: (text) => text });
  return new Map([...siteFiles(context)].map(({ path, text }) => [path, text()]));
};

const eventsOf = (text: string | undefined) =>
  new ICAL.Component(ICAL.parse(text ?? '')).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return { uid: event.uid, from: event.startDate.toString(), end: event.endDate.toString(), sequence: event.sequence, status: component.getFirstPropertyValue('status') };
  });

describe('a notice with a period before the National Day holiday', () => {
  const files = filesOf('2025-09-27', SITE);

  test('is in the calendars of its community and of the site from the first to the last counted day', () => {
    const event = { uid: 'demo/draft@linli', from: '2025-09-28', end: '2025-10-11', sequence: 0, status: null };
    expect(eventsOf(files.get('/communities/demo/calendar.ics'))).toEqual([event]);
    expect(eventsOf(files.get('/calendar.ics'))).toEqual([event]);
    expect(eventsOf(files.get('/communities/demo/notices/draft/notice.ics'))).toEqual([event]);
  });

  test('is in the feed with its address, its day in the zone of the site and its dates, but no state', () => {
    const { feed } = new XMLParser({ ignoreAttributes: false }).parse(files.get('/communities/demo/feed.atom') ?? '');
    expect(feed.entry).toMatchObject({
      id: 'urn:linli:notice:demo/draft',
      link: { '@_href': 'https://example.org/linli/communities/demo/notices/draft/' },
      published: '2025-09-26T00:00:00+08:00',
      summary: { '#text': '公示期 2025年9月28日至2025年10月10日，5个工作日，次日起算' },
    });
  });

  test('has a record that anybody can keep and compare', () => {
    expect(JSON.parse(files.get('/communities/demo/notices/draft/notice.json') ?? '')).toMatchObject({
      schema: 'linli-notice/1', id: 'demo/draft', date: '2025-09-26', period: { from: '2025-09-28', to: '2025-10-10', length: 5, unit: 'workday', countFrom: 'nextDay' }, withdrawn: null,
    });
  });
});

test('a notice is in no feed, calendar or record before its day', () => {
  expect([...filesOf('2025-09-25', SITE).keys()]).toEqual(['/edit/site.json', '/feed.atom', '/calendar.ics', '/communities/demo/feed.atom', '/communities/demo/calendar.ics']);
});

test('one line of the settings leaves the form for documents out', () => {
  const off = { ...SITE, 'site.yaml': `${SITE['site.yaml']}editor: false\n` };
  expect([...filesOf('2025-09-25', off).keys()]).not.toContain('/edit/site.json');
});

test('a correction that restarts the period raises the sequence and moves the end; a withdrawal cancels the entry and empties the record', () => {
  const corrected = {
    ...SITE,
    'communities/demo/notices/draft.mdx': notice('plan-draft', '2025-09-26', 'objectionContact: {office: 居委会, telephone: 000-00000000}\nwithdrawn: {on: 2025-10-10, reason: 方案有误}\n'),
    'communities/demo/notices/draft-2.mdx': notice('service-change', '2025-09-29', 'corrects: {notice: draft, changes: 座椅数量, reason: 笔误, restarts: true}\n'),
  };
  const files = filesOf('2025-10-11', corrected);
  expect(eventsOf(files.get('/calendar.ics'))).toEqual([{ uid: 'demo/draft@linli', from: '2025-09-30', end: '2025-10-15', sequence: 2, status: 'CANCELLED' }]);
  expect(JSON.parse(files.get('/communities/demo/notices/draft/notice.json') ?? '')).toMatchObject({ text: null, details: null, withdrawn: { on: '2025-10-10', reason: '方案有误' } });
});
