import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'text-volume-limit', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '一行和一篇都不太长',
    why: '过长的行或过多的行，读者翻不完，检查也会变慢。',
    message: { line: '这一行有 {found} 个字符，最多 {limit} 个', lines: '文件有 {found} 行，最多 {limit} 行' },
    help: { line: '把这一行分成几段，或删去多余的内容。', lines: '把内容分成几篇，或把长表格作为附件。' },
  },
  'zh-Hant': {
    title: '一行和一篇都不太長',
    why: '過長的行或過多的行，讀者翻不完，檢查也會變慢。',
    message: { line: '這一行有 {found} 個字符，最多 {limit} 個', lines: '文件有 {found} 行，最多 {limit} 行' },
    help: { line: '把這一行分成幾段，或刪去多餘的內容。', lines: '把內容分成幾篇，或把長表格作為附件。' },
  },
  en: {
    title: 'Lines and texts are not too long',
    why: 'Nobody reads to the end of them, and checks become slow.',
    message: {
      line: 'this line has {found} characters, at most {limit}',
      lines: 'the file has {found} lines, at most {limit}',
    },
    help: {
      line: 'Split the line into paragraphs, or remove what is not needed.',
      lines: 'Split the text into several documents, or keep long tables as attachments.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('停'.repeat(20_001)) }, at: `${NOTICE_FILE}:7:20001` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('停水。') } },
];
