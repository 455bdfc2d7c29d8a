import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'telephone-form', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '电话写成拨号的样子',
    why: '居民在手机上一点就能拨出。',
    message: { near: '`{found}` 不是电话号码的写法', several: '这里写了几个号码，一项只写一个', unknown: '`{found}` 不是电话号码的写法' },
    help: { near: '改成 `{nearest}`。', several: '留下一个，如 `{nearest}`；其余的写进正文，或在社区概况的 `contacts` 里各写一条。', unknown: '只写数字和半角短横，如 `0571-12345678`；一项只写一个号码。' },
  },
  'zh-Hant': {
    title: '電話寫成撥號的樣子',
    why: '居民在手機上一點就能撥出。',
    message: { near: '`{found}` 不是電話號碼的寫法', several: '這裡寫了幾個號碼，一項只寫一個', unknown: '`{found}` 不是電話號碼的寫法' },
    help: { near: '改成 `{nearest}`。', several: '留下一個，如 `{nearest}`；其餘的寫進正文，或在社區概況的 `contacts` 裡各寫一條。', unknown: '只寫數字和半角短橫，如 `0571-12345678`；一項只寫一個號碼。' },
  },
  en: {
    title: 'A telephone number is written as it is dialled',
    why: 'Residents call it with one touch.',
    message: {
      near: '`{found}` is not how a telephone number is written',
      several: 'there are several numbers where one belongs',
      unknown: '`{found}` is not how a telephone number is written',
    },
    help: {
      near: 'Write `{nearest}`.',
      several: 'Keep one, such as `{nearest}`; write the others into the text, or into `contacts` of the profile.',
      unknown: 'Write digits and hyphens, such as `0571-12345678`; one number for each field.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\ntelephone: 见公告栏') }, at: `${NOTICE_FILE}:5:12` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\ntelephone: 0571-12345') } },
];
