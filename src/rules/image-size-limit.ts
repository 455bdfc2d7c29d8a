import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'image-size-limit', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '图片的尺寸适中',
    why: '尺寸极大的图片会拖垮处理程序，居民的手机也打不开。',
    message: '图片有 {width} × {height} 点，超过了 {limit} 百万点',
    help: '用看图软件把长边缩到 4000 点左右，另存后放进来；一般照片不用缩，本站会自动缩小。',
  },
  'zh-Hant': {
    title: '圖片的尺寸適中',
    why: '尺寸極大的圖片會拖垮處理程序，居民的手機也打不開。',
    message: '圖片有 {width} × {height} 點，超過了 {limit} 百萬點',
    help: '用看圖軟件把長邊縮到 4000 點左右，另存後放進來；一般照片不用縮，本站會自動縮小。',
  },
  en: {
    title: 'A picture has a reasonable size',
    why: 'A huge picture brings the build to a halt, and no phone opens it.',
    message: 'the picture has {width} × {height} pixels, more than {limit} million',
    help: 'Scale its longer side to about 4000 pixels and save it; ordinary photographs are scaled by the site itself.',
  },
};

const PICTURE = 'communities/demo/files/map.png';
const PNG = { base64: 'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAQAAAAA3iMLMAAAADElEQVR42mNgIA0AAAAwAAEodEl9AAAAAElFTkSuQmCC' };
/** 9,000 × 9,000 pixels by its header. */
const HUGE = { base64: 'iVBORw0KGgoAAAANSUhEUgAAIygAACMoAQAAAABFrk8XAAAACElEQVR42gMAAAAAAW/dyZEAAAAASUVORK5CYII=' };

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PICTURE]: HUGE }, at: `${PICTURE}:1:1` },
  { verdict: 'good', files: { [PICTURE]: PNG } },
];
