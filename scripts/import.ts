import { isCancel, select } from '@clack/prompts';
import { basename, relative } from 'node:path';
import { flagAsker } from '../src/authoring/ask/flag-asker.ts';
import { type Choice, UnansweredError } from '../src/authoring/ask/question.ts';
import { terminalAsker } from '../src/authoring/ask/terminal-asker.ts';
import { nameOfCommunity } from '../src/authoring/new/draft.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import type { Proposal } from '../src/authoring/import/extraction.ts';
import { importFile } from '../src/authoring/import/import-file.ts';
import { importReport, privateReport, proposalText, refusalText } from '../src/authoring/import/import-report.ts';
import { IMPORT_KINDS, UntoldError } from '../src/authoring/import/import-request.ts';
import { RefusedSource } from '../src/authoring/source/source-document.ts';
import { isPartialDate } from '../src/domain/partial-date.ts';
import { parseDay } from '../src/domain/day.ts';
import { STAGES } from '../src/domain/enumerations.ts';
import { addressOf } from '../src/domain/kind.ts';
import { translator } from '../src/i18n/translate.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { zoneOf } from '../src/loader/zone.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, dayOption, existingFolder, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';

const TEXT = { type: 'string' } as const;
const { values, positionals } = parseCommand({
  options: {
    ...COMMON_OPTIONS, as: TEXT, community: TEXT, period: TEXT, stage: { type: 'string', default: 'self' }, reviewer: TEXT, standard: TEXT, kind: TEXT, date: TEXT, title: TEXT,
    region: TEXT, 'as-of': TEXT, out: TEXT, 'accept-all': { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('import', locale));
  process.exit(0);
}
const [file, ...more] = positionals;
if (more[0] !== undefined) refuseArguments(t('cli.unexpectedWord', { found: more[0] }));
const path = file ?? (process.stdin.isTTY ? refuseArguments(t('import.fileMissing')) : '-');
const stage = STAGES.find((each) => each === values.stage) ?? refuseArguments(t('new.flagUnknown', { flag: 'stage', found: values.stage, known: STAGES.join('、') }));
if (values.date !== undefined && !parseDay(values.date)) refuseArguments(`--date: ${t('new.dayForm', { found: values.date })}`);
if (values['as-of'] !== undefined && !isPartialDate(values['as-of'])) refuseArguments(t('import.asOfForm', { found: values['as-of'] }));

const root = existingFolder(values.content);
const isTerminal = process.stdin.isTTY && process.stdout.isTTY && path !== '-';
const asker = isTerminal ? terminalAsker({ as: values.as, community: values.community }, t) : flagAsker({ as: values.as, community: values.community }, t);
try {
  await run();
} catch (error) {
  if (error instanceof RefusedSource) refuseArguments(`${basename(path)}: ${refusalText(error, t)}`);
  else if (error instanceof UnansweredError) refuseArguments(error.message);
  else if (error instanceof UntoldError) refuseArguments(t('import.untold', { option: error.option, known: error.known.slice(0, 40).join('、') }));
  else throw error;
}

async function run(): Promise<void> {
  const asked = await asker.ask({ flag: 'as', text: t('import.ask.as'), choices: IMPORT_KINDS.map((kind) => ({ value: kind, label: t(`import.as.${kind}`) })) });
  const as = IMPORT_KINDS.find((kind) => kind === asked) ?? refuseArguments(t('import.asMissing', { found: asked, known: IMPORT_KINDS.join('、') }));
  const community = isTerminal && as !== 'profile' ? await asker.ask({ flag: 'community', text: t('new.ask.community'), choices: communityChoices(), optional: true }) : (values.community ?? '');
  const result = await importFile({
    path: path === '-' ? '-' : typedPath(path), as, root, locale, stage, on: dayOption(values.on, zoneOf(diskFolder(root))),
    community: community === '' ? null : community, period: values.period ?? null, reviewer: values.reviewer ?? null, standard: values.standard ?? null, noticeKind: values.kind ?? null,
    date: values.date ?? null, title: values.title ?? null, region: values.region ?? null, asOf: values['as-of'] ?? null, out: values.out === undefined ? null : insideContent(values.out), dryRun: values['dry-run'], accept,
  });
  switch (result.state) {
    case 'private':
      console.error(privateReport(result.found, t));
      process.exitCode = 1;
      return;
    case 'taken':
      return void refuseArguments(t('import.taken', { file: result.file }));
    case 'made':
      console.log(importReport(result, { t, source: basename(path), dryRun: values['dry-run'], adds: as === 'facts' }));
  }
}

/** A path below the content folder, whether it was typed from there or from here. */
function insideContent(out: string): string {
  const typed = relative(root, typedPath(out)).replaceAll('\\', '/');
  const file = typed.startsWith('../') ? out.replaceAll('\\', '/') : typed;
  return addressOf(file) ? file : refuseArguments(t('import.outForm', { found: out }));
}

/** Numbers are taken over one by one by a person, all at once by an option, and never in silence. */
async function accept(proposals: readonly Proposal[]): Promise<readonly Proposal[]> {
  if (values['accept-all']) return proposals;
  if (!isTerminal) return [];
  const accepted: Proposal[] = [];
  for (const [index, proposal] of proposals.entries()) {
    const answer = await select({
      message: proposalText(proposal, t),
      options: [{ value: 'yes', label: t('import.yes') }, { value: 'no', label: t('import.no') }, { value: 'all', label: t('import.all') }, { value: 'none', label: t('import.none') }],
    });
    if (isCancel(answer)) return refuseArguments(t('new.cancelled'));
    if (answer === 'none') break;
    if (answer === 'all') return [...accepted, ...proposals.slice(index)];
    if (answer === 'yes') accepted.push(proposal);
  }
  return accepted;
}

/** The communities of the site; a form knows its own, so that this may stay open. */
function communityChoices(): readonly Choice[] {
  return [...loadLibrary(diskFolder(root)).communities.values()].map((each) => ({ value: each.id, label: nameOfCommunity(each, locale) }));
}
