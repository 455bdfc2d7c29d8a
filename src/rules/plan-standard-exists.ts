import { nearestOf } from '../domain/nearest.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'plan-standard-exists', severity: 'error', kinds: ['plan'] }, function* ({ data }, { library }) {
  const found = data.standard;
  // A plan may also name a standard that is not on this site in words.
  if (found === undefined || !/^[^@\s]+@[^@\s]+$/.test(found) || library.standards.has(found) || library.unread.has(`standards/${found.replace('@', '/')}/standard`)) return;
  const nearest = nearestOf(found, library.standards.keys());
  yield { place: valueAt('standard'), values: { found, nearest: nearest ?? '', known: [...library.standards.keys()].join('`、`') }, variant: nearest === null ? 'unknown' : 'near' };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '规划写到的评价标准存在',
    why: '规划的措施要对到评价标准的指标上。',
    message: '没有评价标准 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成已有的标准：`{known}`；不在本站的标准直接写名称。' },
  },
  'zh-Hant': {
    title: '規劃寫到的評價標準存在',
    why: '規劃的措施要對到評價標準的指標上。',
    message: '沒有評價標準 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成已有的標準：`{known}`；不在本站的標準直接寫名稱。' },
  },
  en: {
    title: 'The standard that a plan names exists',
    why: 'The measures of a plan meet the items of the standard.',
    message: 'there is no standard `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use one that is there: `{known}`; a standard that is not on this site is named in words.' },
  },
};

const FILE = 'communities/demo/plans/2025-2025.mdx';
const plan = (standard: string) => `---
kind: programme
title: 社区规划
standard: ${standard}
years:
  - {year: 2025, mainTask: 楼道整治}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: plan('mini@1.0.1') }, at: `${FILE}:4:11` },
  { verdict: 'good', files: { [FILE]: plan('mini@1.0.0') } },
];
