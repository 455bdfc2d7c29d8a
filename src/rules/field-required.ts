import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'field-required', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '必填的项都写了',
    why: '缺了它，网页就不完整，或不知道怎样计算。',
    message: '缺少必填的 `{key}`',
    help: { plain: '补上 `{key}: …` 这一项。', about: '补上 `{key}: …` 这一项：{about}。' },
  },
  'zh-Hant': {
    title: '必填的項都寫了',
    why: '缺了它，網頁就不完整，或不知道怎樣計算。',
    message: '缺少必填的 `{key}`',
    help: { plain: '補上 `{key}: …` 這一項。', about: '補上 `{key}: …` 這一項：{about}。' },
  },
  en: {
    title: 'Every required field is there',
    why: 'Without it the page is incomplete, or nothing can be computed.',
    message: 'the required field `{key}` is missing',
    help: { plain: 'Add `{key}: …`.', about: 'Add `{key}: …`: {about}.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ndate: 2026-03-01') }, at: `${NOTICE_FILE}:1:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];
