import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishPicture } from '../body/publish-picture.ts';
import type { Asset, FileRecord, Library } from '../domain/library.ts';
import { publishedPicture } from '../domain/picture-sizes.ts';
import type { ContentFolder } from '../loader/content-folder.ts';
import { isPicture, writeInto } from './publish-files.ts';

/** What publishing pictures needs to know. */
export interface PicturesToPublish {
  readonly library: Library;
  readonly folder: ContentFolder;
  /** The files that the site publishes, pictures among them. */
  readonly files: readonly string[];
  /** Where encoded pictures are kept between builds, by the hash of their source. */
  readonly cache: string;
  /** Whether a published file stands already. */
  readonly stands?: (file: string) => boolean;
}

/** Writes the pictures of a release, each encoded anew, and says which of them could not be decoded. */
export const writePictures = async ({ library, folder, files, cache, stands = () => false }: PicturesToPublish, out: string): Promise<readonly string[]> => {
  const failed: string[] = [];
  for (const file of files.filter(isPicture)) {
    const record = library.files.get(file);
    if (record?.asset?.type !== 'image' || publishedPaths(record.file, record.asset).every((path) => stands(path))) continue;
    try {
      for (const { path, bytes } of await encoded(record, () => folder.read(file), cache)) writeInto(out, path, bytes);
    } catch {
      failed.push(file);
    }
  }
  return failed;
};

const publishedPaths = (file: string, { format, width, height }: Extract<Asset, { type: 'image' }>): readonly string[] => {
  const { steps, fallback } = publishedPicture({ file, format, width, height });
  return [...steps, fallback].map(({ path }) => path);
};

/** Bumped when pictures are encoded in another way, so that old copies are not taken for new ones. */
const ENCODING = 1;

const encoded = async ({ file, hash, asset }: FileRecord, read: () => Uint8Array, cache: string): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> => {
  if (asset?.type !== 'image') return [];
  const source = { file, format: asset.format, width: asset.width, height: asset.height };
  const { steps, fallback } = publishedPicture(source);
  const kept = [...steps, fallback].map(({ path, width }) => ({ path, kept: join(cache, `${hash}-${ENCODING}-${width}${path.slice(path.lastIndexOf('.'))}`) }));
  if (kept.every((each) => existsSync(each.kept))) return kept.map((each) => ({ path: each.path, bytes: readFileSync(each.kept) }));
  const made = await publishPicture(source, read());
  mkdirSync(cache, { recursive: true });
  for (const { path, bytes } of made) {
    const target = kept.find((each) => each.path === path)?.kept ?? '';
    writeFileSync(`${target}.new`, bytes);
    renameSync(`${target}.new`, target);
  }
  return made;
};
