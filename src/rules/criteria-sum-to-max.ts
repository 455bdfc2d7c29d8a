import { formatAmount, sumPoints } from '../domain/points.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

export const rule = entryRule({ id: 'criteria-sum-to-max', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  for (const [index, item] of data.items.entries()) {
    if (item.method !== 'checklist' || item.criteria === undefined) continue;
    const sum = sumPoints(item.criteria.map(({ points }) => points));
    if (sum !== item.max) yield { place: valueAt('items', index, 'max'), values: { item: item.id, max: formatAmount(item.max), sum: formatAmount(sum) } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '各条件分值之和等于指标分值',
    why: '条件全部达到就该得满分。',
    message: '`{item}` 满分 {max} 分，各条件合计 {sum} 分',
    help: '改满分，或改各条件的分值。',
  },
  'zh-Hant': {
    title: '各條件分值之和等於指標分值',
    why: '條件全部達到就該得滿分。',
    message: '`{item}` 滿分 {max} 分，各條件合計 {sum} 分',
    help: '改滿分，或改各條件的分值。',
  },
  en: {
    title: 'The points of the criteria add up to the item',
    why: 'Who meets all criteria gets full marks.',
    message: 'the maximum of `{item}` is {max}, its criteria add up to {sum}',
    help: 'Change the maximum or the points of the criteria.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('{id: b, text: 已公开, points: 1}', '{id: b, text: 已公开, points: 0.5}'), at: 'standards/mini/1.0.0/standard.yaml:12:57' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
