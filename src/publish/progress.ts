import type { UiKey } from '../i18n/translate.ts';

/** Tells whoever waits what is being done. */
export interface Progress {
  /** A step begins. */
  readonly step: (key: UiKey, values?: Readonly<Record<string, string | number>>) => void;
  /** So many files of the content are read by now, of all. */
  readonly read?: (count: number, all: number) => void;
  /** So many pages are made by now, of all that have to be. */
  readonly rendered?: (count: number, expected: number) => void;
}
