import { foldName, splitName } from '../domain/file-name.ts';
import type { Finding } from '../domain/finding.ts';
import { FILE_NAME } from '../domain/place.ts';
import type { FolderEntry } from './content-folder.ts';

/** Entries whose names differ only in what disks or addresses do not tell apart; the later one is reported. */
export const findTwins = (entries: readonly Pick<FolderEntry, 'file' | 'type'>[]): readonly Finding[] => {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, type }): Finding[] => {
    const key = keyOf(file, type);
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    return other === undefined ? [] : [twin(file, other)];
  });
};

const twin = (file: string, other: string): Finding => ({
  rule: 'file-name-unique', file, place: FILE_NAME, values: { other },
  related: [{ file: other, place: FILE_NAME, note: { 'zh-Hans': '先有的文件', 'zh-Hant': '先有的檔案', en: 'the first one' } }],
});

const keyOf = (file: string, type: FolderEntry['type']): string => {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const { stem, extension } = splitName(file.slice(folder.length));
  const ending = type === 'folder' ? '/' : `.${extension.toLowerCase()}`;
  return `${folder}${foldDotted(stem)}${ending}`;
};

/** Dots tell reviewers and translations apart, so they stay. */
const foldDotted = (stem: string): string => stem.split('.').map(foldName).join('.');
