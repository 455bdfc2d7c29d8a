import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../src/paper/find-browser.ts';
import { takePictures } from '../src/paper/handbook-pictures.ts';
import { translator } from '../src/i18n/translate.ts';
import { baseOf } from '../src/site/base-of.ts';
import { serveFolder } from '../src/site/serve-folder.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, fromHere, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';

const { values } = parseCommand({ options: { ...COMMON_OPTIONS, site: { type: 'string', default: 'dist' }, out: { type: 'string', default: 'content/handbook/pictures' }, browser: { type: 'string' } } });
const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('pictures', locale));
  process.exit(0);
}

const site = typedPath(values.site);
const first = join(site, 'index.html');
if (!existsSync(first)) refuseArguments(t('board.noSite', { site: values.site }));
const executablePath = findBrowser(values.browser, process.env) ?? refuseArguments(t('board.noBrowser'));
const { server, url } = await serveFolder(site, { base: baseOf(readFileSync(first, 'utf8')), port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
try {
  const out = typedPath(values.out);
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of await takePictures(browser, url)) {
    const file = join(out, `${name}.webp`);
    writeFileSync(file, bytes);
    console.log(t('board.done', { file: fromHere(file), size: Math.ceil(bytes.length / 1000) }));
  }
} finally {
  await browser.close();
  server.close();
}
