import type { ScoringMethod } from '../domain/enumerations.ts';
import type { Item } from '../domain/standard.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

const NEEDED = {
  points: ['rubric'],
  yesno: [],
  checklist: ['criteria'],
  'ratio-bands': ['numerator', 'bands'],
  'count-capped': ['perUnit'],
  'deduct-per-fault': ['start', 'faults'],
} as const satisfies Record<ScoringMethod, readonly (keyof Item)[]>;

export const rule = entryRule({ id: 'method-has-its-fields', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  for (const [index, item] of data.items.entries()) {
    const absent = NEEDED[item.method].filter((field) => item[field] === undefined);
    if (absent.length > 0) yield { place: valueAt('items', index, 'method'), values: { item: item.id, method: item.method, absent: absent.join('、') } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '计分方法所需的内容齐全',
    why: '缺了分档、条件或扣分情形，这一项谁也得不了分。',
    message: '`{item}` 的方法是 `{method}`，缺 {absent}',
    help: '补上 {absent}，或换一种方法。',
  },
  'zh-Hant': {
    title: '計分方法所需的內容齊全',
    why: '缺了分檔、條件或扣分情形，這一項誰也得不了分。',
    message: '`{item}` 的方法是 `{method}`，缺 {absent}',
    help: '補上 {absent}，或換一種方法。',
  },
  en: {
    title: 'A method has the fields it needs',
    why: 'Without bands, criteria or faults nobody can earn points.',
    message: '`{item}` uses `{method}` and lacks {absent}',
    help: 'Add {absent}, or use another method.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('perUnit: 1, unit: 次, ', 'unit: 次, '), at: 'standards/mini/1.0.0/standard.yaml:8:85' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
