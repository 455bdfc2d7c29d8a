import { join, relative } from 'node:path';
import { replaceFile } from '../src/authoring/save/save-files.ts';
import { formatPoints } from '../src/domain/points.ts';
import { translator } from '../src/i18n/translate.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { zoneOf } from '../src/loader/zone.ts';
import { migrateAssessments, type MigratedAssessment } from '../src/migrate/migrate-assessments.ts';
import type { Scorecard } from '../src/scoring/scorecard.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, dayOption, existingFolder, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';

const { values, positionals } = parseCommand({
  allowPositionals: true,
  options: { ...COMMON_OPTIONS, to: { type: 'string' }, all: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false } },
});

const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('migrate', locale));
  process.exit(0);
}

const to = values.to ?? refuseArguments(t('migrate.toMissing'));
if (values.all === positionals.length > 0) refuseArguments(t('migrate.whatMissing'));
const root = existingFolder(values.content);
const folder = diskFolder(root);
const known = new Set(folder.list().map(({ file }) => file));

const inContent = (typed: string): string => {
  const plain = typed.replaceAll('\\', '/');
  return known.has(plain) ? plain : relative(root, typedPath(typed)).replaceAll('\\', '/');
};

const result = migrateAssessments(folder, { files: values.all ? null : positionals.map(inContent), to, on: dayOption(values.on, zoneOf(folder)) });
if ('refused' in result) refuseArguments(t(`migrate.refused.${result.refused}`, { found: result.found }));
else {
  for (const period of result.signed) console.log(t('migrate.signed', { period }));
  for (const moved of result.moved) {
    if (!values['dry-run']) replaceFile(join(root, moved.file), moved.text);
    console.log(describe(moved));
  }
  console.log(t(values['dry-run'] ? 'migrate.dryRun' : 'migrate.done', { count: result.moved.length, to }));
}

function describe({ file, from, before, after, kept, manual, open }: MigratedAssessment): string {
  const lines = [
    `${file}　${from} → ${to}`,
    t('migrate.scores', { before: totalOf(before), after: totalOf(after) }),
    t('migrate.kept', { kept }),
    ...manual.map(({ item, reason }) => t(`migrate.manual.${reason}`, { item })),
    ...(open.length === 0 ? [] : [t('migrate.open', { items: open.join(t('list.comma')) })]),
  ];
  return lines.join('\n');
}

function totalOf(card: Scorecard | null): string {
  return card?.total === null || card?.total === undefined ? '—' : `${formatPoints(card.total)} ${card.grade ?? ''}`.trim();
}
