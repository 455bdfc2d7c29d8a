import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'file-size-limit', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件不太大',
    why: '过大的文件打开很慢，居民用手机看不了。',
    message: '文件有 {found} KB，最多 {limit} KB',
    help: '把内容分成几篇，或把表格、照片作为附件另存；照片可以先缩小。',
  },
  'zh-Hant': {
    title: '文件不太大',
    why: '過大的文件打開很慢，居民用手機看不了。',
    message: '文件有 {found} KB，最多 {limit} KB',
    help: '把內容分成幾篇，或把表格、照片作為附件另存；照片可以先縮小。',
  },
  en: {
    title: 'A file is not too large',
    why: 'A very large file opens slowly, and not at all on many phones.',
    message: 'the file has {found} KB, at most {limit} KB',
    help: 'Split the text into several documents, or keep tables and photographs as attachments; shrink photographs first.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: { repeat: '停水通知。', times: 20_000 } }, at: `${NOTICE_FILE}:1:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];
