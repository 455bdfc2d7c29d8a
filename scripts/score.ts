import { diskFolder } from '../src/loader/content-folder.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import { scorecardsJson } from '../src/reporters/scorecards-json.ts';
import { scorecardsText } from '../src/reporters/scorecards-text.ts';
import { scorecardsOf } from '../src/scoring/scorecards-of.ts';
import { helpOf } from './commands.ts';
import { choiceOption, COMMON_OPTIONS, dayOption, existingFolder, localeOption, parseCommand } from './options.ts';

const { values } = parseCommand({ options: { ...COMMON_OPTIONS, format: { type: 'string', default: 'text' } } });

const locale = localeOption(values.lang);
if (values.help) {
  console.log(helpOf('score', locale));
  process.exit(0);
}

const format = choiceOption(values.format, ['text', 'json']);
const library = loadLibrary(diskFolder(existingFolder(values.content)));
const cards = scorecardsOf(library, dayOption(values.on, library.site.timeZone)).values();
process.stdout.write(format === 'json' ? scorecardsJson(cards) : scorecardsText(cards, library, locale));
