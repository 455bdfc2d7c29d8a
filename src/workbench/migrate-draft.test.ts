import { expect, test } from 'vitest';
import { parseDay } from '../domain/day.ts';
import { hundredths } from '../domain/points.ts';
import type { Standard } from '../domain/standard.ts';
import type { Bench } from './bench.ts';
import { applyChange, newDraft } from './draft.ts';
import { migrateDraft } from './migrate-draft.ts';
import { WORKBENCH_WORDS } from './words.ts';

const item = (id: string, method: 'yesno' | 'count-capped'): Standard['items'][number] => ({
  id, title: id, dimension: 'one', max: hundredths(200), step: hundredths(100), method, perUnit: hundredths(100), evidence: ['minutes'], verify: ['documents'], notApplicable: false,
});

const benchWith = (version: string, items: Standard['items']): Bench => {
  const [from, to] = [parseDay('2025-01-01'), parseDay('2025-12-31')];
  if (!from || !to) throw new Error('days');
  const zero = { digits: 15, scale: 0 };
  return {
    format: 1, site: '/', page: 'demo/2025', community: 'demo', communityName: '示例', period: '2025', covers: { from, to }, on: to, locale: 'zh-Hans', reference: `mini@${version}`,
    standard: {
      title: '示例', status: 'published', shows: 'points', dimensions: [{ id: 'one', title: '一', max: hundredths(400) }], items: [...items], stages: [{ id: 'street', required: false }], record: ['street'],
      notApplicableLimit: { ofTotal: zero, ofDimension: zero }, spreadLimit: { points: hundredths(100), percent: zero }, differenceLimit: { points: hundredths(100), percent: zero },
    },
    base: { sha256: version.padEnd(64, '0'), items: Object.fromEntries(items.map(({ id, method }) => [id, method === 'yesno' ? 'aaaaaaaa' : 'bbbbbbbb'])) },
    // `fromEntries` forgets the keys.
    self: null, evidence: {}, derived: {}, contacts: { mobiles: [], emails: [], addresses: [] }, reviews: [], texts: {}, words: Object.fromEntries(WORKBENCH_WORDS.map((word) => [word, word])) as Bench['words'], kit: false,
  };
};

test('an old draft opens on a new standard: what fits stays, what moved is listed and stands in the text', () => {
  const before = benchWith('1', [item('A-1', 'yesno'), item('A-2', 'count-capped'), item('A-3', 'count-capped')]);
  const after = benchWith('2', [item('A-1', 'yesno'), item('A-2', 'yesno')]);
  const draft = [
    { path: ['header', 'answers', 'A-1', 'yes'], value: 'true' },
    { path: ['header', 'answers', 'A-2', 'count'], value: '3' },
    { path: ['header', 'answers', 'A-3'], value: { count: '1', note: '现场看过' } },
  ].reduce(applyChange, newDraft(before, 'street', ''));
  const migrated = migrateDraft(draft, after);
  expect(migrated).toMatchObject({
    changed: true,
    moved: [{ item: 'A-2', why: 'method', answer: 'count 3' }, { item: 'A-3', why: 'gone', answer: 'count 1，note 现场看过' }],
    changedItems: ['A-2'],
    draft: { header: { standard: 'mini@2', answers: { 'A-1': { yes: 'true' } } }, body: 'mini@1：\n\n- A-2：count 3\n- A-3：count 1，note 现场看过' },
  });
  expect(migrateDraft(migrated.draft, after)).toMatchObject({ changed: false, moved: [] });
});
