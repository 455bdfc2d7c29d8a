import { communityOf } from '../../domain/folder-owner.ts';
import { LOCALE_TABLE } from '../../i18n/locales.ts';

const FOLDERS: readonly string[] = Object.values(LOCALE_TABLE).map(({ folder }) => folder);

/** The community to which a file of a site belongs, in whatever language, or `null`. */
export const communityOfFile = (file: string): string | null => {
  const [first = ''] = file.split('/');
  return communityOf(FOLDERS.includes(first) ? file.slice(first.length + 1) : file);
};
