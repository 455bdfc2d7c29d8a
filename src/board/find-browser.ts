import { existsSync } from 'node:fs';
import { join } from 'node:path';

const BELOW_PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'];

const PLACES = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where a browser stands that can print pages: the one that was named, else where systems keep theirs; `null` where there is none. */
export const findBrowser = (environment: Readonly<Record<string, string | undefined>>, stands: (path: string) => boolean = existsSync): string | null => {
  const named = environment['LINLI_CHROMIUM'];
  if (named !== undefined && named !== '') return stands(named) ? named : null;
  const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
  return [...PLACES, ...programs.flatMap((folder) => BELOW_PROGRAMS.map((path) => join(folder, path)))].find(stands) ?? null;
};
