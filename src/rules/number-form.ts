import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'number-form', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '数用阿拉伯数字写',
    why: '只有普通写法的数才能准确计算。',
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
      unknown: '只写阿拉伯数字，如 `85` 或 `13.5`。',
    },
  },
  'zh-Hant': {
    title: '數用阿拉伯數字寫',
    why: '只有普通寫法的數才能準確計算。',
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
      unknown: '只寫阿拉伯數字，如 `85` 或 `13.5`。',
    },
  },
  en: {
    title: 'A number is written in plain digits',
    why: 'Only then can it be reckoned exactly.',
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
      unknown: 'Write plain digits such as `85` or `13.5`.',
    },
  },
};

const assessment = (numerator: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-02: {numerator: ${numerator}, denominator: 20}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('85%') }, at: 'communities/demo/assessments/2025/self.mdx:5:22' },
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('０x5f') }, at: 'communities/demo/assessments/2025/self.mdx:5:22' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment('17') } },
];
