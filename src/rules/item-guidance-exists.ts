import { valueAt } from '../domain/place.ts';
import { standardReference } from '../domain/standard.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'item-guidance-exists', severity: 'warning', kinds: ['standard'] }, function* (standard, { library }) {
  const reference = standardReference(standard);
  if (standard.data.status !== 'published' && library.site.defaultStandard !== reference) return;
  for (const [index, { id, retired }] of standard.data.items.entries()) {
    if (retired === true || library.guidance.has(`${reference}/${id}`) || library.unread.has(`standards/${standard.name}/items/${id}`)) continue;
    yield { place: valueAt('items', index, 'id'), values: { item: id, file: `standards/${standard.name}/items/${id}.mdx` } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '每个指标都有说明',
    why: '没有说明，填表的人各按各的理解填，分数就不能比。',
    message: '指标 `{item}` 没有说明',
    help: '新建 `{file}`，写明什么算数、怎样核对，举一个例子。',
  },
  'zh-Hant': {
    title: '每個指標都有說明',
    why: '沒有說明，填表的人各按各的理解填，分數就不能比。',
    message: '指標 `{item}` 沒有說明',
    help: '新建 `{file}`，寫明什麼算數、怎樣核對，舉一個例子。',
  },
  en: {
    title: 'Every item has its guidance',
    why: 'Without guidance everybody counts differently, and scores cannot be compared.',
    message: 'the item `{item}` has no guidance',
    help: 'Add `{file}` and say what counts and how to check it, with an example.',
  },
};

const FILE = 'standards/mini/1.0.0/standard.yaml';
const guidance = (item: string) => `---
title: ${item}
---

看会议记录。
`;
const ITEMS = ['SG-01', 'SG-02', 'SG-03', 'EN-01', 'EN-02', 'EN-03'];
const guide = (items: readonly string[]): Record<string, string> => Object.fromEntries(items.map((item) => [`standards/mini/1.0.0/items/${item}.mdx`, guidance(item)]));

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...guide(ITEMS.slice(1)) }, at: `${FILE}:8:10` },
  { verdict: 'good', files: { ...guide(ITEMS) } },
];
