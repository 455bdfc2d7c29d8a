import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refreshSchemas } from '../src/authoring/schemas/write-schemas.ts';
import { checkFolder, type CheckOptions } from '../src/check.ts';
import { fixFolder, type MendedFile } from '../src/check/apply-fixes.ts';
import { countSeverity, type Report } from '../src/domain/diagnostic.ts';
import type { Library } from '../src/domain/library.ts';
import type { Locale } from '../src/domain/locale.ts';
import { translator } from '../src/i18n/translate.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { type OpenContent, openContent } from '../src/loader/federation/open-content.ts';
import { overlayFolder } from '../src/loader/overlay-folder.ts';
import { zoneOf } from '../src/loader/zone.ts';
import { readingsBeside } from '../src/publish/readings-beside.ts';
import { diffOf } from '../src/reporters/diff.ts';
import { githubReport } from '../src/reporters/github.ts';
import { gitlabReport } from '../src/reporters/gitlab.ts';
import { jsonReport } from '../src/reporters/json.ts';
import { sarifReport } from '../src/reporters/sarif.ts';
import { textReport } from '../src/reporters/text.ts';
import { RULES } from '../src/rules/registry.ts';
import { changesSince } from './changed-since.ts';
import { helpOf } from './commands.ts';
import { choiceOption, COMMON_OPTIONS, dayOption, existingFolder, fromHere, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';
import { clearProgress, readingLine } from './progress-line.ts';
import { saySources } from './say-build.ts';
import { watchFolder } from './watch-folder.ts';

// A reader such as `head` may go before everything is printed.
process.stdout.on('error', () => process.exit());

const FORMATS = ['text', 'json', 'sarif', 'github', 'gitlab'] as const;

const { values } = parseCommand({
  options: {
    ...COMMON_OPTIONS,
    format: { type: 'string', default: 'text' },
    watch: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    'changed-since': { type: 'string' },
    owner: { type: 'string' },
  },
});

const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('check', locale));
  process.exit(0);
}
const format = choiceOption(values.format, FORMATS);
if (values['dry-run'] && !values.fix) refuseArguments(t('cli.needsTogether', { first: '--dry-run', second: '--fix' }));
if (values.watch && values.fix) refuseArguments(t('cli.notTogether', { first: '--watch', second: '--fix' }));
const [since, owner] = [values['changed-since'], values.owner];
if ((since === undefined) !== (owner === undefined)) refuseArguments(t('cli.needsTogether', { first: since === undefined ? '--owner' : '--changed-since', second: since === undefined ? '--changed-since' : '--owner' }));

const root = existingFolder(values.content);
const { folder, refused } = readable();
const options: CheckOptions = {
  on: dayOption(values.on, zoneOf(folder)),
  locale,
  ...(since === undefined || owner === undefined ? {} : { changes: { owner, files: changesSince(root, since) } }),
};

if (values.watch) watchFolder({ root, folder, options, print: ({ report, library }) => {
  process.stdout.write(printed(report, locale));
  helpEditors(library);
} });
else run();

function run(): void {
  if (process.stderr.isTTY && format === 'text') console.error(t('build.checking'));
  if (values.fix) fix();
  if (values['dry-run']) return;
  // What builds into the usual folder kept is read; only a build, whose content somebody accepted, writes it.
  const kept = readingsBeside(typedPath('dist'));
  if (kept.state === 'damaged') console.error(t('build.readingsDamaged'));
  const { report, library } = checkFolder(folder, { ...options, kept, onRead: readingLine((read, all) => t('check.read', { read, all, left: all - read })) });
  clearProgress();
  process.exitCode = countSeverity(report, 'error') > 0 || refused.length > 0 ? 1 : 0;
  saySources(refused, locale);
  process.stdout.write(printed(report, locale));
  helpEditors(library);
}

/** Editors know the ids of the site as they are now; where their files cannot be written, the check stands all the same. */
function helpEditors(library: Library): void {
  refreshSchemas(library, root).catch(() => undefined);
}

function fix(): void {
  const fixed = fixFolder(folder, (current) => checkFolder(current, options).findings);
  if (values['dry-run']) {
    console.log(fixed.length === 0 ? t('check.nothingFixed') : fixed.map(diffOf).join('\n'));
    sayRemains(fixed);
  } else {
    for (const { file, after } of fixed) writeFileSync(join(root, file), after);
    // Programs read the report on the standard output, so this line goes beside it.
    console.error(fixed.length === 0 ? t('check.nothingFixed') : t('check.fixed', { files: fixed.length }));
  }
}

/** What is left once everything is mended; beside the changes, which programs may read. */
function sayRemains(fixed: readonly MendedFile[]): void {
  const { report } = checkFolder(overlayFolder(folder, new Map(fixed.map(({ file, after }) => [file, after]))), options);
  console.error(t('check.remains', { errors: countSeverity(report, 'error'), warnings: countSeverity(report, 'warning') }));
}

function printed(report: Report, language: Locale): string {
  switch (format) {
    case 'text':
      return textReport(report, t);
    case 'json':
      return jsonReport(report);
    case 'sarif':
      return sarifReport(report, (code) => RULES.find(({ rule }) => rule.id === code)?.texts[language].title ?? code);
    case 'github':
      return githubReport(report, fromHere(root));
    case 'gitlab':
      return gitlabReport(report, fromHere(root));
  }
}

/** A folder that may not be listed ends the command with one line, like one that is not there. */
function readable(): Pick<OpenContent, 'folder' | 'refused'> {
  try {
    readdirSync(root);
    // What others wrote is mended where they keep it.
    return values.fix || values.watch ? { folder: diskFolder(root), refused: [] } : openContent(root);
  } catch {
    return refuseArguments(t('cli.folderUnreadable', { folder: values.content }));
  }
}
