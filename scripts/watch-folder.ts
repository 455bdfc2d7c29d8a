import { watch } from 'node:fs';
import type { Checked, CheckOptions } from '../src/check.ts';
import { openCheck } from '../src/check/session.ts';
import { translator } from '../src/i18n/translate.ts';
import type { ContentFolder } from '../src/loader/content-folder.ts';
import { fromHere } from './options.ts';

/** An editor writes a file in several steps; they are taken as one. */
const PAUSE = 25;

interface Watched {
  readonly root: string;
  readonly folder: ContentFolder;
  readonly options: CheckOptions;
  readonly print: (checked: Checked) => void;
}

/** Checks once, and again after every saved file, until the command is ended. */
export const watchFolder = ({ root, folder, options, print }: Watched): void => {
  const t = translator(options.locale);
  const session = openCheck(folder, options);
  print(session.checked());
  console.error(t('check.watching', { folder: fromHere(root) || '.' }));
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const answer = (): void => {
    const began = performance.now();
    const files = [...changed];
    changed.clear();
    print(session.update(files));
    console.error(t('check.took', { milliseconds: Math.round(performance.now() - began) }));
  };
  watch(root, { recursive: true }, (_, name) => {
    if (name === null) return;
    changed.add(name.replaceAll('\\', '/'));
    if (timer) clearTimeout(timer);
    timer = setTimeout(answer, PAUSE);
  });
};
