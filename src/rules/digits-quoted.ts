import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'digits-quoted', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '以 0 开头或很长的数字加了引号',
    why: '不加引号，别的软件会把开头的 0 去掉，或把长数字的末几位改成 0。',
    message: '`{found}` 没有加引号',
    help: '两边加半角引号，写成 `"{found}"`。',
  },
  'zh-Hant': {
    title: '以 0 開頭或很長的數字加了引號',
    why: '不加引號，別的軟件會把開頭的 0 去掉，或把長數字的末幾位改成 0。',
    message: '`{found}` 沒有加引號',
    help: '兩邊加半角引號，寫成 `"{found}"`。',
  },
  en: {
    title: 'Digits with a leading zero or very many digits are quoted',
    why: 'Without quotes other programs drop the zero, or change the last digits.',
    message: '`{found}` has no quotes',
    help: 'Put quotes around it: `"{found}"`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nnumber: 007') }, at: `${NOTICE_FILE}:5:9` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nnumber: "007"') } },
];
