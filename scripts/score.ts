import { statSync } from 'node:fs';
import { diskFolder } from '../src/loader/content-folder.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import { scorecardsJson } from '../src/reporters/scorecards-json.ts';
import { scorecardsText } from '../src/reporters/scorecards-text.ts';
import { scorecardsOf } from '../src/scoring/scorecards-of.ts';
import { COMMON_OPTIONS, contentFolder, dayOption, localeOption, parseCommand, refuseArguments } from './options.ts';

const { values } = parseCommand({ options: { ...COMMON_OPTIONS, format: { type: 'string', default: 'text' } } });

if (values.help) {
  console.log('npm run score -- [--content DIR] [--format text|json] [--on 2026-03-01] [--lang zh-Hans|zh-Hant|en]');
  process.exit(0);
}

const { format } = values;
if (format !== 'text' && format !== 'json') refuseArguments(`--format: 没有 ${format} 这种格式，请用 text 或 json。`);

const root = contentFolder(values.content);
if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) refuseArguments(`--content: 找不到文件夹 ${values.content}`);

const locale = localeOption(values.lang);
const library = loadLibrary(diskFolder(root));
const cards = scorecardsOf(library, dayOption(values.on, library.site.timeZone)).values();
process.stdout.write(format === 'json' ? scorecardsJson(cards) : scorecardsText(cards, library, locale));
