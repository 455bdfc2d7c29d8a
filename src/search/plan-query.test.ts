import { expect, test } from 'vitest';
import { makeExcerpt } from './excerpt.ts';
import { holdsAllTerms, planQuery } from './plan-query.ts';

test('a query in the other script asks in quotes first and then plainly', () => {
  expect(planQuery(' 雲帆　社區 ', [])).toEqual({ terms: ['云帆', '社区'], exact: ['"云帆" "社区"'], related: ['云帆 社区'], latin: false });
});

test('words that mean the same are asked too', () => {
  expect(planQuery('居委会电话', [['居委会', '居民委员会']])?.related).toEqual(['居委会电话', '居民委员会电话']);
});

test('letters may be pinyin; nothing but spaces and quotes asks nothing', () => {
  expect(planQuery('YunFan', [])).toMatchObject({ terms: ['yunfan'], latin: true });
  expect(planQuery(' “” ', [])).toBeNull();
});

test('a page is exact where it holds every word in either script', () => {
  const plan = planQuery('社区 财务', []);
  expect(plan && holdsAllTerms('雲帆社區財務公開', plan)).toBe(true);
  expect(plan && holdsAllTerms('雲帆社區公開', plan)).toBe(false);
});

test('an excerpt stands in the script of the author, around the first word, with the words marked', () => {
  expect(makeExcerpt('武義縣壺山街道星光社區設有老年活動室。', ['社区'])).toEqual([
    { text: '武義縣壺山街道星光', mark: false }, { text: '社區', mark: true }, { text: '設有老年活動室。', mark: false },
  ]);
});
