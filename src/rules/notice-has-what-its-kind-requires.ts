import { kindOfNotice } from '../domain/notice.ts';
import { pickText } from '../domain/local-text.ts';
import { WHOLE_FILE } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'notice-has-what-its-kind-requires', severity: 'error', kinds: ['notice'] }, function* (notice, { library }) {
  const kind = kindOfNotice(library, notice.data);
  if (!kind) return; // `notice-kind-exists` reports this one.
  for (const field of kind.requires ?? []) {
    if (Object.hasOwn(notice.tree, field)) continue;
    yield { place: WHOLE_FILE, values: { field, kind: { 'zh-Hans': pickText(kind.label, 'zh-Hans'), 'zh-Hant': pickText(kind.label, 'zh-Hant'), en: pickText(kind.label, 'en') } } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '公告写全这一类必须有的内容',
    why: '应急通知没有电话和截止时间，居民就不知道找谁、到什么时候；每类公告必须写什么，由站点设置规定。',
    message: '“{kind}”必须写明 `{field}`，这里没有',
    help: '在头部加上一行 `{field}:`，填上内容。',
  },
  'zh-Hant': {
    title: '公告寫全這一類必須有的內容',
    why: '應急通知沒有電話和截止時間，居民就不知道找誰、到什麼時候；每類公告必須寫什麼，由站點設置規定。',
    message: '“{kind}”必須寫明 `{field}`，這裡沒有',
    help: '在頭部加上一行 `{field}:`，填上內容。',
  },
  en: {
    title: 'A notice has what its kind requires',
    why: 'An emergency notice without telephone and end leaves residents alone; the settings of the site say what each kind has to state.',
    message: 'a notice of the kind “{kind}” has to state `{field}`, which is not there',
    help: 'Add a line `{field}:` to the header and fill it in.',
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
