import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'image-local', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '图片在本社区的文件夹里',
    why: '外站的图片会失效、会跟踪居民；只有自己文件夹里的图片能检查和缩放。',
    message: {
      empty: '图片没有路径',
      remote: '图片 `{src}` 在别的网站上',
      embedded: '图片直接写进了正文',
      path: '图片的路径 `{src}` 不是相对路径',
      kind: '`{src}` 不是 png、jpg 或 webp 图片',
      outside: '图片 `{src}` 不在 `{folder}` 里',
    },
    help: {
      empty: '在圆括号里写上图片的相对路径，例如 `./tu.png`。',
      remote: '把图片保存到本社区的文件夹里，写成 `./tu.png` 这样的路径。',
      embedded: '把图片保存成文件，写成 `./tu.png` 这样的路径。',
      path: '写成 `./tu.png` 或 `../files/tu.png`，不带问号、井号和反斜杠。',
      kind: '把图片另存为 jpg 或 png，再改这里的文件名。',
      outside: '把图片复制到 `{folder}` 里，再改这里的路径。',
    },
  },
  'zh-Hant': {
    title: '圖片在本社區的文件夾裡',
    why: '外站的圖片會失效、會跟蹤居民；只有自己文件夾裡的圖片能檢查和縮放。',
    message: {
      empty: '圖片沒有路徑',
      remote: '圖片 `{src}` 在別的網站上',
      embedded: '圖片直接寫進了正文',
      path: '圖片的路徑 `{src}` 不是相對路徑',
      kind: '`{src}` 不是 png、jpg 或 webp 圖片',
      outside: '圖片 `{src}` 不在 `{folder}` 裡',
    },
    help: {
      empty: '在圓括號裡寫上圖片的相對路徑，例如 `./tu.png`。',
      remote: '把圖片保存到本社區的文件夾裡，寫成 `./tu.png` 這樣的路徑。',
      embedded: '把圖片保存成文件，寫成 `./tu.png` 這樣的路徑。',
      path: '寫成 `./tu.png` 或 `../files/tu.png`，不帶問號、井號和反斜槓。',
      kind: '把圖片另存為 jpg 或 png，再改這裡的文件名。',
      outside: '把圖片複製到 `{folder}` 裡，再改這裡的路徑。',
    },
  },
  en: {
    title: 'A picture lies in the folder of the community',
    why: 'Pictures of other sites vanish and follow residents; only a file of one\'s own can be checked and scaled.',
    message: {
      empty: 'the picture has no path',
      remote: 'the picture `{src}` is on another site',
      embedded: 'the picture itself stands in the text',
      path: '`{src}` is no relative path',
      kind: '`{src}` is no png, jpg or webp picture',
      outside: 'the picture `{src}` is outside `{folder}`',
    },
    help: {
      empty: 'Write its relative path in the brackets, such as `./map.png`.',
      remote: 'Save the picture in the folder of the community and write a path such as `./map.png`.',
      embedded: 'Save it as a file and write a path such as `./map.png`.',
      path: 'Write `./map.png` or `../files/map.png`, without question mark, hash or backslash.',
      kind: 'Save the picture as jpg or png and change the name here.',
      outside: 'Copy the picture to `{folder}` and change the path here.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('![停水范围](https://example.com/map.png)') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('![停水范围](../../other/map.png)') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('![停水范围](./map.svg)') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('停水范围见公告栏。') } },
];
