import { expect, test } from 'vitest';
import { memoryFolder } from '../loader/content-folder.ts';
import { loadLibrary } from '../loader/load-library.ts';
import { EXAMPLE_SITE } from '../rules/example-site.ts';
import { parseDay } from './day.ts';
import { duePublications, questionOn } from './disclosure.ts';

const CATALOGUE = `title: 目录
entries:
  - {id: funds, level1: 财务, level2: 工作经费, elements: [收支], frequency: quarterly, dueDays: 10, dueUnit: day, noticeKinds: [general], by: 居委会}
  - {id: covenant, level1: 机构, level2: 居民公约, elements: [全文], frequency: long-term, evidence: document.covenant, by: 居委会}
`;

const notice = (header: string) => `---\nkind: general\ntitle: 收支\n${header}\n---\n`;

const statesOn = (on: string, notices: Readonly<Record<string, string>>): readonly string[] => {
  const files = Object.fromEntries(Object.entries(notices).map(([name, text]) => [`communities/demo/notices/${name}.mdx`, text]));
  const library = loadLibrary(memoryFolder({ ...EXAMPLE_SITE, 'catalogues/community.yaml': CATALOGUE, ...files }));
  const [day, community] = [parseDay(on), library.communities.get('demo')];
  if (!day || !community) throw new Error('the example cannot be read');
  return duePublications(library, community, questionOn(day)).filter(({ covers }) => covers.to >= '2026-03-31').map(({ entry, state }) => `${entry.id} ${state}`);
};

const FIRST_QUARTER = 'covers: {from: 2026-01, to: 2026-03}';

test.each([
  ['2026-04-02', {}, 'funds upcoming'],
  ['2026-04-03', {}, 'funds due-soon'],
  ['2026-04-10', {}, 'funds due-soon'],
  ['2026-04-11', {}, 'funds missing'],
  ['2026-05-01', { a: notice(`date: 2026-04-10\n${FIRST_QUARTER}`) }, 'funds published'],
  ['2026-05-01', { a: notice(`date: 2026-04-11\n${FIRST_QUARTER}`) }, 'funds late'],
  ['2026-05-01', { a: notice(`date: 2026-05-02\n${FIRST_QUARTER}`) }, 'funds missing'],
  ['2026-05-01', { a: notice(`date: 2026-04-10\n${FIRST_QUARTER}\nwithdrawn: {on: 2026-05-01, reason: 有误}`) }, 'funds missing'],
  ['2026-04-30', { a: notice(`date: 2026-04-10\n${FIRST_QUARTER}\nwithdrawn: {on: 2026-05-01, reason: 有误}`) }, 'funds published'],
])('on %s a matter that was due on 10 April with %j is: %s', (on, notices, state) => {
  expect(statesOn(on, notices)[0]).toBe(state);
});

test('what has to stand at all times is missing as long as it does not stand', () => {
  expect(statesOn('2026-04-02', {}).at(-1)).toBe('covenant missing');
});
