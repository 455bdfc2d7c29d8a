import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'header-closed', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件头以单独一行 `---` 结束',
    why: '没有结束的一行，正文会被当成文件头来读。',
    message: {
      missing: '文件头没有结束的 `---`',
      trailing: '结束的一行是 `{found}`，应当只有 `---`',
      indented: '结束的 `---` 之前有空格',
      dashes: '结束的一行是 `{found}`，应当是三个半角短横 `---`',
      early: '文件头在这里就结束了，后面却还有文件头的内容',
    },
    help: {
      missing: '在标题、日期等的下面写一行 `---`，空一行后写正文。',
      trailing: '让这一行只有 `---`，其余的字移到下一行。',
      indented: '删去前面的空格，让 `---` 顶格写。',
      dashes: '切换到英文输入法，输入三个短横 `---`。',
      early: '文件头里不能单独写一行 `---`；删去这一行，或换成别的符号。',
    },
  },
  'zh-Hant': {
    title: '文件頭以單獨一行 `---` 結束',
    why: '沒有結束的一行，正文會被當成文件頭來讀。',
    message: {
      missing: '文件頭沒有結束的 `---`',
      trailing: '結束的一行是 `{found}`，應當只有 `---`',
      indented: '結束的 `---` 之前有空格',
      dashes: '結束的一行是 `{found}`，應當是三個半角短橫 `---`',
      early: '文件頭在這裡就結束了，後面卻還有文件頭的內容',
    },
    help: {
      missing: '在標題、日期等的下面寫一行 `---`，空一行後寫正文。',
      trailing: '讓這一行只有 `---`，其餘的字移到下一行。',
      indented: '刪去前面的空格，讓 `---` 頂格寫。',
      dashes: '切換到英文輸入法，輸入三個短橫 `---`。',
      early: '文件頭裡不能單獨寫一行 `---`；刪去這一行，或換成別的符號。',
    },
  },
  en: {
    title: 'A header ends with a line of `---`',
    why: 'Without that line the text would be read as header.',
    message: {
      missing: 'the header has no closing `---`',
      trailing: 'the closing line is `{found}` and should be just `---`',
      indented: 'there are blanks before the closing `---`',
      dashes: 'the closing line is `{found}` and should be three hyphens `---`',
      early: 'the header ends here, but more of it follows',
    },
    help: {
      missing: 'Write a line `---` below the fields, an empty line, and then the text.',
      trailing: 'Leave only `---` in this line, and move the rest to the next one.',
      indented: 'Delete the blanks before `---`.',
      dashes: 'Type three plain hyphens `---`.',
      early: 'A header cannot have a line `---` inside; remove this line or use another sign.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: '---\ntitle: 停水\n正文\n' }, at: `${NOTICE_FILE}:1:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: '---\ntitle: 停水\n---完\n正文\n' }, at: `${NOTICE_FILE}:3:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: '---\ntitle: 停水\n———\n正文\n' }, at: `${NOTICE_FILE}:3:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];
