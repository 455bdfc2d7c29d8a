import { noticeNamed, unansweredObjections } from '../domain/notice.ts';
import { keyAt, valueAt } from '../domain/place.ts';
import type { Rule, RuleExample, RuleModule } from './rule.ts';

export const rule: Rule = {
  id: 'objections-answered-before-result',
  severity: 'error',
  scope: 'community',
  *check(community) {
    for (const result of community.notices) {
      const notice = noticeNamed(community, result.data.resultOf);
      if (!notice) continue; // `notice-exists` reports a name that leads nowhere.
      const open = unansweredObjections(notice.data);
      const [first] = open;
      if (!first) continue;
      const index = (notice.data.objections ?? []).indexOf(first);
      yield {
        file: result.file,
        place: valueAt('resultOf'),
        values: { notice: notice.name, count: open.length, number: first.number },
        related: [{ file: notice.file, place: keyAt('objections', index), note: { 'zh-Hans': '这一件还没有答复', 'zh-Hant': '這一件還沒有答覆', en: 'this one has no answer yet' } }],
      };
    }
  },
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '异议答复完才公布结果',
    why: '还有异议没有答复就定下结果，公示就成了走过场。已答复但当事人仍不同意的，可以公布，页面会写明。',
    message: '`{notice}` 还有 {count} 件异议没有答复（第 {number} 号），不能公布结果',
    help: '先在原公告的 `objections` 里填上 `answered` 和 `result`；答复后仍有争议的，`result` 写 `disputed`。',
  },
  'zh-Hant': {
    title: '異議答覆完才公佈結果',
    why: '還有異議沒有答覆就定下結果，公示就成了走過場。已答覆但當事人仍不同意的，可以公佈，頁面會寫明。',
    message: '`{notice}` 還有 {count} 件異議沒有答覆（第 {number} 號），不能公佈結果',
    help: '先在原公告的 `objections` 裡填上 `answered` 和 `result`；答覆後仍有爭議的，`result` 寫 `disputed`。',
  },
  en: {
    title: 'Objections are answered before a result is published',
    why: 'A result over unanswered objections turns the period into a formality. Answered but still disputed ones may be closed, and the page says so.',
    message: '`{notice}` has {count} objections without an answer (number {number}), so there can be no result yet',
    help: 'Fill in `answered` and `result` in the `objections` of that notice first; where it stays disputed, `result` is `disputed`.',
  },
};

const folder = 'communities/demo/notices';
const original = (answer: string) => `---
kind: plan-draft
title: 小广场改造征求意见
date: 2025-03-03
objectionContact: {office: 居委会办公室, telephone: 000-00000000}
objections:
  - {number: '1', subject: 座椅位置, received: 2025-03-05${answer}}
---
`;
const result = `---
kind: service-change
title: 小广场改造意见采纳情况
date: 2025-03-20
resultOf: draft
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [`${folder}/draft.mdx`]: original(''), [`${folder}/result.mdx`]: result }, at: `${folder}/result.mdx:5:11` },
  { verdict: 'good', files: { [`${folder}/draft.mdx`]: original(', answered: 2025-03-07, answer: 已调整, result: accepted'), [`${folder}/result.mdx`]: result } },
];
