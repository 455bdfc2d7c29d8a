import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'text-length-limit', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '一项内容不太长',
    why: '太长的标题或说明在网页和手机上显示不下。',
    message: '这里有 {found} 个字，最多 {most} 个',
    help: '写得短一些，细节放在正文里。',
  },
  'zh-Hant': {
    title: '一項內容不太長',
    why: '太長的標題或說明在網頁和手機上顯示不下。',
    message: '這裡有 {found} 個字，最多 {most} 個',
    help: '寫得短一些，細節放在正文裡。',
  },
  en: {
    title: 'A text is not too long for its field',
    why: 'A long title does not fit on a page or a phone.',
    message: 'there are {found} characters, at most {most}',
    help: 'Make it shorter; details belong into the body.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith(`kind: service-change\ndate: 2026-03-01\ntitle: ${'停水'.repeat(61)}`) }, at: `${NOTICE_FILE}:4:8` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];
