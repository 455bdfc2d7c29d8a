import { WHOLE_FILE } from '../domain/place.ts';
import { type Rule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';
import type { Library } from '../domain/library.ts';

export const rule: Rule = { id: 'picture-without-traces', origin: 'N012', severity: 'warning', scope: 'library', check: ({ library }) => tracedPictures(library) };

function* tracedPictures(library: Library): Generator<RuleFinding & { readonly file: string }> {
  for (const { file, asset } of library.files.values()) {
    if (asset?.type !== 'image' || asset.personal.length === 0) continue;
    yield { file, place: WHOLE_FILE, variant: asset.personal.includes('place') ? 'place' : 'time' };
  }
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '照片不带拍摄地点和时间',
    why: '照片里的定位可以找到居民的家；发布时会去掉，但交上来的文件里还有。',
    message: {
      place: '照片里记着拍摄地点',
      time: '照片里记着拍摄时间',
    },
    help: {
      place: '页面上的照片会自动去掉这些记录；在居民家里拍的，请用看图软件或聊天软件另存一份再放进来，并关掉手机相机的“地理位置”。',
      time: '页面上的照片会自动去掉这些记录，一般不用处理。',
    },
  },
  'zh-Hant': {
    title: '照片不帶拍攝地點和時間',
    why: '照片裡的定位可以找到居民的家；發布時會去掉，但交上來的文件裡還有。',
    message: {
      place: '照片裡記著拍攝地點',
      time: '照片裡記著拍攝時間',
    },
    help: {
      place: '頁面上的照片會自動去掉這些記錄；在居民家裡拍的，請用看圖軟件或聊天軟件另存一份再放進來，並關掉手機相機的“地理位置”。',
      time: '頁面上的照片會自動去掉這些記錄，一般不用處理。',
    },
  },
  en: {
    title: 'A photograph tells no place and no time',
    why: 'The position in a photograph leads to a resident\'s home; it is dropped when the page is published, but the file that was handed in still has it.',
    message: {
      place: 'the photograph holds the place at which it was taken',
      time: 'the photograph holds the time at which it was taken',
    },
    help: {
      place: 'The published copy loses it. For a photograph taken in a home, save a copy without it and turn the position off in the camera.',
      time: 'The published copy loses it; nothing has to be done.',
    },
  },
};

const photograph = (base64: string) => ({ 'communities/demo/files/yard.jpg': { base64 } });

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: photograph('/9j/4AAQSkZJRgABAQEASABIAAD/4QCKRXhpZgAASUkqAAgAAAACAGmHBAABAAAAJgAAACWIBAABAAAATAAAAAAAAAABAAOQAgAUAAAAOAAAAAAAAAAyMDI2OjAzOjAxIDA5OjMwOjAwAAIAAQACAAIAAABOAAAAAgAFAAMAAABqAAAAAAAAABwAAAABAAAADAAAAAEAAAAAAAAAAQAAAP/bAEMA///////////////////////////////////////////////////////////////////////////////////////bAEMB///////////////////////////////////////////////////////////////////////////////////////AABEIAAEAAQMBIgACEQEDEQH/xAAUAAEAAAAAAAAAAAAAAAAAAAAD/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABQBAQAAAAAAAAAAAAAAAAAAAAD/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwB/AP/Z'), at: 'communities/demo/files/yard.jpg:1:1' },
  { verdict: 'good', files: photograph('/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wAARCAABAAEDASIAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAUAQEAAAAAAAAAAAAAAAAAAAAA/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AfwD/2Q==') },
];
