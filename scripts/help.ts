import { listCommands } from './commands.ts';
import { COMMON_OPTIONS, localeOption, parseCommand } from './options.ts';

const { values } = parseCommand({ options: { lang: COMMON_OPTIONS.lang, help: COMMON_OPTIONS.help }, allowPositionals: true });
console.log(listCommands(localeOption(values.lang)));
