import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'link-form', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '链接的地址写得完整',
    why: '写坏的地址居民打不开，有的还会把人带到假网站。',
    message: {
      empty: '链接没有地址',
      spaces: '链接 `{found}` 里有空格或看不见的字符',
      backslash: '链接 `{found}` 里有反斜杠',
      'protocol-relative': '链接 `{found}` 以两条斜线开头',
      percent: '链接 `{found}` 里的百分号后面不是两位十六进制数',
      user: '链接 `{found}` 的网址里有 `@`，真正的网站在 `@` 后面',
      host: '链接 `{found}` 的域名不是英文字母和数字',
      private: '链接 `{found}` 指向本机或内部网络，居民打不开',
      mail: '`{found}` 不是邮箱地址',
      telephone: '`{found}` 不是电话号码',
    },
    help: {
      empty: '在圆括号里写上网址或文件的相对路径。',
      spaces: '删去这些字符，重新输入一遍地址。',
      backslash: '把 `\\` 改成 `/`。',
      'protocol-relative': '在前面补上 `https:`。',
      percent: '从浏览器地址栏重新复制一遍；单独的百分号写成 `%25`。',
      user: '改成真正要去的网址。',
      host: '改成英文域名；网址后面紧跟中文时，中间加一个空格。',
      private: '改成互联网上能打开的网址，或者删去链接。',
      mail: '写成 `mailto:name@example.gov.cn`，后面不加别的。',
      telephone: '写成 `tel:0571-87654321`，只用数字、短横线和加号。',
    },
  },
  'zh-Hant': {
    title: '鏈接的地址寫得完整',
    why: '寫壞的地址居民打不開，有的還會把人帶到假網站。',
    message: {
      empty: '鏈接沒有地址',
      spaces: '鏈接 `{found}` 裡有空格或看不見的字符',
      backslash: '鏈接 `{found}` 裡有反斜槓',
      'protocol-relative': '鏈接 `{found}` 以兩條斜線開頭',
      percent: '鏈接 `{found}` 裡的百分號後面不是兩位十六進制數',
      user: '鏈接 `{found}` 的網址裡有 `@`，真正的網站在 `@` 後面',
      host: '鏈接 `{found}` 的域名不是英文字母和數字',
      private: '鏈接 `{found}` 指向本機或內部網絡，居民打不開',
      mail: '`{found}` 不是郵箱地址',
      telephone: '`{found}` 不是電話號碼',
    },
    help: {
      empty: '在圓括號裡寫上網址或文件的相對路徑。',
      spaces: '刪去這些字符，重新輸入一遍地址。',
      backslash: '把 `\\` 改成 `/`。',
      'protocol-relative': '在前面補上 `https:`。',
      percent: '從瀏覽器地址欄重新複製一遍；單獨的百分號寫成 `%25`。',
      user: '改成真正要去的網址。',
      host: '改成英文域名；網址後面緊跟中文時，中間加一個空格。',
      private: '改成互聯網上能打開的網址，或者刪去鏈接。',
      mail: '寫成 `mailto:name@example.gov.cn`，後面不加別的。',
      telephone: '寫成 `tel:0571-87654321`，只用數字、短橫線和加號。',
    },
  },
  en: {
    title: 'The address of a link is complete',
    why: 'Nobody can open a damaged address, and some lead to a fake site.',
    message: {
      empty: 'the link has no address',
      spaces: 'the address `{found}` holds spaces or invisible characters',
      backslash: 'the address `{found}` holds a backslash',
      'protocol-relative': 'the address `{found}` begins with two slashes',
      percent: 'a percent sign in `{found}` is not followed by two hexadecimal digits',
      user: 'the address `{found}` holds an `@`; the real site is behind it',
      host: 'the host of `{found}` is not made of Latin letters and digits',
      private: 'the address `{found}` leads to this computer or an internal network',
      mail: '`{found}` is no mail address',
      telephone: '`{found}` is no telephone number',
    },
    help: {
      empty: 'Write an address or a relative path in the brackets.',
      spaces: 'Remove them and type the address again.',
      backslash: 'Write `/` for `\\`.',
      'protocol-relative': 'Put `https:` before it.',
      percent: 'Copy the address again from the browser; a single percent sign is written `%25`.',
      user: 'Write the address of the site that is meant.',
      host: 'Use the Latin domain name; put a space between an address and Chinese text.',
      private: 'Use an address that everybody can open, or remove the link.',
      mail: 'Write `mailto:name@example.gov.cn` and nothing behind it.',
      telephone: 'Write `tel:0571-87654321` with digits, hyphens and a plus sign only.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('[后台](http://192.168.1.1/)') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('[政府网](https://www.gov.cn@evil.example/)') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('[政府网](https://www.gov.cn/)') } },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('见https://www.gov.cn，谢谢。') } },
];
