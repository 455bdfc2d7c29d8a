import { statSync, readFileSync } from 'node:fs';
import { exceptionsOf, hashOfValue, isInForce } from '../src/domain/privacy/exceptions.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import { exceptionsJson, exceptionsText, type ListedException } from '../src/reporters/exceptions-report.ts';
import { COMMON_OPTIONS, contentFolder, dayOption, localeOption, parseCommand, refuseArguments } from './options.ts';

const { values } = parseCommand({ options: { ...COMMON_OPTIONS, format: { type: 'string', default: 'text' }, hash: { type: 'boolean', default: false } } });

if (values.help) {
  console.log('npm run exceptions -- [--content DIR] [--format text|json] [--on 2026-03-01] [--lang zh-Hans|zh-Hant|en]\nnpm run exceptions -- --hash    # 从标准输入读一个号码，打印例外里要写的 sha256');
  process.exit(0);
}
if (values.hash) {
  // Read from the input and not from the arguments, which end up in the history of the shell.
  console.log(hashOfValue(readFileSync(0, 'utf8').trim()));
  process.exit(0);
}
if (values.format !== 'text' && values.format !== 'json') refuseArguments(`--format: 没有 ${values.format} 这种格式，请用 text 或 json。`);
const root = contentFolder(values.content);
if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) refuseArguments(`--content: 找不到文件夹 ${values.content}`);

const locale = localeOption(values.lang);
const library = loadLibrary(diskFolder(root));
const on = dayOption(values.on, library.site.timeZone);
const exceptions = library.entries.flatMap((entry): readonly ListedException[] =>
  exceptionsOf(entry).map((exception) => ({
    file: entry.file, rule: exception.rule, reason: exception.reason, approvedBy: exception.approvedBy, until: exception.until,
    oneValue: exception.sha256 !== undefined, inForce: isInForce(exception, on),
  })),
);
process.stdout.write(values.format === 'json' ? exceptionsJson(on, exceptions) : exceptionsText(exceptions, locale));
