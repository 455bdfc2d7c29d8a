import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'header-size-limit', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件头不太长',
    why: '文件头里写的是要点，长篇的内容放在正文里。',
    message: '文件头有 {found} 个字符，最多 {limit} 个',
    help: '把长的内容移到正文，或分成几篇。',
  },
  'zh-Hant': {
    title: '文件頭不太長',
    why: '文件頭裡寫的是要點，長篇的內容放在正文裡。',
    message: '文件頭有 {found} 個字符，最多 {limit} 個',
    help: '把長的內容移到正文，或分成幾篇。',
  },
  en: {
    title: 'A header is not too long',
    why: 'A header holds the main points; long texts belong into the body.',
    message: 'the header has {found} characters, at most {limit}',
    help: 'Move long texts into the body, or split the document.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith(`kind: service-change\ndate: 2026-03-01\n${'title: 停水通知，请提前储水\n'.repeat(4900).trim()}`) }, at: `${NOTICE_FILE}:1:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];
