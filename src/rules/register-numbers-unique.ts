import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'register-numbers-unique', severity: 'error', kinds: ['notice'] }, function* (notice) {
  for (const list of ['objections', 'suggestions'] as const) {
    const first = new Map<string, number>();
    for (const [index, { number }] of (notice.data[list] ?? []).entries()) {
      const earlier = first.get(number);
      if (earlier === undefined) first.set(number, index);
      else yield { place: valueAt(list, index, 'number'), values: { found: number }, related: [{ file: notice.file, place: valueAt(list, earlier, 'number'), note: FIRST_HERE }] };
    }
  }
});

const FIRST_HERE = { 'zh-Hans': '第一次用在这里', 'zh-Hant': '第一次用在這裡', en: 'first used here' };

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '登记册里的编号各不相同',
    why: '居民凭编号查自己的意见有没有答复。',
    message: '编号 `{found}` 用了两次',
    help: '给后一条换一个编号。',
  },
  'zh-Hant': {
    title: '登記冊裡的編號各不相同',
    why: '居民憑編號查自己的意見有沒有答覆。',
    message: '編號 `{found}` 用了兩次',
    help: '給後一條換一個編號。',
  },
  en: {
    title: 'The numbers of a register are unique',
    why: 'Residents look up their suggestion by its number.',
    message: 'the number `{found}` is used twice',
    help: 'Give the later entry another number.',
  },
};

const FILE = 'communities/demo/notices/2025-03-31-replies.mdx';
const notice = (number: string) => `---
kind: service-change
title: 意见答复
date: 2025-03-31
suggestions:
  - {number: '1', channel: desk, topic: 路灯, received: 2025-03-01}
  - {number: '${number}', channel: desk, topic: 停车, received: 2025-03-02}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: notice('1') }, at: `${FILE}:7:14` },
  { verdict: 'good', files: { [FILE]: notice('2') } },
];
