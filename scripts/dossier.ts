import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { translator } from '../src/i18n/translate.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import { zoneOf } from '../src/loader/zone.ts';
import { dossierFile } from '../src/paper/dossier-file.ts';
import { findBrowser } from '../src/paper/find-browser.ts';
import { printPdf } from '../src/paper/print-pdf.ts';
import { scriptConverter } from '../src/site/convert-script.ts';
import { dossierView } from '../src/views/assessment/dossier.ts';
import { createContext } from '../src/views/context.ts';
import { ROUTES } from '../src/views/routes.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, dayOption, existingFolder, fromHere, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';

const { values, positionals } = parseCommand({ allowPositionals: true, options: { ...COMMON_OPTIONS, out: { type: 'string' }, browser: { type: 'string' } } });
const locale = localeOption(values.lang);
if (values.help) {
  console.log(helpOf('dossier', locale));
  process.exit(0);
}
const t = translator(locale);
const [name = ''] = positionals;
if (positionals.length !== 1) refuseArguments(t('dossier.address'));
const folder = diskFolder(existingFolder(values.content));
const on = dayOption(values.on, zoneOf(folder));
const library = loadLibrary(folder);
const context = createContext({ library, on, locale, base: library.site.base ?? '/', convert: scriptConverter(library) });
const known = ROUTES.dossier.parametersOf(context).map(({ community, period }) => `${community}/${period}`);
const [community = '', period = ''] = name.split('/');
const view = (known.includes(name) ? dossierView(context, { community, period }) : null) ?? refuseArguments(t('dossier.none', { found: name, known: known.join(t('list.comma')) }));
const browser = findBrowser(values.browser, process.env) ?? refuseArguments(values.browser === undefined ? t('dossier.noBrowser') : t('dossier.browserMissing', { found: values.browser }));
const out = typedPath(values.out ?? `${community}-${period}.pdf`);
try {
  const pdf = await printPdf(await dossierFile(context, view), { browser, on });
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, pdf);
  console.log(t('dossier.done', { file: fromHere(out), size: Math.ceil(pdf.length / 1024) }));
} catch (error) {
  console.error(t('dossier.failed', { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }));
  process.exitCode = 1;
}
