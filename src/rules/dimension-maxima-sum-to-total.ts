import { formatPoints, sumPoints } from '../domain/points.ts';
import { isScoredElsewhere, itemsInForce, weightOf } from '../domain/standard.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

export const rule = entryRule({ id: 'dimension-maxima-sum-to-total', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  if (data.total === undefined) return;
  const sum = sumPoints(data.dimensions.map(weightOf));
  // Where the items add up to the total, the maximum of a dimension is wrong, and another rule says so.
  const byItems = sumPoints([...itemsInForce(data).map(({ max }) => max), ...data.dimensions.filter(isScoredElsewhere).map(weightOf)]);
  if (sum !== data.total && byItems !== data.total) yield { place: valueAt('total'), values: { found: formatPoints(data.total), sum: formatPoints(sum) } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '各维度分值之和等于总分',
    why: '加起来对不上，满分就不是满分。',
    message: '总分写的是 {found}，各维度合计 {sum}',
    help: '改总分，或改各维度的分值（有权重的按权重）。',
  },
  'zh-Hant': {
    title: '各維度分值之和等於總分',
    why: '加起來對不上，滿分就不是滿分。',
    message: '總分寫的是 {found}，各維度合計 {sum}',
    help: '改總分，或改各維度的分值（有權重的按權重）。',
  },
  en: {
    title: 'The maxima of the dimensions add up to the total',
    why: 'Otherwise full marks are not the total.',
    message: 'the total says {found}, the dimensions add up to {sum}',
    help: 'Change the total, or the maxima (or weights) of the dimensions.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('total: 10', 'total: 11'), at: 'standards/mini/1.0.0/standard.yaml:2:8' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
