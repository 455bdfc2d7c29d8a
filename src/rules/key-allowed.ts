import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'key-allowed', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件头里没有程序专用的名称',
    why: '这些名称在别的程序里用来选模板、改地址或改变程序本身。',
    message: { reserved: '`{key}` 是网站程序专用的名称', dangerous: '`{key}` 是编程语言专用的名称' },
    help: '删去这一项；网页的地址由文件名决定，样式由网站统一决定。',
  },
  'zh-Hant': {
    title: '文件頭裡沒有程序專用的名稱',
    why: '這些名稱在別的程序裡用來選模板、改地址或改變程序本身。',
    message: { reserved: '`{key}` 是網站程序專用的名稱', dangerous: '`{key}` 是編程語言專用的名稱' },
    help: '刪去這一項；網頁的地址由文件名決定，樣式由網站統一決定。',
  },
  en: {
    title: 'A header has no names that belong to programs',
    why: 'Other programs take templates, addresses or worse from them.',
    message: {
      reserved: '`{key}` is a name that belongs to site programs',
      dangerous: '`{key}` is a name that belongs to the programming language',
    },
    help: 'Remove this field; the address follows from the file name, and the looks from the site.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nlayout: ./a.mjs') }, at: `${NOTICE_FILE}:5:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\n__proto__: {a: b}') }, at: `${NOTICE_FILE}:5:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];
