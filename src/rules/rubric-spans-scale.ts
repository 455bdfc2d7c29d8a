import { formatAmount } from '../domain/points.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

export const rule = entryRule({ id: 'rubric-spans-scale', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  for (const [index, { id, method, rubric, max }] of data.items.entries()) {
    if (method !== 'points' || rubric === undefined) continue;
    const points = rubric.map((level): number => level.points);
    if (points[0] !== max || points.at(-1) !== 0) yield { place: valueAt('items', index, 'rubric'), values: { item: id, max: formatAmount(max) }, variant: 'ends' };
    const at = points.findIndex((value, level) => level > 0 && value >= (points[level - 1] ?? Infinity));
    if (at > 0) yield { place: valueAt('items', index, 'rubric', at, 'points'), values: { item: id, max: formatAmount(max) }, variant: 'order' };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '评分说明从满分到零分',
    why: '评审要知道满分和零分各是什么样子。',
    message: { ends: '`{item}` 的评分说明应从 {max} 分写到 0 分', order: '`{item}` 的评分说明应从高到低排列' },
    help: '补上缺的一档，按从高到低排列。',
  },
  'zh-Hant': {
    title: '評分說明從滿分到零分',
    why: '評審要知道滿分和零分各是什麼樣子。',
    message: { ends: '`{item}` 的評分說明應從 {max} 分寫到 0 分', order: '`{item}` 的評分說明應從高到低排列' },
    help: '補上缺的一檔，按從高到低排列。',
  },
  en: {
    title: 'A rubric runs from the maximum to zero',
    why: 'Reviewers need to know what full marks and none look like.',
    message: {
      ends: 'the rubric of `{item}` should run from {max} to 0',
      order: 'the rubric of `{item}` should fall from high to low',
    },
    help: 'Add the missing level and put the levels from high to low.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('{points: 0, text: 不可用}', '{points: 0.5, text: 不可用}'), at: 'standards/mini/1.0.0/standard.yaml:13:95' },
  { verdict: 'bad', files: standardWith('{points: 1, text: 小缺陷}', '{points: 2, text: 小缺陷}'), at: 'standards/mini/1.0.0/standard.yaml:13:128' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
