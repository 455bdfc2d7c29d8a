import { nearestOf } from '../domain/nearest.ts';
import { FILE_NAME } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'guidance-names-item', severity: 'error', kinds: ['item'] }, function* (guidance, { library }) {
  const [id, version, , file] = guidance.name.split('/');
  const item = file?.replace(/\.(?:zh-Hans|zh-Hant|en)$/, '') ?? '';
  const standard = library.standards.get(`${id}@${version}`);
  if (!standard) {
    if (!library.unread.has(`standards/${id}/${version}/standard`)) yield { place: FILE_NAME, values: { item, standard: `${id}@${version}` }, variant: 'standard' };
    return;
  }
  const items = [...standard.data.items, ...(standard.data.bonus ?? []), ...(standard.data.vetoes ?? [])].map((known) => known.id);
  if (items.includes(item)) return;
  const nearest = nearestOf(item, items);
  yield { place: FILE_NAME, values: { item, standard: `${id}@${version}`, nearest: nearest ?? '' }, variant: nearest === null ? 'unknown' : 'near' };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '说明的文件名是指标的编号',
    why: '文件名对不上，说明就不会出现在任何一项指标下面。',
    message: { near: '评价标准 `{standard}` 里没有指标 `{item}`', unknown: '评价标准 `{standard}` 里没有指标 `{item}`', standard: '没有评价标准 `{standard}`' },
    help: { near: '把文件改名为 `{nearest}.mdx`。', unknown: '把文件改名为指标的编号，如 `SG-01.mdx`；不再需要的删去。', standard: '把文件放到已有的评价标准的 `items` 文件夹里。' },
  },
  'zh-Hant': {
    title: '說明的文件名是指標的編號',
    why: '文件名對不上，說明就不會出現在任何一項指標下面。',
    message: { near: '評價標準 `{standard}` 裡沒有指標 `{item}`', unknown: '評價標準 `{standard}` 裡沒有指標 `{item}`', standard: '沒有評價標準 `{standard}`' },
    help: { near: '把文件改名為 `{nearest}.mdx`。', unknown: '把文件改名為指標的編號，如 `SG-01.mdx`；不再需要的刪去。', standard: '把文件放到已有的評價標準的 `items` 文件夾裡。' },
  },
  en: {
    title: 'The guidance is named for its item',
    why: 'Guidance under another name is shown with no item.',
    message: {
      near: 'there is no item `{item}` in `{standard}`',
      unknown: 'there is no item `{item}` in `{standard}`',
      standard: 'there is no standard `{standard}`',
    },
    help: {
      near: 'Rename the file to `{nearest}.mdx`.',
      unknown: 'Rename the file to the id of an item, such as `SG-01.mdx`, or remove it.',
      standard: 'Put the file into the folder `items` of a standard that exists.',
    },
  },
};

const GUIDANCE = `---
title: 居民代表会议
---

看会议记录。
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'standards/mini/1.0.0/items/SG-1.mdx': GUIDANCE }, at: 'standards/mini/1.0.0/items/SG-1.mdx:1:1' },
  { verdict: 'good', files: { 'standards/mini/1.0.0/items/SG-01.mdx': GUIDANCE, 'standards/mini/1.0.0/items/SG-01.en.mdx': GUIDANCE } },
];
