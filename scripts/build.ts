import { resolve } from 'node:path';
import { countSeverity } from '../src/domain/diagnostic.ts';
import type { Day } from '../src/domain/day.ts';
import { pickText } from '../src/domain/local-text.ts';
import type { UiKey } from '../src/i18n/translate.ts';
import { translator } from '../src/i18n/translate.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { zoneOf } from '../src/loader/zone.ts';
import { type Published, publishSite } from '../src/publish/publish-site.ts';
import { textReport } from '../src/reporters/text.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, dayOption, existingFolder, localeOption, parseCommand } from './options.ts';

/** How the command ends: all published, nothing published, published with something held back. */
const EXIT = { all: 0, nothing: 1, busy: 1, partly: 3 } as const satisfies Record<Published['result'], number>;

const { values } = parseCommand({
  options: { ...COMMON_OPTIONS, out: { type: 'string', default: 'dist' }, base: { type: 'string' }, quiet: { type: 'boolean', default: false }, 'read-only-cache': { type: 'boolean', default: false } },
});
const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('build', locale));
  process.exit(0);
}

const NOTES: readonly UiKey[] = ['build.cacheDamaged', 'build.cacheOutdated', 'build.history.shallow', 'build.history.unreadable'];
const started = performance.now();
const content = existingFolder(values.content);
const out = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out);
const say = (key: UiKey, details: Readonly<Record<string, string | number>> = {}): void => {
  // Steps are for whoever waits at a terminal; that something kept was not used belongs into every log.
  if (!values.quiet && (process.stderr.isTTY || NOTES.includes(key))) console.error(t(key, details));
};

try {
  const published = await publishSite({ content, out, on: dayOption(values.on, zoneOf(diskFolder(content))), locale, base: values.base, readOnlyCache: values['read-only-cache'], progress: { step: say, rendered: counter() } });
  report(published);
  process.exitCode = EXIT[published.result];
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}

/** Counts the pages in one line of a terminal, a few times a second. */
function counter(): (rendered: number) => void {
  if (values.quiet || !process.stderr.isTTY) return () => undefined;
  let last = 0;
  return (rendered) => {
    if (performance.now() - last < 250) return;
    last = performance.now();
    process.stderr.write(`\r${t('build.rendered', { rendered })}\r`);
  };
}

function report(published: Published): void {
  if (published.result === 'busy') return console.error(t('build.busy', { pid: published.heldBy }));
  const { checked } = published;
  if (countSeverity(checked.report, 'error') > 0 || !values.quiet) process.stdout.write(textReport(checked.report, t));
  if (published.result === 'nothing') return console.error(t('build.nothing'));
  for (const [id, day] of published.held) console.error(heldLine(published, id, day));
  const { index, files, rendered, restored } = published;
  console.error(t('build.done', { out: values.out, checked: checked.report.files, rendered, restored, files, indexed: index.pages, fresh: index.indexed, reused: index.reused, seconds: ((performance.now() - started) / 1000).toFixed(1) }));
  if (published.result === 'partly') console.error(t('build.partly'));
}

function heldLine(published: Extract<Published, { result: 'all' | 'partly' }>, id: string, day: Day | null): string {
  const profile = published.checked.library.communities.get(id)?.profile;
  const community = profile ? pickText(profile.data.name, locale) : id;
  return day === null ? t('build.heldNew', { community }) : t('build.held', { community, day });
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return t('build.diskFull');
  return t('build.failed', { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) });
}
