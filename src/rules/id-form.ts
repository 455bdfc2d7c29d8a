import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'id-form', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '编号用汉字，或小写字母、数字和连字符',
    why: '编号要长期使用，写法简单才不会写错。',
    message: '编号 `{found}` 里有别的字符，或太长',
    help: { near: '改成 `{nearest}`。', unknown: '改成汉字、小写字母、数字和连字符，最多 64 个字。' },
  },
  'zh-Hant': {
    title: '編號用漢字，或小寫字母、數字和連字符',
    why: '編號要長期使用，寫法簡單才不會寫錯。',
    message: '編號 `{found}` 裡有別的字符，或太長',
    help: { near: '改成 `{nearest}`。', unknown: '改成漢字、小寫字母、數字和連字符，最多 64 個字。' },
  },
  en: {
    title: 'An id has Han characters, or small letters, digits and hyphens',
    why: 'Ids are used for ever; simple ones are not mistyped.',
    message: 'the id `{found}` has other characters, or is too long',
    help: { near: 'Write `{nearest}`.', unknown: 'Use Han characters, small letters, digits and hyphens, at most 64.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: Service Change\ntitle: 停水通知\ndate: 2026-03-01') }, at: `${NOTICE_FILE}:2:7` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];
