import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'comment-syntax', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '批注写成不会显示的样子',
    why: '没有结束的批注会把后面的正文一起吞掉。',
    message: {
      html: '这里有一条 `<!-- … -->` 批注',
      open: '批注 `<!--` 没有结束',
    },
    help: {
      html: '批注不会显示在页面上，不需要时可以删去；文件本身是公开的，不要在批注里写不宜公开的内容。',
      open: '在批注末尾补上 `-->`，或者删去 `<!--`。',
    },
  },
  'zh-Hant': {
    title: '批註寫成不會顯示的樣子',
    why: '沒有結束的批註會把後面的正文一起吞掉。',
    message: {
      html: '這裡有一條 `<!-- … -->` 批註',
      open: '批註 `<!--` 沒有結束',
    },
    help: {
      html: '批註不會顯示在頁面上，不需要時可以刪去；文件本身是公開的，不要在批註裡寫不宜公開的內容。',
      open: '在批註末尾補上 `-->`，或者刪去 `<!--`。',
    },
  },
  en: {
    title: 'A comment is written so that it stays hidden',
    why: 'A comment that does not end would swallow the text behind it.',
    message: {
      html: 'there is a comment `<!-- … -->`',
      open: 'the comment `<!--` does not end',
    },
    help: {
      html: 'The comment does not show on the page; remove it when it is no longer needed. The file itself is public, so write nothing confidential in it.',
      open: 'Add `-->` at its end, or remove `<!--`.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('<!-- 待补充\n\n停水。') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('<!-- 待补充 -->\n\n停水。') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('{/* 待补充 */}\n\n停水。') } },
];
