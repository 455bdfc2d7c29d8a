import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'path-is-real', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '内容文件夹里只有真正的文件',
    why: '快捷方式和链接会把别处的文件带进网站，包括不该公开的。',
    message: { link: '这是一个链接（快捷方式），不是文件', other: '这不是普通文件' },
    help: '删去它；需要的内容请复制成真正的文件。',
  },
  'zh-Hant': {
    title: '內容文件夾裡只有真正的文件',
    why: '快捷方式和鏈接會把別處的文件帶進網站，包括不該公開的。',
    message: { link: '這是一個鏈接（快捷方式），不是文件', other: '這不是普通文件' },
    help: '刪去它；需要的內容請複製成真正的文件。',
  },
  en: {
    title: 'A content folder holds real files',
    why: 'A link can bring files of other places into the site, also those that are not public.',
    message: { link: 'this is a link, not a file', other: 'this is not a plain file' },
    help: 'Remove it; copy what is needed as a real file.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: { odd: 'link' } }, at: `${NOTICE_FILE}:1:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];
