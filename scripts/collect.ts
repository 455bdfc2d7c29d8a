import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { collectReviews } from '../src/collect/collect-reviews.ts';
import { openReviewSite } from '../src/collect/review-site.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { zoneOf } from '../src/loader/zone.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, dayOption, existingFolder, localeOption, parseCommand, refuseArguments, typedPath, words } from './options.ts';

const { values, positionals } = parseCommand({ allowPositionals: true, options: { ...COMMON_OPTIONS, accept: { type: 'string' } } });
const locale = localeOption(values.lang);
if (values.help) {
  console.log(helpOf('collect', locale));
  process.exit(0);
}
const t = words();
if (positionals.length === 0) refuseArguments(t('collect.none'));
const content = existingFolder(values.content);
const site = openReviewSite(content, dayOption(values.on, zoneOf(diskFolder(content))), locale);
const accept = values.accept === undefined ? null : values.accept.split(/[,，]/).map((name) => name.trim()).filter((name) => name !== '');
const { problems, notes, accepted } = await collectReviews(site, positionals.map(readBytes), accept);
for (const line of [...notes, ...problems]) console.log(line);
if (problems.length > 0) {
  console.log(t('collect.nothing'));
  process.exit(1);
}
for (const { name, target, text } of accepted) {
  mkdirSync(dirname(join(content, target)), { recursive: true });
  writeFileSync(join(content, target), text);
  console.log(t('collect.ready', { file: name, place: target }));
}
console.log(t('collect.written', { count: accepted.length }));

function readBytes(path: string): { path: string; bytes: Uint8Array } {
  try {
    return { path, bytes: readFileSync(typedPath(path)) };
  } catch {
    return refuseArguments(t('collect.unreadable', { file: basename(path) }));
  }
}
