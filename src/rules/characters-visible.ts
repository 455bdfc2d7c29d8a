import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'characters-visible', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文字里没有看不见的字符',
    why: '看不见的字符会让搜索找不到，也可能把文字的顺序颠倒，或藏进别的内容。',
    message: {
      'zero-width': '这里有零宽字符（{code}）',
      'soft-hyphen': '这里有软连字符（{code}）',
      direction: '这里有改变文字方向的字符（{code}）',
      control: '这里有控制字符（{code}）',
      hidden: '这里有看不见的字符（{code}）',
    },
    help: '删去它，把前后的文字重新输入一遍；可以先粘贴到记事本，再复制过来。',
  },
  'zh-Hant': {
    title: '文字裡沒有看不見的字符',
    why: '看不見的字符會讓搜索找不到，也可能把文字的順序顛倒，或藏進別的內容。',
    message: {
      'zero-width': '這裡有零寬字符（{code}）',
      'soft-hyphen': '這裡有軟連字符（{code}）',
      direction: '這裡有改變文字方向的字符（{code}）',
      control: '這裡有控制字符（{code}）',
      hidden: '這裡有看不見的字符（{code}）',
    },
    help: '刪去它，把前後的文字重新輸入一遍；可以先粘貼到記事本，再複製過來。',
  },
  en: {
    title: 'A text has no invisible characters',
    why: 'Invisible characters hide words from a search, and can turn or conceal text.',
    message: {
      'zero-width': 'there is a zero-width character ({code})',
      'soft-hyphen': 'there is a soft hyphen ({code})',
      direction: 'there is a character that turns the direction of text ({code})',
      control: 'there is a control character ({code})',
      hidden: 'there is an invisible character ({code})',
    },
    help: 'Delete it and type the words around it again; pasting through a plain text editor helps.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('公\u200B告') }, at: `${NOTICE_FILE}:7:2` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('正文\u{E0041}') }, at: `${NOTICE_FILE}:7:3` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('甲\u00A0乙\u3000丙👨\u200D👩\u200D👧𠮷') } },
];
