import { keyAt, valueAt } from '../domain/place.ts';
import type { Rule, RuleExample, RuleModule } from './rule.ts';

export const rule: Rule = {
  id: 'correction-names-latest',
  severity: 'error',
  scope: 'community',
  *check(community) {
    const first = new Map<string, (typeof community.notices)[number]>();
    const inOrder = community.notices.toSorted((a, b) => (a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0));
    for (const notice of inOrder) {
      const target = notice.data.corrects?.notice;
      if (target === undefined) continue;
      const earlier = first.get(target);
      if (!earlier) {
        first.set(target, notice);
        continue;
      }
      yield {
        file: notice.file,
        place: valueAt('corrects', 'notice'),
        values: { notice: target, earlier: earlier.name },
        related: [{ file: earlier.file, place: keyAt('corrects'), note: { 'zh-Hans': '第一次更正在这里', 'zh-Hant': '第一次更正在這裡', en: 'the first correction' } }],
      };
    }
  },
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '再次更正接着上一次更正',
    why: '同一则公告有两份并列的更正，居民分不清以哪一份为准。',
    message: '`{notice}` 已由 `{earlier}` 更正过',
    help: '把 `notice` 改成 `{earlier}`，让第二次更正接着第一次。',
  },
  'zh-Hant': {
    title: '再次更正接著上一次更正',
    why: '同一則公告有兩份並列的更正，居民分不清以哪一份為準。',
    message: '`{notice}` 已由 `{earlier}` 更正過',
    help: '把 `notice` 改成 `{earlier}`，讓第二次更正接著第一次。',
  },
  en: {
    title: 'A further correction follows the one before',
    why: 'With two corrections side by side nobody can tell which one counts.',
    message: '`{notice}` has been corrected by `{earlier}` already',
    help: 'Change `notice` to `{earlier}`, so that the second correction follows the first.',
  },
};

const notice = (date: string, rest: string) => `---
kind: service-change
title: 停水通知
date: ${date}
${rest}---
`;
const corrects = (name: string) => `corrects: {notice: ${name}, changes: 改时间, reason: 施工调整}\n`;
const folder = 'communities/demo/notices';
const files = (second: string) => ({
  [`${folder}/2026-03-10-water.mdx`]: notice('2026-03-10', ''),
  [`${folder}/2026-03-11-water.mdx`]: notice('2026-03-11', corrects('2026-03-10-water')),
  [`${folder}/2026-03-12-water.mdx`]: notice('2026-03-12', corrects(second)),
});

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: files('2026-03-10-water'), at: `${folder}/2026-03-12-water.mdx:5:20` },
  { verdict: 'good', files: files('2026-03-11-water') },
];
