import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'file-is-utf8', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件用 UTF-8 编码保存',
    why: '用别的编码保存的汉字会变成乱码。',
    message: {
      'utf-16': '文件是用 UTF-16（记事本里叫“Unicode”）保存的，需要 UTF-8',
      gbk: '文件是用 GBK（记事本里叫“ANSI”）保存的，需要 UTF-8',
      damaged: '从这里起的字节不是 UTF-8 文字',
    },
    help: {
      'utf-16': '在记事本里点“文件”→“另存为”，编码选“UTF-8”，再保存。',
      gbk: '在记事本里点“文件”→“另存为”，编码选“UTF-8”，再保存。',
      damaged: '重新输入这一行，或从原稿再复制一次，然后用 UTF-8 编码保存。',
    },
  },
  'zh-Hant': {
    title: '文件用 UTF-8 編碼保存',
    why: '用別的編碼保存的漢字會變成亂碼。',
    message: {
      'utf-16': '文件是用 UTF-16（記事本里叫“Unicode”）保存的，需要 UTF-8',
      gbk: '文件是用 GBK（記事本里叫“ANSI”）保存的，需要 UTF-8',
      damaged: '從這裡起的字節不是 UTF-8 文字',
    },
    help: {
      'utf-16': '在記事本里點“文件”→“另存為”，編碼選“UTF-8”，再保存。',
      gbk: '在記事本里點“文件”→“另存為”，編碼選“UTF-8”，再保存。',
      damaged: '重新輸入這一行，或從原稿再複製一次，然後用 UTF-8 編碼保存。',
    },
  },
  en: {
    title: 'A file is saved as UTF-8',
    why: 'Characters saved in another encoding turn into nonsense.',
    message: {
      'utf-16': 'the file is saved as UTF-16 (“Unicode” in Notepad), not UTF-8',
      gbk: 'the file is saved as GBK (“ANSI” in Notepad), not UTF-8',
      damaged: 'the bytes from here on are not UTF-8',
    },
    help: {
      'utf-16': 'In Notepad choose File, Save as, encoding UTF-8.',
      gbk: 'In Notepad choose File, Save as, encoding UTF-8.',
      damaged: 'Type this line again, or copy it again from the original, and save as UTF-8.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: { base64: 'LS0tCnRpdGxlOiCyxMrUCi0tLQo=' } }, at: `${NOTICE_FILE}:1:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: { base64: 'LS0tCnRpdGxlOiDlgZzmsLTDYgotLS0K' } }, at: `${NOTICE_FILE}:2:10` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];
