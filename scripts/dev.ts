import { dev } from 'astro';
import { translator } from '../src/i18n/translate.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { zoneOf } from '../src/loader/zone.ts';
import { astroConfig } from '../src/site/astro-config.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, dayOption, existingFolder, localeOption, parseCommand, refuseArguments } from './options.ts';

const { values } = parseCommand({ options: { ...COMMON_OPTIONS, port: { type: 'string', default: '4321' }, base: { type: 'string' } } });
const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('dev', locale));
  process.exit(0);
}
if (!/^\d{1,5}$/.test(values.port)) refuseArguments(t('cli.port', { found: values.port }));

const content = existingFolder(values.content);
const options = { content, on: dayOption(values.on, zoneOf(diskFolder(content))), base: values.base, live: true };
const server = await dev({ ...astroConfig(options), configFile: false, logLevel: 'warn', server: { port: Number(values.port), host: false } });
console.error(t('dev.started', { url: `http://localhost:${server.address.port}/` }));
