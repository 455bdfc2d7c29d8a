import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import exceljs from 'exceljs';
import { replaceFile, saveNewFiles } from '../src/authoring/save/save-files.ts';
import { openSource } from '../src/authoring/source/open-source.ts';
import { RefusedSource, type SourceTable } from '../src/authoring/source/source-document.ts';
import type { Locale } from '../src/domain/locale.ts';
import { translator } from '../src/i18n/translate.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import { zoneOf } from '../src/loader/zone.ts';
import { cellName } from '../src/standard-sheet/cell-name.ts';
import { COLUMNS, FIELDS_OF, ROW_KINDS, ROW_NAMES } from '../src/standard-sheet/columns.ts';
import { guard, tableCsv } from '../src/standard-sheet/csv.ts';
import { importStandard, type ImportResult } from '../src/standard-sheet/import-standard.ts';
import { standardTable, type Table } from '../src/standard-sheet/to-table.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, dayOption, existingFolder, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';

const { values, positionals } = parseCommand({ allowPositionals: true, options: { ...COMMON_OPTIONS, id: { type: 'string' }, version: { type: 'string' } } });

const locale = localeOption(values.lang);
const t = translator(locale);

const [action, what, target, more] = positionals;
if (values.help) {
  console.log(`${helpOf('standard', locale)}\n\n${columnsText(locale)}`);
  process.exit(0);
}
if (more !== undefined) refuseArguments(t('cli.unexpectedWord', { found: more }));

switch (action) {
  case 'import':
    process.exitCode = await importFile(what ?? refuseArguments(t('standard.sheetMissing')));
    break;
  case 'export':
    await exportFile(what ?? refuseArguments(t('standard.nameMissing')), target);
    break;
  case 'columns':
    console.log(columnsText(locale));
    break;
  default:
    refuseArguments(t('standard.actionUnknown'));
}

async function importFile(path: string): Promise<number> {
  const id = values.id ?? refuseArguments(t('standard.idMissing'));
  const version = values.version ?? '0.1.0';
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) refuseArguments(t('standard.idForm', { found: id }));
  if (!/^\d+\.\d+\.\d+$/.test(version)) refuseArguments(t('standard.versionForm', { found: version }));
  const root = existingFolder(values.content);
  const folder = diskFolder(root);
  const file = `standards/${id}/${version}/standard.yaml`;
  if (existsSync(resolve(root, file))) refuseArguments(t('standard.exists', { file }));
  const table = await tableOf(typedPath(path));
  if (table === null) return 1;
  const result = importStandard(table, folder, { file, on: dayOption(values.on, zoneOf(folder)), locale });
  if (!('text' in result)) return report(result);
  saveNewFiles(root, [{ file, content: result.text }]);
  console.log(t('standard.imported', { file }));
  return 0;
}

async function tableOf(path: string): Promise<SourceTable | null> {
  try {
    const { blocks } = await (await openSource(path)).read();
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    const [table] = tables;
    if (!table || tables.length > 1) throw new RefusedSource(table ? 'two-tables' : 'no-table');
    return table;
  } catch (error) {
    if (!(error instanceof RefusedSource)) throw error;
    console.error(t(`source.refused.${error.reason}`, error.values));
    return null;
  }
}

function report(result: Exclude<ImportResult, { text: string }>): number {
  for (const problem of result.problems) console.error(t('standard.problem', { cell: cellName(problem), row: problem.row, message: t(`sheet.problem.${problem.problem}`, problem.values) }));
  for (const finding of result.findings) console.error(t('standard.finding', { cell: cellName(finding), row: finding.row, message: finding.message, help: finding.help }));
  console.error(t('standard.nothingWritten', { count: result.problems.length + result.findings.length }));
  return 1;
}

async function exportFile(name: string, path: string | undefined): Promise<void> {
  const standards = loadLibrary(diskFolder(existingFolder(values.content))).standards;
  const standard = standards.get(name) ?? refuseArguments(t('standard.unknown', { found: name, known: [...standards.keys()].join('、') }));
  const table = standardTable(standard.tree);
  if (path === undefined) return void process.stdout.write(tableCsv(table));
  replaceFile(typedPath(path), path.endsWith('.xlsx') ? await workbookOf(table, name) : tableCsv(table));
  console.log(t('standard.exported', { file: path }));
}

async function workbookOf(table: Table, name: string): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(name.replaceAll(/[*?:\\/[\]]/g, '-').slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const row of table) sheet.addRow(row.map(guard));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function columnsText(language: Locale): string {
  const rows = ROW_KINDS.map((kind) => `  ${ROW_NAMES[kind]} (${kind})：${FIELDS_OF[kind].map((key) => COLUMNS.find((column) => column.key === key)?.name ?? key).join('、')}`);
  const columns = COLUMNS.map(({ key, name, explanation }) => `  ${name} (${key})：${explanation[language]}`);
  return [t('standard.rowKinds'), ...rows, '', t('standard.columns'), ...columns].join('\n');
}
