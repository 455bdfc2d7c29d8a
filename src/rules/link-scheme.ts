import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'link-scheme', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '链接的类型是允许的',
    why: '`javascript:` 一类的链接会在居民的手机上运行程序；不加密的 http 网站可能被人篡改。',
    message: {
      refused: '链接以 `{scheme}:` 开头，这一类链接不能用',
      unencrypted: '链接以 `http:` 开头，没有加密',
    },
    help: {
      refused: '改成 `https:` 开头的网址、`tel:` 电话、`mailto:` 邮箱，或者站内文件的相对路径。',
      unencrypted: '对方网站支持时改成 `https:`。',
    },
  },
  'zh-Hant': {
    title: '鏈接的類型是允許的',
    why: '`javascript:` 一類的鏈接會在居民的手機上運行程序；不加密的 http 網站可能被人篡改。',
    message: {
      refused: '鏈接以 `{scheme}:` 開頭，這一類鏈接不能用',
      unencrypted: '鏈接以 `http:` 開頭，沒有加密',
    },
    help: {
      refused: '改成 `https:` 開頭的網址、`tel:` 電話、`mailto:` 郵箱，或者站內文件的相對路徑。',
      unencrypted: '對方網站支持時改成 `https:`。',
    },
  },
  en: {
    title: 'A link is of an allowed kind',
    why: 'Links such as `javascript:` would run a program on a resident\'s phone; what comes over plain http can be tampered with.',
    message: {
      refused: 'the link begins with `{scheme}:`, which is not allowed',
      unencrypted: 'the link begins with `http:` and is not encrypted',
    },
    help: {
      refused: 'Use an address with `https:`, a `tel:` number, a `mailto:` address or the relative path of a file.',
      unencrypted: 'Use `https:` where that site offers it.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('[办理](javascript:alert)') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('[政府网](http://www.gov.cn/)') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('[政府网](https://www.gov.cn/)，[电话](tel:0571-87654321)') } },
];
