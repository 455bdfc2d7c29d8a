import type { Day } from '../domain/day.ts';
import type { Library } from '../domain/library.ts';
import { keyAt } from '../domain/place.ts';
import { addWorkdays, workdaysOf } from '../domain/workday.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'objections-answered-in-time', severity: 'warning', kinds: ['notice'] }, function* ({ data }, { library, on }) {
  for (const list of ['objections', 'suggestions'] as const) {
    for (const [index, entry] of (data[list] ?? []).entries()) {
      const due = dueOf(library, entry.received);
      if (entry.answered !== undefined || due >= on) continue;
      yield { place: keyAt(list, index), values: { number: entry.number, received: entry.received, due, days: library.site.answerWorkdays } };
    }
  }
});

const dueOf = (library: Library, received: Day): Day => addWorkdays(workdaysOf(library), received, library.site.answerWorkdays);

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '异议和建议按期答复',
    why: '收到意见不答复，居民就不再说话；按期答复率也是评价的一项（OM-04）。',
    message: '第 {number} 号 {received} 收到，应在 {days} 个工作日内（{due} 前）答复，还没有答复日期',
    help: '答复后填上 `answered` 和 `answer`；确实需要延长的，先向提出人说明并写进 `answer`。',
  },
  'zh-Hant': {
    title: '異議和建議按期答覆',
    why: '收到意見不答覆，居民就不再說話；按期答覆率也是評價的一項（OM-04）。',
    message: '第 {number} 號 {received} 收到，應在 {days} 個工作日內（{due} 前）答覆，還沒有答覆日期',
    help: '答覆後填上 `answered` 和 `answer`；確實需要延長的，先向提出人說明並寫進 `answer`。',
  },
  en: {
    title: 'Objections and suggestions are answered in time',
    why: 'People who get no answer stop speaking up, and answers in time are an item of the standard (OM-04).',
    message: 'number {number}, received on {received}, was due within {days} working days (by {due}) and has no day of answer',
    help: 'Fill in `answered` and `answer` once it is answered; where it takes longer, tell the person first and say so in `answer`.',
  },
};

const notice = (answer: string) => `---
kind: service-change
title: 意见答复
date: 2026-03-31
suggestions:
  - {number: '1', channel: desk, topic: 路灯不亮, received: 2026-03-02${answer}}
---
`;
const FILE = 'communities/demo/notices/replies.mdx';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: notice('') }, at: `${FILE}:6:5` },
  { verdict: 'good', files: { [FILE]: notice(', answered: 2026-03-05, answer: 已报修') } },
];
