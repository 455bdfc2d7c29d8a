import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeKit } from '../src/collect/make-kit.ts';
import { openReviewSite } from '../src/collect/review-site.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { zoneOf } from '../src/loader/zone.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, dayOption, existingFolder, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';

const { values, positionals } = parseCommand({ allowPositionals: true, options: { ...COMMON_OPTIONS, out: { type: 'string' } } });
const locale = localeOption(values.lang);
if (values.help) {
  console.log(helpOf('kit', locale));
  process.exit(0);
}
const content = existingFolder(values.content);
const site = openReviewSite(content, dayOption(values.on, zoneOf(diskFolder(content))), locale);
const { t } = site.context;
const name = positionals[0] ?? refuseArguments(t('kit.address', { command: 'kit' }));
const page = site.pages.get(name) ?? refuseArguments(t('kit.noPage', { found: name, known: [...site.pages.keys()].join('、') }));
const out = typedPath(values.out ?? `${name.replace('/', '-')}.html`);
const folder = basename(out).replace(/\.html?$/i, '-files');
const kit = await makeKit(site, page, folder);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, kit.page);
for (const { file, bytes } of kit.beside) {
  const target = join(dirname(out), folder, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
console.log(t('kit.done', { file: out, size: Math.ceil(Buffer.byteLength(kit.page) / 1024), count: kit.embedded + kit.beside.length }));
if (kit.beside.length > 0) console.log(t('kit.folder', { folder }));
