import { formatAmount } from '../domain/points.ts';
import { allBandsOf } from './standards/bands.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

export const rule = entryRule({ id: 'first-band-gives-max', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  for (const { item, bands, path } of allBandsOf(data)) {
    const [first] = bands;
    if (first && first.points !== item.max) yield { place: valueAt(...path, 0, 'points'), values: { item: item.id, found: formatAmount(first.points), max: formatAmount(item.max) } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '最高一档给满分',
    why: '最高一档给不到满分，满分就没有人能得。',
    message: '`{item}` 的最高一档给 {found} 分，满分是 {max} 分',
    help: '把最高一档改成 {max} 分，或改满分。',
  },
  'zh-Hant': {
    title: '最高一檔給滿分',
    why: '最高一檔給不到滿分，滿分就沒有人能得。',
    message: '`{item}` 的最高一檔給 {found} 分，滿分是 {max} 分',
    help: '把最高一檔改成 {max} 分，或改滿分。',
  },
  en: {
    title: 'The first band gives the maximum',
    why: 'Otherwise nobody can reach full marks.',
    message: 'the first band of `{item}` gives {found} points, the maximum is {max}',
    help: 'Give {max} points in the first band, or change the maximum.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('{min: 85, points: 1}', '{min: 85, points: 0.8}'), at: 'standards/mini/1.0.0/standard.yaml:9:189' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
