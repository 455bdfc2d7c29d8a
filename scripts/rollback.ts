import { translator } from '../src/i18n/translate.ts';
import { takeLock } from '../src/publish/build-lock.ts';
import { completeSwap, releasesOf, rollBack } from '../src/publish/release-folder.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';

const { values } = parseCommand({ options: { ...COMMON_OPTIONS, out: { type: 'string', default: 'dist' } } });
const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('rollback', locale));
  process.exit(0);
}
const releases = releasesOf(typedPath(values.out));
const lock = takeLock(releases);
if ('heldBy' in lock) refuseArguments(t('build.busy', { pid: lock.heldBy }));
else {
  completeSwap(releases);
  const shown = rollBack(releases);
  lock.release();
  console.log(shown === null ? t('rollback.none') : t('rollback.done', { release: shown }));
  process.exitCode = shown === null ? 1 : 0;
}
