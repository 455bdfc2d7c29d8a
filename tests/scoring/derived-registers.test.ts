import { expect, test } from 'vitest';
import { DERIVATIONS } from '../../src/scoring/derive/derivations.ts';
import { answerText } from '../../src/scoring/derive/derived-text.ts';
import { EXAMPLE_SITE } from '../../src/rules/example-site.ts';
import { findStandard } from '../../src/domain/standard.ts';
import { day } from './fixtures.ts';
import { libraryOf } from './library-of.ts';

const STANDARD = 'standards/mini/1.0.0/standard.yaml';

const REPLIES = (more: string) => `kind: reply
title: 意见答复
date: 2025-06-10
covers: {from: 2025-05, to: 2025-05}
suggestions:
  - {number: 05-1, channel: desk, topic: 路灯, received: 2025-05-08, answered: 2025-05-09, answer: 已修}
  - {number: 05-2, channel: desk, topic: 停车, received: 2025-05-12, answered: 2025-05-30, answer: 已划线}
${more}`;

const FINANCE = `kind: finance
title: 一季度收支
date: 2025-04-10
`;

const counted = (derivation: 'objections-answered-on-time' | 'finance-statements', notices: Readonly<Record<string, string>>): string | null => {
  const library = libraryOf({ 'site.yaml': EXAMPLE_SITE['site.yaml'] ?? '', [STANDARD]: EXAMPLE_SITE[STANDARD] ?? '', 'communities/demo/profile.mdx': 'name: 示例社区\nregion: example-street\n', ...Object.fromEntries(Object.entries(notices).map(([name, yaml]) => [`communities/demo/notices/${name}.mdx`, yaml])) });
  const community = library.communities.get('demo');
  const item = findStandard(library, 'mini@1.0.0')?.data.items[0];
  if (!community || !item) throw new Error('the site has a community and a standard');
  const derived = DERIVATIONS[derivation].derive({ community, library, item, from: day('2025-01-01'), to: day('2025-12-31') });
  return derived ? answerText(derived.answer) : null;
};

test('what was answered within the working days counts of what was received', () => {
  expect(counted('objections-answered-on-time', { '2025-06-10-replies': REPLIES('') })).toBe('1/2');
});

test('a register that was taken down is not counted', () => {
  expect(counted('objections-answered-on-time', { '2025-06-10-replies': REPLIES('withdrawn: {on: 2025-06-20, reason: 含不宜公开的信息}\n') })).toBe(null);
});

test('a correction that repeats a register stands in its place', () => {
  const corrected = REPLIES('corrects: {notice: 2025-06-10-replies, changes: 第二件的答复日期写错}\n').replace('answered: 2025-05-30', 'answered: 2025-05-14');
  expect(counted('objections-answered-on-time', { '2025-06-10-replies': REPLIES(''), '2025-06-20-correction': corrected })).toBe('2/2');
});

test('a statement that another notice takes down is not counted', () => {
  const withdrawal = 'kind: withdrawal\ntitle: 撤下一季度收支\ndate: 2025-05-10\nwithdraws: {notice: 2025-04-10-finance, reason: 数字有误}\n';
  expect([counted('finance-statements', { '2025-04-10-finance': FINANCE }), counted('finance-statements', { '2025-04-10-finance': FINANCE, '2025-05-10-withdrawal': withdrawal })]).toEqual(['1', null]);
});
