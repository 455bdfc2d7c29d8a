import type { Entry } from '../domain/library.ts';
import { standardsFor } from './references/known-ids.ts';
import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'item-exists', to: 'item' }, (entry, { library }) => {
  const standards = standardsFor(entry, library);
  return standards.length === 0 ? null : { ids: itemIdsOf(standards), isUnread: (id) => !ITEM_ID.test(id) };
});

/** What has not this form is reported while the file is read. */
const ITEM_ID = /^[A-Z][A-Z0-9]{0,7}(-[A-Z0-9]{1,8}){0,3}$/;

const itemIdsOf = (standards: readonly Entry<'standard'>[]): ReadonlySet<string> =>
  new Set(standards.flatMap(({ data }) => [...data.items, ...(data.bonus ?? []), ...(data.vetoes ?? [])].map((item) => item.id)));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的指标在评价标准里',
    why: '措施、公告和活动靠指标编号对到评价表上，写错就对不上。',
    message: '评价标准里没有指标 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成评价标准里的指标编号，或删去它。' },
  },
  'zh-Hant': {
    title: '寫到的指標在評價標準裡',
    why: '措施、公告和活動靠指標編號對到評價表上，寫錯就對不上。',
    message: '評價標準裡沒有指標 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成評價標準裡的指標編號，或刪去它。' },
  },
  en: {
    title: 'Every item named is one of the standard',
    why: 'Measures, notices and activities meet the checklist by the id of an item.',
    message: 'the standard has no item `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use the id of an item of the standard, or remove it.' },
  },
};

const notice = (item: string) => `---
kind: service-change
title: 窗口时间调整
date: 2025-03-12
items: [${item}]
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/notices/2025-03-12-hours.mdx': notice('SG-1') }, at: 'communities/demo/notices/2025-03-12-hours.mdx:5:9' },
  { verdict: 'good', files: { 'communities/demo/notices/2025-03-12-hours.mdx': notice('SG-01') } },
];
