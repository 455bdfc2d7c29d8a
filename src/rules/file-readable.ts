import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'file-readable', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件可以读取',
    why: '读不出来的文件，居民看不到，也没有人知道它写了什么。',
    message: { file: '这个文件打不开', folder: '这个文件夹打不开' },
    help: '在电脑上确认它还在、能打开；如果设了权限，改成所有人可读后再运行一次。',
  },
  'zh-Hant': {
    title: '文件可以讀取',
    why: '讀不出來的文件，居民看不到，也沒有人知道它寫了什麼。',
    message: { file: '這個文件打不開', folder: '這個文件夾打不開' },
    help: '在電腦上確認它還在、能打開；如果設了權限，改成所有人可讀後再運行一次。',
  },
  en: {
    title: 'A file can be read',
    why: 'What cannot be read cannot be published, and nobody knows what it says.',
    message: { file: 'the file cannot be opened', folder: 'the folder cannot be opened' },
    help: 'Make sure that it still exists and may be read by everybody, then run the check again.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: { odd: 'locked' } }, at: `${NOTICE_FILE}:1:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];
