import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'money-form', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '金额以元为单位，最多两位小数',
    why: '金额要能逐笔相加，所以要准确到分。',
    message: {
      'full-width': '`{found}` 用了全角字符',
      'per-cent': '`{found}` 带了百分号',
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
      separator: '改成 `{nearest}`。',
      chinese: '改成 `{nearest}`。',
      unit: '只写数，改成 `{nearest}`；单位和“约”“余”写在 `unit`、`qualifier` 等项里。',
      zeros: '改成 `{nearest}`。',
      plain: '改成 `{nearest}`。',
      unknown: '以元为单位，只写数字，最多两位小数，如 `12500.00`。',
    },
  },
  'zh-Hant': {
    title: '金額以元為單位，最多兩位小數',
    why: '金額要能逐筆相加，所以要準確到分。',
    message: {
      'full-width': '`{found}` 用了全角字符',
      'per-cent': '`{found}` 帶了百分號',
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
      separator: '改成 `{nearest}`。',
      chinese: '改成 `{nearest}`。',
      unit: '只寫數，改成 `{nearest}`；單位和“約”“餘”寫在 `unit`、`qualifier` 等項裡。',
      zeros: '改成 `{nearest}`。',
      plain: '改成 `{nearest}`。',
      unknown: '以元為單位，只寫數字，最多兩位小數，如 `12500.00`。',
    },
  },
  en: {
    title: 'An amount of money is in yuan with at most two decimals',
    why: 'Amounts are added up to the last fen.',
    message: {
      'full-width': '`{found}` has full-width characters',
      'per-cent': '`{found}` has a per cent sign',
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
      separator: 'Write `{nearest}`.',
      chinese: 'Write `{nearest}`.',
      unit: 'Write only the number, `{nearest}`; units and hedges have fields of their own.',
      zeros: 'Write `{nearest}`.',
      plain: 'Write `{nearest}`.',
      unknown: 'Write yuan in plain digits with at most two decimals, such as `12500.00`.',
    },
  },
};

const plan = (budget: string) => `---
title: 三年规划
years:
  - year: 2024
    measures:
      - {id: lamps, text: 换装路灯, budget: ${budget}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/plans/2024-2026.mdx': plan('3.5万元') }, at: 'communities/demo/plans/2024-2026.mdx:6:41' },
  { verdict: 'good', files: { 'communities/demo/plans/2024-2026.mdx': plan('35000') } },
];
