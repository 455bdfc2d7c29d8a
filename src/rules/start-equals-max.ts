import { formatAmount } from '../domain/points.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

export const rule = entryRule({ id: 'start-equals-max', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  for (const [index, { id, method, start, max }] of data.items.entries()) {
    if (method === 'deduct-per-fault' && start !== undefined && start !== max) yield { place: valueAt('items', index, 'start'), values: { item: id, found: formatAmount(start), max: formatAmount(max) } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '扣分从满分开始',
    why: '没有问题就该得满分。',
    message: '`{item}` 从 {found} 分开始扣，满分是 {max} 分',
    help: '把 `start` 改成 {max}。',
  },
  'zh-Hant': {
    title: '扣分從滿分開始',
    why: '沒有問題就該得滿分。',
    message: '`{item}` 從 {found} 分開始扣，滿分是 {max} 分',
    help: '把 `start` 改成 {max}。',
  },
  en: {
    title: 'Deductions start from the maximum',
    why: 'Without faults there are full marks.',
    message: '`{item}` starts from {found} points, its maximum is {max}',
    help: 'Use {max} for `start`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('start: 2,', 'start: 1.5,'), at: 'standards/mini/1.0.0/standard.yaml:11:106' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
