import { expect, test } from 'vitest';
import { planQuery, type QueryPlan } from './plan-query.ts';
import { isRelated, titleDistance } from './weigh-answer.ts';

const plan = (typed: string): QueryPlan => planQuery(typed, [['居委会', '居民委员会']]) ?? { terms: [], exact: [], related: [], latin: false };

test('a title that is what was typed is nearest, one that begins with it comes next, in both scripts, in pinyin and by initials', () => {
  const yunfan = { title: '云帆社区', keys: 'yunfanshequ yfsq fanshequ fsq' };
  expect(['雲帆社區', 'YunFanSheQu', 'yfsq'].map((typed) => titleDistance(yunfan, plan(typed)))).toEqual([0, 0, 0]);
  expect(['云帆', 'yunfan', 'yf'].map((typed) => titleDistance(yunfan, plan(typed)))).toEqual([1, 1, 1]);
  expect(['帆社', 'fanshequ', '公告'].map((typed) => titleDistance(yunfan, plan(typed)))).toEqual([2, 2, 2]);
});

test('a text is related where it holds half of what was typed, in other words too', () => {
  const text = '社區設有老年活動室，居民委員會電話見公開欄。wifi 已開通。';
  expect(['老年活动', '老年活动中心', '居委会电话', 'wifi 密码', 'wif'].map((typed) => isRelated(text, plan(typed)))).toEqual([true, true, true, true, true]);
  expect(['紫色大象', '社老公电', 'ifi', 'qwxz', '老人食堂'].map((typed) => isRelated(text, plan(typed)))).toEqual([false, false, false, false, false]);
});
