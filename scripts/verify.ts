import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { verifyText } from '../src/reporters/verify-report.ts';
import { compareSums, readSums, SUMS_FILE, sumFolder } from '../src/publish/sums.ts';
import { COMMON_OPTIONS, localeOption, parseCommand, refuseArguments } from './options.ts';

const { values, positionals } = parseCommand({ allowPositionals: true, options: { ...COMMON_OPTIONS, against: { type: 'string' } } });

if (values.help) {
  console.log('npm run verify -- <站点文件夹> [--against <较早的 SHA256SUMS>] [--lang zh-Hans|zh-Hant|en]');
  process.exit(0);
}
const from = process.env['INIT_CWD'] ?? process.cwd();
const site = resolve(from, positionals[0] ?? 'dist');
if (!statSync(site, { throwIfNoEntry: false })?.isDirectory()) refuseArguments(`找不到站点文件夹 ${positionals[0] ?? 'dist'}`);
const sumsFile = values.against === undefined ? join(site, SUMS_FILE) : resolve(from, values.against);
if (!existsSync(sumsFile)) refuseArguments(`找不到校验清单 ${values.against ?? join(positionals[0] ?? 'dist', SUMS_FILE)}`);

const difference = compareSums(readSums(readFileSync(sumsFile, 'utf8')), sumFolder(site));
process.stdout.write(verifyText(difference, localeOption(values.lang)));
process.exit(difference.changed.length + difference.gone.length > 0 ? 1 : 0);
