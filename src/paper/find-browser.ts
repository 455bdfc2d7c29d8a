import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where browsers stand that can print: Chromium, Chrome or Edge, as systems install them. */
const PLACES = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];

/** The first browser there is, the one that was asked for before all others; `null` where there is none. */
export const findBrowser = (asked: string | undefined, environment: Readonly<Record<string, string | undefined>>): string | null => {
  if (asked !== undefined) return existsSync(asked) ? asked : null;
  const programs = [environment['ProgramFiles'], environment['ProgramFiles(x86)'], environment['LOCALAPPDATA']].filter((folder) => folder !== undefined);
  return [...PLACES, ...programs.flatMap((folder) => WINDOWS.map((file) => join(folder, file)))].find((path) => existsSync(path)) ?? null;
};
