import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'item-id-form', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '指标编号写成 `SG-01` 的样子',
    why: '指标编号用大写字母、数字和连字符，和评价标准里一样。',
    message: '`{found}` 不是指标编号的写法',
    help: { near: '改成 `{nearest}`。', unknown: '照评价标准里的编号写，如 `SG-01`。' },
  },
  'zh-Hant': {
    title: '指標編號寫成 `SG-01` 的樣子',
    why: '指標編號用大寫字母、數字和連字符，和評價標準裡一樣。',
    message: '`{found}` 不是指標編號的寫法',
    help: { near: '改成 `{nearest}`。', unknown: '照評價標準裡的編號寫，如 `SG-01`。' },
  },
  en: {
    title: 'The id of an item is written like `SG-01`',
    why: 'It has capitals, digits and hyphens, as in the standard.',
    message: '`{found}` is not how the id of an item is written',
    help: { near: 'Write `{nearest}`.', unknown: 'Write it as in the standard, such as `SG-01`.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nitems: [sg-01]') }, at: `${NOTICE_FILE}:5:9` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nitems: [SG-01]') } },
];
