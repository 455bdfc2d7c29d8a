import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'value-listed', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '内容是规定的选项之一',
    why: '选项以外的写法无法归类和统计。',
    message: '没有 `{found}` 这个选项',
    help: { near: '改成 `{nearest}`。', unknown: '改成这些选项之一：{legal}。' },
  },
  'zh-Hant': {
    title: '內容是規定的選項之一',
    why: '選項以外的寫法無法歸類和統計。',
    message: '沒有 `{found}` 這個選項',
    help: { near: '改成 `{nearest}`。', unknown: '改成這些選項之一：{legal}。' },
  },
  en: {
    title: 'A value is one of the listed ones',
    why: 'Others can be neither grouped nor counted.',
    message: 'there is no choice `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use one of: {legal}.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nscope: everybody') }, at: `${NOTICE_FILE}:5:8` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nlang: 中文') }, at: `${NOTICE_FILE}:5:7` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nscope: everyone') } },
];
