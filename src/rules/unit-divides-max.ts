import { formatAmount } from '../domain/points.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

export const rule = entryRule({ id: 'unit-divides-max', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  for (const [index, { id, method, perUnit, max }] of data.items.entries()) {
    if (method !== 'count-capped' || perUnit === undefined || (perUnit > 0 && max % perUnit === 0)) continue;
    yield { place: valueAt('items', index, 'perUnit'), values: { item: id, per: formatAmount(perUnit), max: formatAmount(max) } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '每次的分能除尽满分',
    why: '做够次数就该正好得满分。',
    message: '`{item}` 每次 {per} 分，除不尽满分 {max} 分',
    help: '改每次的分，或改满分。',
  },
  'zh-Hant': {
    title: '每次的分能除盡滿分',
    why: '做夠次數就該正好得滿分。',
    message: '`{item}` 每次 {per} 分，除不盡滿分 {max} 分',
    help: '改每次的分，或改滿分。',
  },
  en: {
    title: 'The points for each time divide the maximum',
    why: 'Enough times should give exactly full marks.',
    message: '`{item}` gives {per} points a time, which does not divide its maximum {max}',
    help: 'Change the points for each time, or the maximum.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('perUnit: 1,', 'perUnit: 0.6,'), at: 'standards/mini/1.0.0/standard.yaml:8:108' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
