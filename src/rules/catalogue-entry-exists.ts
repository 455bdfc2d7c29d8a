import type { Library } from '../domain/library.ts';
import { nearestOf } from '../domain/nearest.ts';
import { valueAt } from '../domain/place.ts';
import { rememberPer } from '../domain/remember.ts';
import { catalogueEntriesOf } from './references/site.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'catalogue-entry-exists', severity: 'error', kinds: ['notice'] }, function* (notice, { library }) {
  if (notice.data.catalogue === undefined || isSomeCatalogueUnread(library)) return;
  const known = catalogueEntriesOf(library);
  for (const [index, id] of notice.data.catalogue.entries()) {
    if (known.has(id)) continue;
    const nearest = nearestOf(id, known);
    yield { place: valueAt('catalogue', index), values: { found: id, nearest: nearest ?? '' }, variant: nearest === null ? 'unknown' : 'near' };
  }
});

const isSomeCatalogueUnread = rememberPer((library: Library): boolean => [...library.unread].some((id) => id.startsWith('catalogues/')));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的目录事项在公开目录里',
    why: '该公开的有没有公开，靠这个编号核对。',
    message: '公开目录里没有事项 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成 `catalogues` 文件夹里公开目录的 `id`，或删去它。' },
  },
  'zh-Hant': {
    title: '寫到的目錄事項在公開目錄裡',
    why: '該公開的有沒有公開，靠這個編號核對。',
    message: '公開目錄裡沒有事項 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成 `catalogues` 文件夾裡公開目錄的 `id`，或刪去它。' },
  },
  en: {
    title: 'Every catalogue entry named exists',
    why: 'Whether everything due was disclosed is counted by this id.',
    message: 'no catalogue has an entry `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use an `id` from a catalogue in the folder `catalogues`, or remove it.' },
  },
};

const FILE = 'communities/demo/notices/2025-03-12-hours.mdx';
const CATALOGUE = `title: 公开目录
entries:
  - {id: opening-hours, level1: 机构, level2: 办公时间, elements: [办公时间], frequency: long-term, by: 居委会}
`;
const notice = (id: string) => `---
kind: service-change
title: 窗口时间调整
date: 2025-03-12
catalogue: [${id}]
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'catalogues/community.yaml': CATALOGUE, [FILE]: notice('open-hours') }, at: `${FILE}:5:13` },
  { verdict: 'good', files: { 'catalogues/community.yaml': CATALOGUE, [FILE]: notice('opening-hours') } },
];
