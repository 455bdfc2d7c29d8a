import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'attendance-within-entitled', severity: 'error', kinds: ['meeting'] }, function* ({ data: { attended, entitled } }) {
  if (attended !== undefined && entitled !== undefined && attended > entitled) yield { place: valueAt('attended'), values: { attended, entitled } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '实到人数不多于应到人数',
    why: '实到多于应到，到会率就超过百分之百。',
    message: '实到 `{attended}` 人，应到只有 `{entitled}` 人',
    help: '核对 `attended` 和 `entitled`；列席的人不算实到。',
  },
  'zh-Hant': {
    title: '實到人數不多於應到人數',
    why: '實到多於應到，到會率就超過百分之百。',
    message: '實到 `{attended}` 人，應到只有 `{entitled}` 人',
    help: '核對 `attended` 和 `entitled`；列席的人不算實到。',
  },
  en: {
    title: 'No more attend than are entitled',
    why: 'Otherwise the share of those present exceeds the whole.',
    message: '{attended} attended, and {entitled} were entitled',
    help: 'Compare `attended` and `entitled`; guests do not count as attending.',
  },
};

const FILE = 'communities/demo/meetings/2025-03-10-residents.mdx';
const meeting = (lines: string) => `---
kind: residents
title: 居民会议
date: 2025-03-10
${lines}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: meeting('entitled: 40\nattended: 46') }, at: `${FILE}:6:11` },
  { verdict: 'good', files: { [FILE]: meeting('entitled: 46\nattended: 40') } },
];
