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

/** The page of a notice, in the first language or another. */
const PAGE = /(?:^|\/)communities\/([^/]+)\/notices\/(.+)\/index\.html$/;

const MOST_FILES = 20;

/**
 * Which notices and which other files are unchanged, changed, gone or new, in words. Against the sums of the same build
 * every file counts, so each is named; against an older build pages differ whenever the site was made anew.
 */
export const verifyText = (difference: Difference, locale: Locale, against: 'own' | 'older'): string => {
  const t = translator(locale);
  const lines = (['changed', 'gone', 'added'] as const).flatMap((what) => difference[what].flatMap((file) => noticeOf(file)).map((notice) => t(`verify.notice.${what}`, { notice })));
  const count = (files: readonly string[]) => ({ notices: files.flatMap(noticeOf).length, files: files.length });
  const sums = (['unchanged', 'changed', 'gone', 'added'] as const).map((what) => t(`verify.${what}`, count(difference[what])));
  return [...lines, ...(against === 'own' ? fileLines(difference, locale) : []), ...sums, ''].join('\n');
};

const fileLines = (difference: Difference, locale: Locale): readonly string[] => {
  const t = translator(locale);
  const lines = (['changed', 'gone', 'added'] as const).flatMap((what) =>
    difference[what].filter((file) => !NOTICE.test(file)).map((file) => {
      const page = what === 'changed' ? PAGE.exec(file) : null;
      return page ? t('verify.page.changed', { notice: `${page[1]}/${page[2]}` }) : t(`verify.file.${what}`, { file });
    }),
  );
  return lines.length <= MOST_FILES ? lines : [...lines.slice(0, MOST_FILES), t('verify.more', { count: lines.length - MOST_FILES })];
};

const noticeOf = (file: string): readonly string[] => {
  const match = NOTICE.exec(file);
  return match ? [`${match[1]}/${match[2]}`] : [];
};
