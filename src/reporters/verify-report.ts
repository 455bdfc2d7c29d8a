import type { Locale } from '../domain/locale.ts';
import { translator } from '../i18n/translate.ts';

/** Files of a site by what became of them. */
interface Difference {
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly added: readonly string[];
  readonly unchanged: readonly string[];
}

const NOTICE = /^communities\/([^/]+)\/notices\/(.+)\/notice\.json$/;

/** Which notices and which other files are unchanged, changed, gone or new, in words. */
export const verifyText = (difference: Difference, locale: Locale): string => {
  const t = translator(locale);
  const lines = (['changed', 'gone', 'added'] as const).flatMap((what) => difference[what].flatMap((file) => noticeOf(file)).map((notice) => t(`verify.notice.${what}`, { notice })));
  const count = (files: readonly string[]) => ({ notices: files.flatMap(noticeOf).length, files: files.length });
  const sums = (['unchanged', 'changed', 'gone', 'added'] as const).map((what) => t(`verify.${what}`, count(difference[what])));
  return [...lines, ...sums, ''].join('\n');
};

const noticeOf = (file: string): readonly string[] => {
  const match = NOTICE.exec(file);
  return match ? [`${match[1]}/${match[2]}`] : [];
};
