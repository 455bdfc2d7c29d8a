import { relative, sep } from 'node:path';
import { refreshSchemas } from '../authoring/schemas/write-schemas.ts';
import type { Checked } from '../check.ts';
import { type CheckSession, openCheck } from '../check/session.ts';
import type { Day } from '../domain/day.ts';
import { diskFolder } from '../loader/content-folder.ts';

/** An editor writes a file in several steps; they are taken as one. */
const PAUSE = 30;

/** A content folder that is looked at again after every saved file. */
export interface LiveCheck {
  /** The check as it stands. */
  readonly checked: () => Checked;
  /** Who is told when the changes of a moment were looked at, and whether documents came or went. */
  follow: (follower: (checked: Checked, isListed: boolean) => void) => void;
  /** Takes note of a file that was saved, added or removed. */
  readonly noteChange: (file: string) => void;
}

/** Keeps the check of a folder open. */
export const openLiveCheck = (content: string, on: Day): LiveCheck => {
  let answer: (checked: Checked, isListed: boolean) => void = () => undefined;
  const begin = (): CheckSession => openCheck(diskFolder(content), { on, locale: 'zh-Hans' });
  let session = begin();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const helpEditors = ({ library }: Checked): void => void refreshSchemas(library, content).catch(() => undefined);
  const look = (): void => {
    const files = [...changed];
    changed.clear();
    try {
      const before = session.checked().library.entries;
      const checked = session.update(files);
      const { entries } = checked.library;
      answer(checked, entries.length !== before.length || entries.some(({ file }, index) => file !== before[index]?.file));
      helpEditors(checked);
    } catch (error) {
      // A folder may vanish under the hands of another program: what was read last stands, and the next save is read from nothing.
      console.error(error instanceof Error ? error.message : error);
      session = beginAgain(begin, session);
    }
  };
  helpEditors(session.checked());
  return {
    checked: () => session.checked(),
    follow: (follower) => {
      answer = follower;
    },
    noteChange: (file) => {
      changed.add(relative(content, file).replaceAll(sep, '/'));
      if (timer) clearTimeout(timer);
      timer = setTimeout(look, PAUSE);
    },
  };
};

const beginAgain = (begin: () => CheckSession, last: CheckSession): CheckSession => {
  try {
    return begin();
  } catch {
    return last;
  }
};
