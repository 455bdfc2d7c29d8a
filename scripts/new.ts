import { flagAsker, type Flags } from '../src/authoring/ask/flag-asker.ts';
import { UnansweredError } from '../src/authoring/ask/question.ts';
import { terminalAsker } from '../src/authoring/ask/terminal-asker.ts';
import type { DraftFile, ScaffoldContext } from '../src/authoring/new/draft.ts';
import { newSite } from '../src/authoring/new/new-site.ts';
import { isScaffold, SCAFFOLDS } from '../src/authoring/new/scaffolds.ts';
import { diagnosticsOf } from '../src/authoring/save/look-ahead.ts';
import { firstTaken, saveNewFiles } from '../src/authoring/save/save-files.ts';
import { stillToFill } from '../src/authoring/still-to-fill.ts';
import { labels } from '../src/i18n/label.ts';
import { translator } from '../src/i18n/translate.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, dayOption, existingFolder, fromHere, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';

const ANSWERS = [
  'community', 'name', 'region', 'kind', 'title', 'date', 'period', 'standard', 'stage', 'reviewer', 'post', 'issuer', 'telephone', 'address', 'from', 'to', 'notice',
  'until', 'place', 'attendance', 'method', 'site-title', 'region-name',
] as const;
const answerOptions = Object.fromEntries(ANSWERS.map((name) => [name, { type: 'string' } as const]));

const { values, positionals } = parseCommand({
  options: { ...COMMON_OPTIONS, ...answerOptions, detail: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(`${helpOf('new', locale)}\n${t('new.options', { options: ANSWERS.map((name) => `--${name}`).join(' ') })}`);
  process.exit(0);
}
const KINDS = [...Object.keys(SCAFFOLDS), 'site'].join('、');
const [what, where, ...more] = positionals;
if (what === undefined) refuseArguments(t('new.whatMissing', { known: KINDS }));
else if (what !== 'site' && !isScaffold(what)) refuseArguments(t('new.whatUnknown', { found: what, known: KINDS }));
if (more[0] !== undefined || (what !== 'site' && where !== undefined)) refuseArguments(t('cli.unexpectedWord', { found: more[0] ?? where ?? '' }));

const flags = givenFlags();
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const asker = isTerminal ? terminalAsker(flags, t) : flagAsker(flags, t);

try {
  if (what === 'site') await makeSite();
  else if (what !== undefined && isScaffold(what)) await makeDocument();
} catch (error) {
  if (!(error instanceof UnansweredError)) throw error;
  refuseArguments(error.message);
}

async function makeDocument(): Promise<void> {
  if (what === undefined || !isScaffold(what)) return;
  const root = existingFolder(values.content);
  const folder = diskFolder(root);
  const library = loadLibrary(folder);
  const on = dayOption(values.on, library.site.timeZone);
  const context: ScaffoldContext = { library, on, locale, t, label: labels(locale), asker };
  const files = await SCAFFOLDS[what](context);
  save(root, files);
  console.log(stillToFill(diagnosticsOf(folder, files, { on, locale }), t));
}

function save(root: string, files: readonly DraftFile[]): void {
  const taken = firstTaken(root, files);
  if (taken !== null) refuseArguments(t('new.taken', { file: fromHere(`${root}/${taken}`) }));
  if (values['dry-run']) {
    for (const { file, content } of files) if (typeof content === 'string') console.log(`# ${file}\n${content}`);
    return;
  }
  saveNewFiles(root, files);
  for (const { file } of files) console.log(t('new.made', { file: fromHere(`${root}/${file}`) }));
}

async function makeSite(): Promise<void> {
  if (where === undefined) return void refuseArguments(t('new.siteFolderMissing'));
  await newSite({ root: typedPath(where), shown: where, on: dayOption(values.on), locale, t, asker });
}

/** Options by name; `--detail opening=100` stands for an option named as the detail. */
function givenFlags(): Flags {
  const details = (Array.isArray(values.detail) ? values.detail : []).map((text) => {
    const at = text.indexOf('=');
    return at > 0 ? ([text.slice(0, at), text.slice(at + 1)] as const) : refuseArguments(t('new.detailForm', { found: text }));
  });
  const given: Record<string, string> = Object.fromEntries(details);
  for (const name of ANSWERS) {
    const value: unknown = Reflect.get(values, name);
    if (typeof value === 'string') given[name] = value;
  }
  return given;
}
