import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '../src/i18n/translate.ts';
import { baseOf } from '../src/site/base-of.ts';
import { serveFolder } from '../src/site/serve-folder.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';

const { values } = parseCommand({ options: { ...COMMON_OPTIONS, out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } } });
const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('preview', locale));
  process.exit(0);
}
if (!/^\d{1,5}$/.test(values.port)) refuseArguments(t('cli.port', { found: values.port }));

const out = typedPath(values.out);
const first = join(out, 'index.html');
if (!existsSync(first)) refuseArguments(t('preview.nothing', { out: values.out }));
const { url } = await serveFolder(out, { base: baseOf(readFileSync(first, 'utf8')), port: Number(values.port) }).catch((error: unknown) => refuseArguments(t('preview.notStarted', { port: values.port, reason: error instanceof Error ? error.message : String(error) })));
console.error(t('preview.started', { url }));
