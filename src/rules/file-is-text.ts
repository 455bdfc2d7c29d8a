import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'file-is-text', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文档是文本文件',
    why: '把 Word、图片等改名为 .mdx，并不会变成文档，谁也读不出来。',
    message: { other: '文件名是文档，里面却不是文字', picture: '这是图片，不是文档' },
    help: {
      other: '用记事本新建一个文本文件，把文字粘贴进去；原来的 Word、PDF 或图片用它自己的扩展名作为附件存放。',
      picture: '把扩展名改成 `.{extension}`，放进 `files/` 文件夹；文字另建一个 .mdx 文件来写。',
    },
  },
  'zh-Hant': {
    title: '文檔是文本文件',
    why: '把 Word、圖片等改名為 .mdx，並不會變成文檔，誰也讀不出來。',
    message: { other: '文件名是文檔，裡面卻不是文字', picture: '這是圖片，不是文檔' },
    help: {
      other: '用記事本新建一個文本文件，把文字粘貼進去；原來的 Word、PDF 或圖片用它自己的擴展名作為附件存放。',
      picture: '把擴展名改成 `.{extension}`，放進 `files/` 文件夾；文字另建一個 .mdx 文件來寫。',
    },
  },
  en: {
    title: 'A document is a text file',
    why: 'A Word file or a picture does not become a document by being renamed to .mdx.',
    message: { other: 'the name is that of a document, but the content is not text', picture: 'this is a picture, not a document' },
    help: {
      other: 'Paste the words into a new text file; keep the original as an attachment under its own extension.',
      picture: 'Change the extension to `.{extension}` and put it into `files/`; write the words into an .mdx file of their own.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: { base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB' } }, at: `${NOTICE_FILE}:1:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];
