import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../src/paper/find-browser.ts';
import { findNoticePage, type NoticePage } from '../src/paper/find-notice-page.ts';
import { type BoardSheets, printBoard } from '../src/paper/print-board.ts';
import { smallPng } from '../src/paper/small-png.ts';
import { translator } from '../src/i18n/translate.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, fromHere, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';

const { values, positionals } = parseCommand({ allowPositionals: true, options: { ...COMMON_OPTIONS, site: { type: 'string', default: 'dist' }, out: { type: 'string', default: '.' }, browser: { type: 'string' } } });
const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('board', locale));
  process.exit(0);
}

const wanted = positionals[0] ?? refuseArguments(t('board.address'));
const site = typedPath(values.site);
const page = pageOf(wanted);
const browser = findBrowser(values.browser, process.env) ?? refuseArguments(values.browser === undefined ? t('board.noBrowser') : t('dossier.browserMissing', { found: values.browser }));
const sheets = await printBoard(site, page, browser).catch((error: unknown) => refuseArguments(t('board.browserFailed', { browser, reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) })));
await writeSheets(sheets, page.name);

function pageOf(found: string): NoticePage {
  const page = findNoticePage(site, found);
  if (!('missing' in page)) return page;
  if (page.missing === 'site') return refuseArguments(t('board.noSite', { site: values.site }));
  const sentence = t('board.noNotice', { site: values.site, found });
  return refuseArguments(page.nearest === null ? sentence : [sentence, t('board.nearest', { nearest: page.nearest })].join(t('list.semicolon')));
}

async function writeSheets({ A4, A3, picture }: BoardSheets, name: string): Promise<void> {
  const out = typedPath(values.out);
  mkdirSync(out, { recursive: true });
  const small = await smallPng(picture);
  for (const [file, bytes] of [[`${name}-A4.pdf`, A4], [`${name}-A3.pdf`, A3], [`${name}.png`, small.png]] as const) {
    if (bytes === null) continue;
    writeFileSync(join(out, file), bytes);
    console.log(t('board.done', { file: fromHere(join(out, file)), size: Math.ceil(bytes.length / 1000) }));
  }
  if (small.png !== null) return;
  console.error(t('board.tooLarge', { size: Math.ceil(small.bytes / 1000) }));
  process.exitCode = 1;
}
