import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'image-alt', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '图片有文字说明',
    why: '看不见图片的居民靠文字说明知道图上有什么。',
    message: '图片 `{src}` 没有文字说明',
    help: '在方括号里写上图上有什么，例如 `![三幢到五幢的停水范围]({src})`。',
  },
  'zh-Hant': {
    title: '圖片有文字說明',
    why: '看不見圖片的居民靠文字說明知道圖上有什麼。',
    message: '圖片 `{src}` 沒有文字說明',
    help: '在方括號裡寫上圖上有什麼，例如 `![三幢到五幢的停水範圍]({src})`。',
  },
  en: {
    title: 'A picture has a description',
    why: 'Residents who cannot see the picture learn from it what the picture shows.',
    message: 'the picture `{src}` has no description',
    help: 'Write between the square brackets what the picture shows, such as `![Buildings 3 to 5 without water]({src})`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('![](./map.png)') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('停水范围见公告栏。') } },
];
