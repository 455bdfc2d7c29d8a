import { countSeverity } from '../src/domain/diagnostic.ts';
import type { Day } from '../src/domain/day.ts';
import type { Locale } from '../src/domain/locale.ts';
import { pickText } from '../src/domain/local-text.ts';
import { translator, type UiKey } from '../src/i18n/translate.ts';
import type { RefusedSource } from '../src/loader/federation/open-content.ts';
import type { Progress } from '../src/publish/progress.ts';
import type { Published } from '../src/publish/publish-site.ts';
import { textReport } from '../src/reporters/text.ts';
import { clearProgress, progressLine, readingLine } from './progress-line.ts';

/** How a build ends: all published, nothing published, published with something held back. */
export const EXIT = { all: 0, nothing: 1, emptied: 1, busy: 1, partly: 3 } as const satisfies Record<Published['result'], number>;

/** Steps are for whoever waits at a terminal; that something kept was not used belongs into every log. */
const NOTES: readonly UiKey[] = ['build.pictureLeftOut', 'build.cacheDamaged', 'build.indexDamaged', 'build.cacheOutdated', 'build.readingsDamaged', 'build.history.shallow', 'build.history.unreadable'];

/** How a build is told about. */
export interface Telling {
  readonly locale: Locale;
  readonly quiet: boolean;
  /** The folder as it was typed. */
  readonly out: string;
}

/** Tells steps and notes on the error output. */
export const progressOf = ({ locale, quiet }: Telling): Progress => {
  const t = translator(locale);
  return {
    step: (key, details = {}) => {
      if (quiet || !(process.stderr.isTTY || NOTES.includes(key))) return;
      clearProgress();
      console.error(t(key, details));
    },
    ...(quiet ? {} : {
      read: readingLine((read, all) => t('check.read', { read, all, left: all - read })),
      rendered: progressLine((rendered: number, expected: number) => t('build.rendered', { rendered, expected, left: Math.max(0, expected - rendered) })),
    }),
  };
};

/** Tells what was found, what is held back and what was made. */
export const sayPublished = (published: Published, { locale, quiet, out }: Telling): void => {
  const t = translator(locale);
  clearProgress();
  if (published.result === 'busy') return console.error(t('build.busy', { pid: published.heldBy }));
  saySources(published.refusedSources, locale);
  sayFindings(published.checked, { locale, quiet, out });
  if (published.result === 'nothing') return console.error(t('build.nothing'));
  if (published.result === 'emptied') return console.error(t('build.emptied', { count: published.gone.length }));
  sayHeld(published, locale);
  const { index, files, rendered, restored, checked } = published;
  console.error(t('build.done', { out, checked: checked.report.files, rendered, restored, files, indexed: index.pages, fresh: index.indexed, reused: index.reused, seconds: secondsSoFar() }));
  if (published.gone.length > 0) console.error(t('build.gone', { count: published.gone.length, communities: listed(published.gone) }));
  if (published.result === 'partly') console.error(t('build.partly'));
  if (!quiet) console.error(t('build.look'));
};

const MOST_LISTED = 20;

const listed = (ids: readonly string[]): string => `${ids.slice(0, MOST_LISTED).join('、')}${ids.length > MOST_LISTED ? '…' : ''}`;

/** The contents of others that were not taken in. */
export const saySources = (refused: readonly RefusedSource[], locale: Locale): void => {
  for (const { id, path, reason, found } of refused) console.error(translator(locale)(`federation.${reason}`, { id, path, found }));
};

type Done = Extract<Published, { result: 'all' | 'partly' }>;

/** The findings, where somebody has to know of them. */
export const sayFindings = ({ report }: Done['checked'], { locale, quiet }: Telling): void => {
  if (countSeverity(report, 'error') > 0 || !quiet) process.stdout.write(textReport(report, translator(locale)));
};

/** The communities that stand with what was published of them last. */
export const sayHeld = ({ checked, held }: Pick<Done, 'checked' | 'held'>, locale: Locale): void => {
  for (const [id, day] of held) console.error(heldLine(checked, id, { day, locale }));
};

const heldLine = ({ library }: Done['checked'], id: string, { day, locale }: { readonly day: Day | null; readonly locale: Locale }): string => {
  const t = translator(locale);
  const profile = library.communities.get(id)?.profile;
  const community = profile ? pickText(profile.data.name, locale) : id;
  return day === null ? t('build.heldNew', { community }) : t('build.held', { community, day });
};

/** For how long the command has been running. */
export const secondsSoFar = (): string => (performance.now() / 1000).toFixed(1);

/** No room on the disk, none for this user, or none for a file of that size. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Why a build broke off, in words. */
export const reasonOf = (error: unknown, locale: Locale): string => {
  const t = translator(locale);
  if (error instanceof Error && 'code' in error && FULL.has(String(error.code))) return t('build.diskFull');
  return t('build.failed', { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) });
};
