import { translator } from '../src/i18n/translate.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { zoneOf } from '../src/loader/zone.ts';
import type { PublishOptions } from '../src/publish/make-release.ts';
import { publishSite } from '../src/publish/publish-site.ts';
import { type BuiltShard, buildShard } from '../src/publish/shards/build-shard.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, dayOption, existingFolder, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';
import { EXIT, progressOf, reasonOf, sayFindings, sayHeld, sayPublished, saySources, secondsSoFar, type Telling } from './say-build.ts';

const { values } = parseCommand({
  options: { ...COMMON_OPTIONS, out: { type: 'string' }, base: { type: 'string' }, shard: { type: 'string' }, jobs: { type: 'string' }, quiet: { type: 'boolean', default: false }, 'read-only-cache': { type: 'boolean', default: false }, 'allow-empty': { type: 'boolean', default: false } },
});
const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('build', locale));
  process.exit(0);
}

const content = existingFolder(values.content);
const shown = values.out ?? (values.shard === undefined ? 'dist' : `shards/${values.shard.replaceAll(',', '+')}`);
const telling: Telling = { locale, quiet: values.quiet, out: shown };
const options: PublishOptions = {
  content, out: typedPath(shown), on: dayOption(values.on, zoneOf(diskFolder(content))), locale, base: values.base,
  readOnlyCache: values['read-only-cache'], mayEmpty: values['allow-empty'], jobs: jobsOption(values.jobs), progress: progressOf(telling),
};

try {
  process.exitCode = values.shard === undefined ? await buildWhole() : sayShard(await buildShard(options, values.shard.split(',')));
} catch (error) {
  console.error(reasonOf(error, locale));
  process.exitCode = 1;
}

/** In how many processes pages are made. */
function jobsOption(jobs: string | undefined): number | undefined {
  if (jobs === undefined) return undefined;
  return /^[1-9]$/.test(jobs) ? Number(jobs) : refuseArguments(t('build.noSuchJobs', { found: jobs }));
}

async function buildWhole(): Promise<number> {
  const published = await publishSite(options);
  sayPublished(published, telling);
  return EXIT[published.result];
}

function sayShard(built: BuiltShard): number {
  if (built.result === 'unknown') return refuseArguments(t('build.shardUnknown', { areas: built.areas.join('、') }));
  if (built.result === 'busy' || built.result === 'nothing') sayPublished(built, telling);
  else {
    saySources(built.refusedSources, locale);
    sayFindings(built.checked, telling);
    sayHeld(built, locale);
    console.error(t('build.shardDone', { out: shown, checked: built.checked.report.files, rendered: built.rendered, files: built.files, indexed: built.indexed, seconds: secondsSoFar() }));
  }
  return EXIT[built.result];
}
