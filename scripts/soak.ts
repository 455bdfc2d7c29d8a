import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, localeOption, parseCommand, refuseArguments, words } from './options.ts';

/** The long form of the tests that hold builds after edits to the bytes of cold ones, and the published folder to one release whenever a build is killed. */
const { values } = parseCommand({ options: { lang: COMMON_OPTIONS.lang, help: COMMON_OPTIONS.help, edits: { type: 'string', default: '50' } } });
if (values.help) {
  console.log(helpOf('soak', localeOption(values.lang)));
  process.exit(0);
}
if (!/^[1-9]\d{0,3}$/.test(values.edits)) refuseArguments(words()('cli.badArguments', { reason: `--edits ${values.edits}` }));
/** LibreOffice reads what was exported, where it is installed. */
const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
if (office === undefined) console.error(words()('soak.noOffice'));
const root = join(import.meta.dirname, '..');
const { status } = spawnSync(join(root, 'node_modules', '.bin', 'vitest'), ['run', 'tests/publish/incremental.test.ts', 'tests/publish/robust.test.ts', ...(office === undefined ? [] : ['tests/authoring/libreoffice.test.ts'])], { cwd: root, stdio: 'inherit', env: { ...process.env, LINLI_SOAK: values.edits, ...(office === undefined ? {} : { LINLI_OFFICE: office }) }, shell: process.platform === 'win32' });
process.exit(status ?? 1);
