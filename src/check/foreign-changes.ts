import type { Finding } from '../domain/finding.ts';
import { WHOLE_FILE } from '../domain/place.ts';

/** A file that a change touches, with the mode that the version control gives it. */
export interface ChangedFile {
  /** Relative to the content folder, or with `../` where it lies outside of it. */
  readonly file: string;
  /** The mode in octal: `120000` is a link, `160000` another repository. */
  readonly mode: string;
}

/** All files that a change touches and the community that made it. */
export interface OwnedChanges {
  readonly owner: string;
  readonly files: readonly ChangedFile[];
}

const MODES: Readonly<Record<string, string>> = { '120000': 'link', '160000': 'repository', '100755': 'program' };

/** Changes outside the community's own folder, and things that are no plain files wherever they lie. */
export const findForeignChanges = ({ owner, files }: OwnedChanges): readonly Finding[] =>
  files.flatMap(({ file, mode }): Finding[] => {
    const values = { owner, found: file };
    const rule = 'change-in-own-folder';
    const variant = file.startsWith(`communities/${owner}/`) ? MODES[mode] : 'outside';
    return variant === undefined ? [] : [{ rule, file, place: WHOLE_FILE, variant, values }];
  });
