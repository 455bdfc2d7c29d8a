import { describe, expect, test } from 'vitest';
import { recordView } from '../../src/views/assessment/assessment.ts';
import { createContext } from '../../src/views/context.ts';
import { EXAMPLE_SITE } from '../../src/rules/example-site.ts';
import { assessmentYaml, day, FULL_MARKS } from './fixtures.ts';
import { libraryOf } from './library-of.ts';
import { textOf } from './text-of.ts';

const STANDARD = 'standards/mini/1.0.0/standard.yaml';

/** The small standard with two items that the site can answer: meetings held, and agreed actions finished on time. */
const derivingStandard = (EXAMPLE_SITE[STANDARD] ?? '').replace('method: count-capped,', 'method: count-capped, auto: decision-meetings-held,').replace('method: ratio-bands,', 'method: ratio-bands, auto: resolutions-on-time,').replace(', minSample: 10', '');

const MEETING = `kind: representatives
title: 春季居民代表会议
date: 2025-03-20
resolutions:
  - {id: lamp, text: 补一盏路灯, responsiblePost: 环境委员, due: 2025-06-30, doneOn: 2025-06-20, status: done}
  - {id: bench, text: 加两张凳子, responsiblePost: 文体委员, due: 2025-08-31, doneOn: 2025-09-10, status: done}
`;

const site = (self: string) =>
  libraryOf({
    'site.yaml': EXAMPLE_SITE['site.yaml'] ?? '', [STANDARD]: derivingStandard, 'communities/demo/profile.mdx': 'name: 示例社区\nregion: example-street\n',
    'communities/demo/meetings/2025-03-20-spring.mdx': MEETING, 'communities/demo/assessments/2025/self.mdx': self,
  });

const pageOf = (self: string) => {
  const context = createContext({ library: site(self), on: day('2026-06-01'), locale: 'zh-Hans', base: '/', convert: (text) => text });
  const view = recordView(context, { community: 'demo', period: '2025' });
  if (!view) throw new Error('the page is there');
  return view;
};

const itemOf = (self: string, id: string) => {
  const item = pageOf(self).dimensions.flatMap(({ items }) => items).find((candidate) => candidate.id === id);
  if (!item) throw new Error(id);
  return { input: item.input, counted: item.why.counted.map(textOf) };
};

const { 'SG-01': ownCount, 'SG-02': ownShare, ...WRITTEN } = FULL_MARKS;

describe('answers that were left out and computed', () => {
  const self = assessmentYaml(WRITTEN, 'status: submitted\ndate: 2026-01-08');

  test('the page shows the figure, that it was computed, and what was counted in words', () => {
    expect(itemOf(self, 'SG-01')).toEqual({ input: '1次（由本站已发布的记录算出）', counted: ['2025年3月20日 春季居民代表会议'] });
  });

  test('of a share it tells what belongs to the part and what only to the whole', () => {
    expect(itemOf(self, 'SG-02')).toEqual({
      input: '1/2 = 50%（由本站已发布的记录算出）',
      counted: ['2025年3月20日 春季居民代表会议：补一盏路灯', '2025年3月20日 春季居民代表会议：加两张凳子 （未做到或未按期，只算在分母里）'],
    });
  });

  test('what cost points names the computed figure, not that nothing was answered', () => {
    const losses = pageOf(self).dimensions.flatMap((dimension) => dimension.losses.map(({ what, points }) => `${textOf(what)} ${points ?? ''}`));
    expect(losses).toEqual(expect.arrayContaining([expect.stringContaining('1/2 = 50%（由本站已发布的记录算出） −1.00')]));
  });

  test('a written answer stands as it was written', () => {
    expect(itemOf(assessmentYaml({ ...WRITTEN, 'SG-01': ownCount ?? '', 'SG-02': ownShare ?? '' }, 'status: submitted'), 'SG-01')).toEqual({ input: '2次', counted: [] });
  });

  test('what was written at sign-off stands, in words, though the records have gone since', () => {
    const signed = assessmentYaml(WRITTEN, "status: submitted\nderived:\n  SG-01: {value: 2, from: [meetings/2025-03-20-spring, meetings/2025-10-01-gone]}\n  SG-02: {value: 0/1, from: ['community#covenant 1900-01-01–2025-12-31 ✗']}\nsigned: {post: 主任, on: 2026-01-10}");
    expect(itemOf(signed, 'SG-01')).toEqual({ input: '2次（由本站已发布的记录算出）', counted: ['2025年3月20日 春季居民代表会议', 'meetings/2025-10-01-gone'] });
  });
});
