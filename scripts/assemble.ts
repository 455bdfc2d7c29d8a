import { translator } from '../src/i18n/translate.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { zoneOf } from '../src/loader/zone.ts';
import type { PublishOptions } from '../src/publish/make-release.ts';
import { type Assembled, assembleSite, type RefusedShard } from '../src/publish/shards/assemble-site.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, dayOption, existingFolder, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';
import { EXIT, progressOf, reasonOf, sayPublished, type Telling } from './say-build.ts';

const { values, positionals } = parseCommand({
  allowPositionals: true,
  options: { ...COMMON_OPTIONS, out: { type: 'string', default: 'dist' }, base: { type: 'string' }, strict: { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false } },
});
const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('assemble', locale));
  process.exit(0);
}
if (positionals.length === 0) refuseArguments(t('assemble.needsFolders'));

const content = existingFolder(values.content);
const telling: Telling = { locale, quiet: values.quiet, out: values.out };
const options: PublishOptions = {
  content, out: typedPath(values.out), on: dayOption(values.on, zoneOf(diskFolder(content))), locale, base: values.base, progress: progressOf(telling),
};

try {
  process.exitCode = sayAssembled(await assembleSite(options, positionals.map((folder) => typedPath(folder)), { strict: values.strict }));
} catch (error) {
  console.error(reasonOf(error, locale));
  process.exitCode = 1;
}

function sayAssembled(assembled: Assembled): number {
  if (assembled.result === 'twice') console.error(t('assemble.twice', { community: assembled.community, first: assembled.folders[0], second: assembled.folders[1] }));
  if (assembled.result === 'other-version') console.error(t('assemble.otherVersion', { folder: assembled.folder }));
  if ('refused' in assembled) for (const shard of assembled.refused) console.error(refusedLine(shard));
  if (assembled.result === 'refused') console.error(t('assemble.nothing'));
  if (assembled.result === 'twice' || assembled.result === 'other-version' || assembled.result === 'refused') return 1;
  sayPublished(assembled, telling);
  return assembled.refused.length > 0 && assembled.result === 'all' ? EXIT.partly : EXIT[assembled.result];
}

function refusedLine({ folder, reason }: RefusedShard): string {
  return t(`assemble.${reason}`, { folder });
}
