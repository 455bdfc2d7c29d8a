import { nearestOf } from '../domain/nearest.ts';
import { isScoredElsewhere } from '../domain/standard.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

export const rule = entryRule({ id: 'item-names-dimension', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  const known = data.dimensions.filter((dimension) => !isScoredElsewhere(dimension)).map(({ id }) => id);
  for (const [index, item] of data.items.entries()) {
    if (known.includes(item.dimension)) continue;
    const nearest = nearestOf(item.dimension, known);
    const values = { item: item.id, found: item.dimension, nearest: nearest ?? '', known: known.join('、') };
    yield { place: valueAt('items', index, 'dimension'), values, variant: nearest === null ? 'unknown' : 'near' };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '每项指标属于一个维度',
    why: '没有维度的指标算不进总分。',
    message: '`{item}` 的维度 `{found}` 不在标准里',
    help: { near: '改成 `{nearest}`。', unknown: '改成这些维度之一：{known}。' },
  },
  'zh-Hant': {
    title: '每項指標屬於一個維度',
    why: '沒有維度的指標算不進總分。',
    message: '`{item}` 的維度 `{found}` 不在標準裡',
    help: { near: '改成 `{nearest}`。', unknown: '改成這些維度之一：{known}。' },
  },
  en: {
    title: 'Every item belongs to a dimension',
    why: 'An item without a dimension cannot enter the total.',
    message: 'the dimension `{found}` of `{item}` is not in the standard',
    help: { near: 'Use `{nearest}`.', unknown: 'Use one of these dimensions: {known}.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('dimension: environment, max: 2, step: 0.5', 'dimension: enviroment, max: 2, step: 0.5'), at: 'standards/mini/1.0.0/standard.yaml:11:41' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
