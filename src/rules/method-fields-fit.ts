import type { ScoringMethod } from '../domain/enumerations.ts';
import type { Item } from '../domain/standard.ts';
import { keyAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

/** The methods that read a field of an item. */
const FIELDS = {
  rubric: ['points'], criteria: ['checklist'], numerator: ['ratio-bands'], denominator: ['ratio-bands'], share: ['ratio-bands'], per: ['ratio-bands'],
  bands: ['ratio-bands'], byKind: ['ratio-bands'], minSample: ['ratio-bands'], perUnit: ['count-capped'], start: ['deduct-per-fault'], faults: ['deduct-per-fault'],
} as const satisfies Partial<Record<keyof Item, readonly ScoringMethod[]>>;

export const rule = entryRule({ id: 'method-fields-fit', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  for (const [index, item] of data.items.entries()) {
    for (const [field, methods] of Object.entries(FIELDS)) {
      if (Reflect.get(item, field) !== undefined && !methods.some((method) => method === item.method)) yield { place: keyAt('items', index, field), values: { item: item.id, method: item.method, field } };
    }
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '指标里没有别的方法的内容',
    why: '多余的分档或条件不会计分，读的人却会当真。',
    message: '`{item}` 的方法是 `{method}`，用不到 `{field}`',
    help: '删去 `{field}`，或改用需要它的方法。',
  },
  'zh-Hant': {
    title: '指標裡沒有別的方法的內容',
    why: '多餘的分檔或條件不會計分，讀的人卻會當真。',
    message: '`{item}` 的方法是 `{method}`，用不到 `{field}`',
    help: '刪去 `{field}`，或改用需要它的方法。',
  },
  en: {
    title: 'An item has no fields of another method',
    why: 'Bands or criteria that are not used mislead readers.',
    message: '`{item}` uses `{method}`, which has no `{field}`',
    help: 'Remove `{field}`, or use the method that needs it.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('method: yesno,', 'method: yesno, perUnit: 1,'), at: 'standards/mini/1.0.0/standard.yaml:10:90' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
