import { keyAt, WHOLE_FILE } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

/** The keys that a correcting or withdrawing notice needs, by its kind. */
const NEEDED = { correction: 'corrects', withdrawal: 'withdraws' } as const;

const isCorrecting = (kind: string): kind is keyof typeof NEEDED => Object.hasOwn(NEEDED, kind);

export const rule = entryRule({ id: 'correction-explained', origin: 'N018', severity: 'error', kinds: ['notice'] }, function* ({ data, tree }) {
  // What is there but incomplete has its own finding.
  if (isCorrecting(data.kind) && !Object.hasOwn(tree, NEEDED[data.kind])) yield { place: WHOLE_FILE, variant: data.kind };
  if (data.corrects && data.corrects.reason === undefined) yield { place: keyAt('corrects'), variant: 'reason' };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '更正和撤下说明原因',
    why: '改了什么、为什么改，居民有权知道；悄悄改动会让人不再相信公告。',
    message: { correction: '更正公告没有写更正的是哪一则（`corrects`）', withdrawal: '撤下说明没有写撤下的是哪一则（`withdraws`）', reason: '更正没有写原因 `reason`' },
    help: {
      correction: '加上 `corrects: {notice: 原公告编号, changes: 改了什么, reason: 为什么, restarts: true}`；只改错别字的写 `restarts: false`。',
      withdrawal: '加上 `withdraws: {notice: 原公告编号, reason: 为什么撤下}`。',
      reason: '在 `corrects` 里加上 `reason:`，用一句话写明为什么更正。',
    },
  },
  'zh-Hant': {
    title: '更正和撤下說明原因',
    why: '改了什麼、為什麼改，居民有權知道；悄悄改動會讓人不再相信公告。',
    message: { correction: '更正公告沒有寫更正的是哪一則（`corrects`）', withdrawal: '撤下說明沒有寫撤下的是哪一則（`withdraws`）', reason: '更正沒有寫原因 `reason`' },
    help: {
      correction: '加上 `corrects: {notice: 原公告編號, changes: 改了什麼, reason: 為什麼, restarts: true}`；只改錯別字的寫 `restarts: false`。',
      withdrawal: '加上 `withdraws: {notice: 原公告編號, reason: 為什麼撤下}`。',
      reason: '在 `corrects` 里加上 `reason:`，用一句話寫明為什麼更正。',
    },
  },
  en: {
    title: 'A correction or withdrawal says why',
    why: 'Residents have a right to know what was changed and why; silent changes cost trust.',
    message: { correction: 'a correction does not say which notice it corrects (`corrects`)', withdrawal: 'a withdrawal note does not say which notice it takes down (`withdraws`)', reason: 'the correction gives no `reason`' },
    help: {
      correction: 'Add `corrects: {notice: <its name>, changes: <what>, reason: <why>, restarts: true}`; for a mere misprint `restarts: false`.',
      withdrawal: 'Add `withdraws: {notice: <its name>, reason: <why>}`.',
      reason: 'Add `reason:` to `corrects`, in one sentence.',
    },
  },
};

const original = `---
kind: service-change
title: 停水通知
date: 2026-03-10
---
`;
const correction = (rest: string) => `---
kind: service-change
title: 停水通知更正
date: 2026-03-11
corrects: {notice: 2026-03-10-water, changes: 停水时间改为下午${rest}}
---
`;
const FILE = 'communities/demo/notices/2026-03-11-water.mdx';
const FIRST = { 'communities/demo/notices/2026-03-10-water.mdx': original };

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...FIRST, [FILE]: correction('') }, at: `${FILE}:5:1` },
  { verdict: 'good', files: { ...FIRST, [FILE]: correction(', reason: 施工单位调整') } },
];
