import type { Entry, Library } from '../domain/library.ts';
import { type Place, textAt, valueAt } from '../domain/place.ts';
import { homeFolderOf, resolvePath } from '../domain/relative-path.ts';
import { nearestFile, writtenFrom } from './bodies/known-files.ts';
import { NOTICE_FILE, noticeSaying, noticeWith } from './examples/notice.ts';
import { type Rule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';

export const rule: Rule = { id: 'image-exists', severity: 'error', scope: 'entry', check: (entry, { library }) => missingPictures(entry, library) };

function* missingPictures(entry: Entry, library: Library): Generator<RuleFinding> {
  for (const { src, start, end } of entry.body?.images ?? []) yield* missing({ entry, library, src, place: textAt(start, end) });
  if (entry.kind !== 'notice' || entry.data.cover === undefined) return;
  const { cover } = entry.data;
  const path = coverPath(entry, cover);
  if (path === null) yield { place: valueAt('cover'), variant: 'cover', values: { found: cover, nearest: '' } };
  else if (!library.files.has(path)) yield* missing({ entry, library, src: cover, place: valueAt('cover') });
}

/** A cover stands beside the notice, or is named from the folder of the community. */
const coverPath = (entry: Entry, cover: string): string | null => {
  if (!/^[^?#\\%:]+\.(?:png|jpe?g|webp)$/i.test(cover) || cover.startsWith('/')) return null;
  const path = cover.startsWith('.') ? resolvePath(entry.file, cover) : `${homeFolderOf(entry.file)}${cover}`;
  return path?.startsWith(homeFolderOf(entry.file)) === true && !path.includes('/../') ? path : null;
};

function* missing({ entry, library, src, place }: { entry: Entry; library: Library; src: string; place: Place }): Generator<RuleFinding> {
  const path = resolvePath(entry.file, src);
  if (path === null || library.files.has(path)) return; // `image-local` reports a path that leads out of the folder.
  const nearest = nearestFile(library, path, homeFolderOf(entry.file));
  const isPicture = nearest !== null && /\.(?:png|jpe?g|webp)$/.test(nearest);
  yield { place, variant: isPicture ? 'near' : 'unknown', values: { found: src, nearest: isPicture ? writtenFrom(entry.file, nearest) : '' } };
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '图片都在',
    why: '少了图片，居民只看到一个空框。',
    message: {
      near: '图片 `{found}` 不存在',
      unknown: '图片 `{found}` 不存在',
      cover: '封面 `{found}` 不是本社区文件夹里的图片',
    },
    help: {
      near: '改成 `{nearest}`。',
      unknown: '把图片放进本社区的文件夹，再写成 `./tu.png` 或 `../files/tu.png`；大小写也要一样。',
      cover: '写成 `./tu.jpg` 或 `files/tu.jpg` 这样的路径，只能是 png、jpg 或 webp。',
    },
  },
  'zh-Hant': {
    title: '圖片都在',
    why: '少了圖片，居民只看到一個空框。',
    message: {
      near: '圖片 `{found}` 不存在',
      unknown: '圖片 `{found}` 不存在',
      cover: '封面 `{found}` 不是本社區文件夾裡的圖片',
    },
    help: {
      near: '改成 `{nearest}`。',
      unknown: '把圖片放進本社區的文件夾，再寫成 `./tu.png` 或 `../files/tu.png`；大小寫也要一樣。',
      cover: '寫成 `./tu.jpg` 或 `files/tu.jpg` 這樣的路徑，只能是 png、jpg 或 webp。',
    },
  },
  en: {
    title: 'Every picture exists',
    why: 'Without the picture residents see an empty frame.',
    message: {
      near: 'there is no picture `{found}`',
      unknown: 'there is no picture `{found}`',
      cover: 'the cover `{found}` is no picture of this community',
    },
    help: {
      near: 'Use `{nearest}`.',
      unknown: 'Put the picture into the folder of the community and write `./map.png` or `../files/map.png`, with the same capitals.',
      cover: 'Write a path such as `./map.jpg` or `files/map.jpg`, of a png, jpg or webp picture.',
    },
  },
};

const MAP = { 'communities/demo/files/map.png': { base64: 'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAQAAAAA3iMLMAAAADElEQVR42mNgIA0AAAAwAAEodEl9AAAAAElFTkSuQmCC' } };

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...MAP, [NOTICE_FILE]: noticeSaying('![停水范围](./map.png)') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\ncover: https://example.com/a.png') }, at: `${NOTICE_FILE}:5:8` },
  { verdict: 'good', files: { ...MAP, [NOTICE_FILE]: noticeSaying('![停水范围](../files/map.png)') } },
  { verdict: 'good', files: { ...MAP, [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\ncover: files/map.png') } },
];
