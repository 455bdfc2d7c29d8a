import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'whole-number-form', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '次数、人数等写整数',
    why: '点数出来的东西没有小数。',
    message: {
      'full-width': '`{found}` 用了全角字符',
      'per-cent': '`{found}` 带了百分号',
      'per-cent-count': '`{found}` 是百分数，这里要写人数、户数等个数',
      separator: '`{found}` 带了千分位的逗号或空格',
      chinese: '`{found}` 是汉字写的数',
      unit: '`{found}` 带了单位或“约”“余”等字',
      zeros: '`{found}` 不是数的普通写法',
      plain: '`{found}` 不是数',
      unknown: '`{found}` 不是数',
      fraction: '`{found}` 不是整数',
    },
    help: {
      'full-width': '改成 `{nearest}`。',
      'per-cent': '只写数，改成 `{nearest}`；百分号由网页加上。',
      'per-cent-count': '写实际有多少人、多少户或多少件，百分比由网页算出；不要只去掉百分号。',
      separator: '改成 `{nearest}`。',
      chinese: '改成 `{nearest}`。',
      unit: '只写数，改成 `{nearest}`；单位和“约”“余”写在 `unit`、`qualifier` 等项里。',
      zeros: '改成 `{nearest}`。',
      plain: '改成 `{nearest}`。',
      unknown: '只写整数，如 `12`。',
      fraction: '次数、人数、户数写整数，如 `12`。',
    },
  },
  'zh-Hant': {
    title: '次數、人數等寫整數',
    why: '點數出來的東西沒有小數。',
    message: {
      'full-width': '`{found}` 用了全角字符',
      'per-cent': '`{found}` 帶了百分號',
      'per-cent-count': '`{found}` 是百分數，這裡要寫人數、戶數等個數',
      separator: '`{found}` 帶了千分位的逗號或空格',
      chinese: '`{found}` 是漢字寫的數',
      unit: '`{found}` 帶了單位或“約”“餘”等字',
      zeros: '`{found}` 不是數的普通寫法',
      plain: '`{found}` 不是數',
      unknown: '`{found}` 不是數',
      fraction: '`{found}` 不是整數',
    },
    help: {
      'full-width': '改成 `{nearest}`。',
      'per-cent': '只寫數，改成 `{nearest}`；百分號由網頁加上。',
      'per-cent-count': '寫實際有多少人、多少戶或多少件，百分比由網頁算出；不要只去掉百分號。',
      separator: '改成 `{nearest}`。',
      chinese: '改成 `{nearest}`。',
      unit: '只寫數，改成 `{nearest}`；單位和“約”“餘”寫在 `unit`、`qualifier` 等項裡。',
      zeros: '改成 `{nearest}`。',
      plain: '改成 `{nearest}`。',
      unknown: '只寫整數，如 `12`。',
      fraction: '次數、人數、戶數寫整數，如 `12`。',
    },
  },
  en: {
    title: 'A count is a whole number',
    why: 'What is counted has no fractions.',
    message: {
      'full-width': '`{found}` has full-width characters',
      'per-cent': '`{found}` has a per cent sign',
      'per-cent-count': '`{found}` is a percentage where a count belongs',
      separator: '`{found}` has separators between its digits',
      chinese: '`{found}` is written in Chinese numerals',
      unit: '`{found}` has a unit or a word such as “about”',
      zeros: '`{found}` is not the plain writing of a number',
      plain: '`{found}` is not a number',
      unknown: '`{found}` is not a number',
      fraction: '`{found}` is not a whole number',
    },
    help: {
      'full-width': 'Write `{nearest}`.',
      'per-cent': 'Write `{nearest}`; the page adds the sign.',
      'per-cent-count': 'Write how many persons, households or cases there are; the page works out the rate. Dropping the sign would record another number.',
      separator: 'Write `{nearest}`.',
      chinese: 'Write `{nearest}`.',
      unit: 'Write only the number, `{nearest}`; units and hedges have fields of their own.',
      zeros: 'Write `{nearest}`.',
      plain: 'Write `{nearest}`.',
      unknown: 'Write a whole number such as `12`.',
      fraction: 'Counts are whole numbers such as `12`.',
    },
  },
};

const assessment = (count: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: ${count}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('2.5') }, at: 'communities/demo/assessments/2025/self.mdx:5:18' },
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('３') }, at: 'communities/demo/assessments/2025/self.mdx:5:18' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment('2') } },
];
