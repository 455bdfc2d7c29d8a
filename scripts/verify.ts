import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { verifyText } from '../src/reporters/verify-report.ts';
import { compareSums, readSums, SUMS_FILE, sumFolder } from '../src/publish/sums.ts';
import { translator } from '../src/i18n/translate.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';

const { values, positionals } = parseCommand({ allowPositionals: true, options: { ...COMMON_OPTIONS, against: { type: 'string' } } });

const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('verify', locale));
  process.exit(0);
}
const named = positionals[0] ?? 'dist';
const site = typedPath(named);
if (!statSync(site, { throwIfNoEntry: false })?.isDirectory()) refuseArguments(t('verify.noSite', { folder: named }));
const sumsFile = values.against === undefined ? join(site, SUMS_FILE) : typedPath(values.against);
if (!existsSync(sumsFile)) refuseArguments(t('verify.noSums', { file: values.against ?? join(named, SUMS_FILE) }));

const difference = compareSums(readSums(readFileSync(sumsFile, 'utf8')), sumFolder(site));
process.stdout.write(verifyText(difference, locale, values.against === undefined ? 'own' : 'older'));
process.exit(difference.changed.length + difference.gone.length > 0 ? 1 : 0);
