import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'telephone-form', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '电话写成拨号的样子',
    why: '居民在手机上一点就能拨出。',
    message: '`{found}` 不是电话号码的写法',
    help: { near: '改成 `{nearest}`。', unknown: '只写数字和半角短横，如 `0571-12345678`；一项只写一个号码。' },
  },
  'zh-Hant': {
    title: '電話寫成撥號的樣子',
    why: '居民在手機上一點就能撥出。',
    message: '`{found}` 不是電話號碼的寫法',
    help: { near: '改成 `{nearest}`。', unknown: '只寫數字和半角短橫，如 `0571-12345678`；一項只寫一個號碼。' },
  },
  en: {
    title: 'A telephone number is written as it is dialled',
    why: 'Residents call it with one touch.',
    message: '`{found}` is not how a telephone number is written',
    help: {
      near: 'Write `{nearest}`.',
      unknown: 'Write digits and hyphens, such as `0571-12345678`; one number for each field.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\ntelephone: 见公告栏') }, at: `${NOTICE_FILE}:5:12` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\ntelephone: 0571-12345') } },
];
