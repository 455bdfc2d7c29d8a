import { relative, resolve } from 'node:path';
import { statSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Day, parseDay } from '../src/domain/day.ts';
import { isLocale, type Locale, LOCALES } from '../src/domain/locale.ts';
import { type Translate, translator } from '../src/i18n/translate.ts';

/** Options that every command takes. */
export const COMMON_OPTIONS = {
  content: { type: 'string', default: 'content' },
  on: { type: 'string' },
  lang: { type: 'string', default: 'zh-Hans' },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

/** Ends the command: bad arguments are answered with one line and exit 2. */
export const refuseArguments = (message: string): never => {
  console.error(message);
  process.exit(2);
};

/** The words of the command line in the language of `--lang`, also before the arguments are understood. */
export const words = (): Translate => {
  const at = process.argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const tag = process.argv[at]?.split('=')[1] ?? process.argv[at + 1] ?? '';
  return translator(at > 0 && isLocale(tag) ? tag : 'zh-Hans');
};

/** Parses the arguments of a command, or ends it with one line that says what is wrong. */
export const parseCommand = <const Config extends ParseArgsConfig>(config: Config) => {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuseArguments(argumentProblem(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)));
  }
};

const argumentProblem = (reason: string): string => {
  const t = words();
  const quoted = /'([^']*)'/.exec(reason)?.[1] ?? '';
  if (reason.startsWith('Unknown option')) return t('cli.unknownOption', { option: quoted });
  if (reason.startsWith('Unexpected argument')) return t('cli.unexpectedWord', { found: quoted });
  if (reason.includes('argument missing') || reason.includes('is ambiguous')) return t('cli.needsValue', { option: quoted.split(' ')[0] ?? quoted });
  return reason.includes('does not take an argument') ? t('cli.takesNoValue', { option: quoted }) : t('cli.badArguments', { reason });
};

/** Where the command was typed: npm itself goes to the folder of the package. */
const HERE = process.env['INIT_CWD'] ?? process.cwd();

/** A path as an absolute one, from where the command was typed. */
export const typedPath = (path: string): string => resolve(HERE, path);

/** The content folder as an absolute path. */
export const contentFolder = (path: string): string => typedPath(path);

/** The content folder as an absolute path; a folder that is not there ends the command with one line. */
export const existingFolder = (path: string): string => {
  const root = contentFolder(path);
  const found = statSync(root, { throwIfNoEntry: false });
  if (found?.isDirectory()) return root;
  return refuseArguments(words()(found ? 'cli.folderIsFile' : 'cli.folderMissing', { folder: path }));
};

/** A path as seen from where the command was typed, with `/`. */
export const fromHere = (path: string): string => relative(HERE, path).replaceAll('\\', '/');

/** The day `--on`, or today in the site's zone: the only place where the clock is read. */
export const dayOption = (on: string | undefined, timeZone = 'Asia/Shanghai'): Day => {
  const text = on ?? new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
  return parseDay(text) ?? refuseArguments(words()('cli.noSuchDay', { found: text }));
};

/** The language `--lang`. */
export const localeOption = (lang: string): Locale =>
  isLocale(lang) ? lang : refuseArguments(words()('cli.noSuchLanguage', { found: lang, known: LOCALES.join('、') }));

/** The value of an option that takes one of a few words. */
export const choiceOption = <const Choice extends string>(value: string, choices: readonly Choice[]): Choice =>
  choices.find((choice) => choice === value) ?? refuseArguments(words()('cli.noSuchFormat', { found: value, known: choices.join('、') }));
