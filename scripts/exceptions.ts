import { readFileSync } from 'node:fs';
import { exceptionsOf, hashOfValue, isInForce } from '../src/domain/privacy/exceptions.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import { exceptionsJson, exceptionsText, type ListedException } from '../src/reporters/exceptions-report.ts';
import { helpOf } from './commands.ts';
import { choiceOption, COMMON_OPTIONS, dayOption, existingFolder, localeOption, parseCommand } from './options.ts';

const { values } = parseCommand({ options: { ...COMMON_OPTIONS, format: { type: 'string', default: 'text' }, hash: { type: 'boolean', default: false } } });

const locale = localeOption(values.lang);
if (values.help) {
  console.log(helpOf('exceptions', locale));
  process.exit(0);
}
if (values.hash) {
  // Read from the input and not from the arguments, which end up in the history of the shell.
  console.log(hashOfValue(readFileSync(0, 'utf8').trim()));
  process.exit(0);
}
const format = choiceOption(values.format, ['text', 'json']);
const library = loadLibrary(diskFolder(existingFolder(values.content)));
const on = dayOption(values.on, library.site.timeZone);
const exceptions = library.entries.flatMap((entry): readonly ListedException[] =>
  exceptionsOf(entry).map((exception) => ({
    file: entry.file, rule: exception.rule, reason: exception.reason, approvedBy: exception.approvedBy, until: exception.until,
    oneValue: exception.sha256 !== undefined, inForce: isInForce(exception, on),
  })),
);
process.stdout.write(format === 'json' ? exceptionsJson(on, exceptions) : exceptionsText(exceptions, locale));
