import { kindOfNotice } from '../domain/notice.ts';
import type { Entry } from '../domain/library.ts';
import { WHOLE_FILE } from '../domain/place.ts';
import { localWords } from './notices/details.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'notice-has-what-its-kind-requires', severity: 'error', kinds: ['notice'] }, function* (notice, { library }) {
  const kind = kindOfNotice(library, notice.data);
  if (!kind) return; // `notice-kind-exists` reports this one.
  for (const field of kind.requires ?? []) {
    if (field === TEXT ? hasText(notice) : Object.hasOwn(notice.tree, field)) continue;
    yield { place: WHOLE_FILE, variant: field === TEXT ? 'text' : 'field', values: { field, kind: localWords(kind.label) } };
  }
});

/** What a kind requires that is no field of the header: that the notice says something. */
const TEXT = 'text';

const hasText = ({ data, body }: Entry<'notice'>): boolean => data.summary !== undefined || (body?.blocks.some(({ text }) => text.trim() !== '') ?? false);

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '公告写全这一类必须有的内容',
    why: '应急通知没有电话和截止时间，居民就不知道找谁、到什么时候；每类公告必须写什么，由站点设置规定。',
    message: { field: '“{kind}”必须写明 `{field}`，这里没有', text: '“{kind}”必须有正文，这里没有' },
    help: { field: '在头部加上一行 `{field}:`，填上内容。', text: '在第二个 `---` 下面空一行，写清发生了什么、影响哪里、怎么办。' },
  },
  'zh-Hant': {
    title: '公告寫全這一類必須有的內容',
    why: '應急通知沒有電話和截止時間，居民就不知道找誰、到什麼時候；每類公告必須寫什麼，由站點設置規定。',
    message: { field: '“{kind}”必須寫明 `{field}`，這裡沒有', text: '“{kind}”必須有正文，這裡沒有' },
    help: { field: '在頭部加上一行 `{field}:`，填上內容。', text: '在第二個 `---` 下面空一行，寫清發生了什麼、影響哪裡、怎麼辦。' },
  },
  en: {
    title: 'A notice has what its kind requires',
    why: 'An emergency notice without telephone and end leaves residents alone; the settings of the site say what each kind has to state.',
    message: { field: 'a notice of the kind “{kind}” has to state `{field}`, which is not there', text: 'a notice of the kind “{kind}” has to have a text, and this one has none' },
    help: { field: 'Add a line `{field}:` to the header and fill it in.', text: 'Leave a line free below the second `---` and say what happened, where, and what to do.' },
  },
};

const SITE = `title: 示例区社区公开
defaultStandard: mini@1.0.0
noticeKinds:
  - {id: emergency, label: 应急通知, requires: [telephone, until]}
`;
const notice = (rest: string) => `---
kind: emergency
title: 台风停水
date: 2026-05-20
telephone: 000-00000000
${rest}---
`;
const FILE = 'communities/demo/notices/2026-05-20-typhoon.mdx';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'site.yaml': SITE, [FILE]: notice('') }, at: `${FILE}:1:1` },
  { verdict: 'good', files: { 'site.yaml': SITE, [FILE]: notice('until: 2026-05-22\n') } },
];
