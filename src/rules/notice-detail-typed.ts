import { kindOfNotice } from '../domain/notice.ts';
import { valueAt } from '../domain/place.ts';
import { problemsOf } from './notices/details.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { FINANCE_FILE, FINANCE_SITE, financeNotice } from './examples/finance-notice.ts';

export const rule = entryRule({ id: 'notice-detail-typed', severity: 'error', kinds: ['notice'] }, function* (notice, { library }) {
  for (const found of problemsOf(notice, kindOfNotice(library, notice.data)?.details ?? [])) {
    if (found.problem === 'form') yield { place: valueAt('details', ...found.path), values: { found: found.found, field: String(found.path.at(-1)) }, variant: found.expected };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '公告各项内容的写法正确',
    why: '金额和日期写成文字，就不能合计、排序和提醒。',
    message: {
      text: '`{field}` 应是文字，写的是 `{found}`',
      date: '`{field}` 应是日期，写的是 `{found}`',
      money: '`{field}` 应是以元为单位的金额，写的是 `{found}`',
      count: '`{field}` 应是整数，写的是 `{found}`',
      quantity: '`{field}` 应是数量，写的是 `{found}`',
      table: '`{field}` 应是表格，写的是 `{found}`',
      reference: '`{field}` 应是文件名，写的是 `{found}`',
      file: '`{field}` 应是附件的路径，写的是 `{found}`',
    },
    help: {
      text: '直接写一句话。',
      date: '写成年-月-日，如 `2025-04-08`。',
      money: '只写数字，最多两位小数，如 `1200.50`；不写“元”“万元”和逗号。',
      count: '只写数字，如 `44`。',
      quantity: '只写数字，或写成 `{value: 44, unit: household}`。',
      table: '每行写一个 `- {…}`，行里写各列的内容。',
      reference: '写会议、规划或制度文件的文件名，不带 `.mdx`。',
      file: '写文件的路径，如 `files/….pdf`。',
    },
  },
  'zh-Hant': {
    title: '公告各項內容的寫法正確',
    why: '金額和日期寫成文字，就不能合計、排序和提醒。',
    message: {
      text: '`{field}` 應是文字，寫的是 `{found}`',
      date: '`{field}` 應是日期，寫的是 `{found}`',
      money: '`{field}` 應是以元為單位的金額，寫的是 `{found}`',
      count: '`{field}` 應是整數，寫的是 `{found}`',
      quantity: '`{field}` 應是數量，寫的是 `{found}`',
      table: '`{field}` 應是表格，寫的是 `{found}`',
      reference: '`{field}` 應是文件名，寫的是 `{found}`',
      file: '`{field}` 應是附件的路徑，寫的是 `{found}`',
    },
    help: {
      text: '直接寫一句話。',
      date: '寫成年-月-日，如 `2025-04-08`。',
      money: '只寫數字，最多兩位小數，如 `1200.50`；不寫“元”“萬元”和逗號。',
      count: '只寫數字，如 `44`。',
      quantity: '只寫數字，或寫成 `{value: 44, unit: household}`。',
      table: '每行寫一個 `- {…}`，行裡寫各列的內容。',
      reference: '寫會議、規劃或制度文件的文件名，不帶 `.mdx`。',
      file: '寫文件的路徑，如 `files/….pdf`。',
    },
  },
  en: {
    title: 'The details of a notice have their form',
    why: 'Amounts and dates in words cannot be added up, sorted or reminded of.',
    message: {
      text: '`{field}` should be text and is `{found}`',
      date: '`{field}` should be a day and is `{found}`',
      money: '`{field}` should be an amount in yuan and is `{found}`',
      count: '`{field}` should be a whole number and is `{found}`',
      quantity: '`{field}` should be a quantity and is `{found}`',
      table: '`{field}` should be a table and is `{found}`',
      reference: '`{field}` should be the name of a document and is `{found}`',
      file: '`{field}` should be the path of a file and is `{found}`',
    },
    help: {
      text: 'Write a sentence.',
      date: 'Write year-month-day, such as `2025-04-08`.',
      money: 'Write digits only, with at most two decimals, such as `1200.50`.',
      count: 'Write digits only, such as `44`.',
      quantity: 'Write digits only, or `{value: 44, unit: household}`.',
      table: 'Write a line `- {…}` for each row, with its columns inside.',
      reference: 'Write the name of a meeting, plan or document without `.mdx`.',
      file: 'Write the path of the file, such as `files/….pdf`.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'site.yaml': FINANCE_SITE, [FINANCE_FILE]: financeNotice('opening: 1.2万元') }, at: `${FINANCE_FILE}:6:12` },
  { verdict: 'bad', files: { 'site.yaml': FINANCE_SITE, [FINANCE_FILE]: financeNotice('opening: 1200\n  income: [{item: 拨款, amount: 三百}]') }, at: `${FINANCE_FILE}:7:31` },
  { verdict: 'good', files: { 'site.yaml': FINANCE_SITE, [FINANCE_FILE]: financeNotice('opening: 12000\n  income: [{item: 拨款, amount: 300}]') } },
];
