import { formatPoints, sumPoints } from '../domain/points.ts';
import { isScoredElsewhere, itemsInForce } from '../domain/standard.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

export const rule = entryRule({ id: 'item-maxima-sum-to-dimension', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  const known = new Set(data.dimensions.map(({ id }) => id));
  if (itemsInForce(data).some((item) => !known.has(item.dimension))) return; // `item-names-dimension` reports this one.
  for (const [index, dimension] of data.dimensions.entries()) {
    if (isScoredElsewhere(dimension)) continue;
    const sum = sumPoints(itemsInForce(data).filter((item) => item.dimension === dimension.id).map(({ max }) => max));
    if (sum !== dimension.max) yield { place: valueAt('dimensions', index, 'max'), values: { dimension: dimension.id, found: formatPoints(dimension.max), sum: formatPoints(sum) } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '各项指标分值之和等于维度分值',
    why: '加起来对不上，维度就得不了满分。',
    message: '维度 `{dimension}` 写的是 {found} 分，各项指标合计 {sum} 分',
    help: '改维度的分值，或改其中指标的分值；停用的指标不计。',
  },
  'zh-Hant': {
    title: '各項指標分值之和等於維度分值',
    why: '加起來對不上，維度就得不了滿分。',
    message: '維度 `{dimension}` 寫的是 {found} 分，各項指標合計 {sum} 分',
    help: '改維度的分值，或改其中指標的分值；停用的指標不計。',
  },
  en: {
    title: 'The maxima of the items add up to their dimension',
    why: 'Otherwise the dimension cannot reach its maximum.',
    message: 'the dimension `{dimension}` says {found}, its items add up to {sum}',
    help: 'Change the maximum of the dimension or of its items; retired items do not count.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('title: 环境优美, max: 6', 'title: 环境优美, max: 5'), at: 'standards/mini/1.0.0/standard.yaml:6:41' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
