import type { Community, Entry } from '../domain/library.ts';
import { pointersIn, reachedFrom } from './notices/chain.ts';
import type { Rule, RuleExample, RuleModule } from './rule.ts';

export const rule: Rule = {
  id: 'notice-chain-ends',
  severity: 'error',
  scope: 'community',
  *check(community) {
    for (const { notice, place, to } of pointersIn(community)) {
      if (isFirstOfCircle(community, notice, to)) yield { file: notice.file, place, values: { notice: to.name } };
    }
  },
};

/** Whether a pointer closes a circle, told once: at the notice of the circle that was published first and should point nowhere. */
const isFirstOfCircle = (community: Community, notice: Entry<'notice'>, next: Entry<'notice'>): boolean => {
  const reached = reachedFrom(community, next);
  if (next !== notice && !reached.has(notice)) return false;
  const circle = [...reached].filter((member) => reachedFrom(community, member).has(notice));
  return circle.every((member) => orderOf(notice) <= orderOf(member));
};

const orderOf = ({ data, name }: Entry<'notice'>): string => `${data.date} ${name}`;

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '公告之间的指向不绕圈',
    why: '更正、撤下、重发和结果都指向更早的公告；绕成一圈，就说不清哪一则在先。',
    message: '指向 `{notice}` 之后又绕回了这一则',
    help: '从后到前逐则核对，只让后发布的公告指向先发布的，删去多余的指向。',
  },
  'zh-Hant': {
    title: '公告之間的指向不繞圈',
    why: '更正、撤下、重發和結果都指向更早的公告；繞成一圈，就說不清哪一則在先。',
    message: '指向 `{notice}` 之後又繞回了這一則',
    help: '從後到前逐則核對，只讓後發布的公告指向先發布的，刪去多餘的指向。',
  },
  en: {
    title: 'Notices do not point at each other in a circle',
    why: 'Corrections, withdrawals, republications and results point at earlier notices; in a circle nobody can say which came first.',
    message: 'pointing at `{notice}` leads back to this notice',
    help: 'Let only the later notice point at the earlier one, and remove the other pointer.',
  },
};

const notice = (rest: string) => `---
kind: service-change
title: 停水通知
date: 2026-03-10
${rest}---
`;
const folder = 'communities/demo/notices';
const corrects = (name: string) => `corrects: {notice: ${name}, changes: 改时间, reason: 施工调整}\n`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [`${folder}/a.mdx`]: notice(corrects('b')), [`${folder}/b.mdx`]: notice(corrects('a')) }, at: `${folder}/a.mdx:5:20` },
  { verdict: 'good', files: { [`${folder}/a.mdx`]: notice(''), [`${folder}/b.mdx`]: notice(corrects('a')) } },
];
