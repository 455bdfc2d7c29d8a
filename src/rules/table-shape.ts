import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'table-shape', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '表格每一行的格数和表头一样',
    why: '多出来的格子不会显示，居民看不到里面的内容。',
    message: {
      columns: '表格有 {count} 列，最多 {limit} 列',
      more: '这一行有 {count} 格，表头只有 {columns} 格',
      fewer: '这一行只有 {count} 格，表头有 {columns} 格',
      'no-header': '表头下面少了一行横线，不会成为表格',
    },
    help: {
      columns: '拆成几张表，或者把内容放进表格文件作为附件。',
      more: '删去多余的竖线，或者给表头加列；格子里要写竖线时写成 `\\|`。',
      fewer: '补上空格子，例如 `| 甲 |  |`。',
      'no-header': '在表头下面加一行 `{expected}`。',
    },
  },
  'zh-Hant': {
    title: '表格每一行的格數和表頭一樣',
    why: '多出來的格子不會顯示，居民看不到裡面的內容。',
    message: {
      columns: '表格有 {count} 列，最多 {limit} 列',
      more: '這一行有 {count} 格，表頭只有 {columns} 格',
      fewer: '這一行只有 {count} 格，表頭有 {columns} 格',
      'no-header': '表頭下面少了一行橫線，不會成為表格',
    },
    help: {
      columns: '拆成幾張表，或者把內容放進表格文件作為附件。',
      more: '刪去多餘的豎線，或者給表頭加列；格子裡要寫豎線時寫成 `\\|`。',
      fewer: '補上空格子，例如 `| 甲 |  |`。',
      'no-header': '在表頭下面加一行 `{expected}`。',
    },
  },
  en: {
    title: 'Every row of a table has as many cells as its header',
    why: 'Cells beyond the header disappear, and residents never see them.',
    message: {
      columns: 'the table has {count} columns; {limit} is the most',
      more: 'this row has {count} cells and the header {columns}',
      fewer: 'this row has {count} cells and the header {columns}',
      'no-header': 'the row of dashes below the header is missing, so this is no table',
    },
    help: {
      columns: 'Make several tables, or attach a spreadsheet.',
      more: 'Remove the extra bars, or add a column to the header; a bar within a cell is written `\\|`.',
      fewer: 'Add the empty cells, such as `| a |  |`.',
      'no-header': 'Add a line `{expected}` below the header.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('| 楼栋 | 时间 |\n| 1 幢 | 上午 |') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('| 楼栋 | 时间 |\n| --- | --- |\n| 1 幢 | 上午 | 停水 |') }, at: `${NOTICE_FILE}:9:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('| 楼栋 | 时间 |\n| --- | --- |\n| 1 幢 |') }, at: `${NOTICE_FILE}:9:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('| 楼栋 | 时间 |\n| --- | --- |\n| 1 幢 | 上午 |') } },
];
