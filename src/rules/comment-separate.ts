import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'comment-separate', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '内容里的 # 不会吃掉后面的字',
    why: '空格后面的 # 会把这一行余下的字变成注释，网页上就看不到了。',
    message: '`{found}` 会被当成注释，不会发布',
    help: '给整个内容加上半角引号：`{nearest}`；真的是注释时，在 # 后面加一个空格。',
  },
  'zh-Hant': {
    title: '內容裡的 # 不會吃掉後面的字',
    why: '空格後面的 # 會把這一行餘下的字變成註釋，網頁上就看不到了。',
    message: '`{found}` 會被當成註釋，不會發布',
    help: '給整個內容加上半角引號：`{nearest}`；真的是註釋時，在 # 後面加一個空格。',
  },
  en: {
    title: 'A # in a value does not swallow what follows',
    why: 'A # behind a blank turns the rest of the line into a comment that nobody sees.',
    message: '`{found}` counts as a comment and is not published',
    help: 'Put the whole value in quotes: `{nearest}`; for a real comment put a blank behind the #.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 3号楼 #2单元停水\ndate: 2026-03-01') }, at: `${NOTICE_FILE}:3:12` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: "3号楼 #2单元停水"\ndate: 2026-03-01') } },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知  # 待核\ndate: 2026-03-01') } },
];
