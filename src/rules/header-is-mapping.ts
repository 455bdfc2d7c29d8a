import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'header-is-mapping', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件头是“名称: 内容”的各项',
    why: '只有这样才知道每个内容说的是什么。',
    message: { empty: '文件头是空的', text: '文件头里是一段文字，不是“名称: 内容”的各项', list: '文件头里是列表，不是“名称: 内容”的各项' },
    help: {
      empty: '在两行 `---` 之间写上标题、日期等，如 `title: 停水通知`。',
      text: '写成“名称: 内容”的样子，如 `title: 停水通知`；一般的文字放在正文里。',
      list: '去掉行首的短横，写成 `title: 停水通知` 的样子。',
    },
  },
  'zh-Hant': {
    title: '文件頭是“名稱: 內容”的各項',
    why: '只有這樣才知道每個內容說的是什麼。',
    message: { empty: '文件頭是空的', text: '文件頭裡是一段文字，不是“名稱: 內容”的各項', list: '文件頭裡是列表，不是“名稱: 內容”的各項' },
    help: {
      empty: '在兩行 `---` 之間寫上標題、日期等，如 `title: 停水通知`。',
      text: '寫成“名稱: 內容”的樣子，如 `title: 停水通知`；一般的文字放在正文裡。',
      list: '去掉行首的短橫，寫成 `title: 停水通知` 的樣子。',
    },
  },
  en: {
    title: 'A header has fields with names',
    why: 'Only then is it known what each value says.',
    message: {
      empty: 'the header is empty',
      text: 'the header is a text, not fields with names',
      list: 'the header is a list, not fields with names',
    },
    help: {
      empty: 'Write title, date and so on between the lines of `---`, such as `title: Water cut`.',
      text: 'Write fields such as `title: Water cut`; other text belongs into the body.',
      list: 'Remove the hyphens and write fields such as `title: Water cut`.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('- title: 停水') }, at: `${NOTICE_FILE}:2:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: '---\n---\n' }, at: `${NOTICE_FILE}:2:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];
