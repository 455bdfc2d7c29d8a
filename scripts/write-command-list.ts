// Writes the list of commands into both READMEs from the one table of commands.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locale } from '../src/domain/locale.ts';
import { COMMANDS } from './commands.ts';

/** The READMEs and the language of each. */
export const READMES = [['README.md', 'en'], ['README.zh-CN.md', 'zh-Hans']] as const satisfies readonly (readonly [string, Locale])[];

const HEAD = { en: '| command | what it does |', 'zh-Hans': '| 命令 | 做什么 |', 'zh-Hant': '| 命令 | 做什麼 |' } as const satisfies Record<Locale, string>;

/** A README with the list of commands as the table has it. */
export const withCommandList = (text: string, locale: Locale): string => {
  const rows = COMMANDS.map(({ name, description }) => `| \`npm run ${name}\` | ${description[locale]} |`);
  return text.replace(/<!-- commands -->[^]*<!-- \/commands -->/, ['<!-- commands -->', HEAD[locale], '| --- | --- |', ...rows, '<!-- /commands -->'].join('\n'));
};

if (import.meta.main) for (const [file, locale] of READMES) writeFileSync(file, withCommandList(readFileSync(file, 'utf8'), locale));
