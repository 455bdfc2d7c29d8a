import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Day, parseDay } from '../src/domain/day.ts';
import { isLocale, type Locale, LOCALES } from '../src/domain/locale.ts';

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

/** Parses the arguments of a command, or ends it with one line that says what is wrong. */
export const parseCommand = <const Config extends ParseArgsConfig>(config: Config) => {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuseArguments(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
};

/** The content folder as an absolute path, from where the command was typed. */
export const contentFolder = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

/** The day `--on`, or today in the site's zone: the only place where the clock is read. */
export const dayOption = (on: string | undefined, timeZone = 'Asia/Shanghai'): Day => {
  const text = on ?? new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
  return parseDay(text) ?? refuseArguments(`--on: 没有 ${text} 这一天，请写成 2026-03-01 这样的日期。`);
};

/** The language `--lang`. */
export const localeOption = (lang: string): Locale =>
  isLocale(lang) ? lang : refuseArguments(`--lang: ${lang} 不是可用的语言，请用 ${LOCALES.join('、')}。`);
