import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import exceljs from 'exceljs';

/** A piece of a page that its reader follows: a line to type, or a file to write. */
export type Step = { readonly type: string } | { readonly write: string; readonly content: string };

/** What a page of the handbook tells its reader to do, in its order. */
export const stepsOf = (text: string): readonly Step[] => {
  const steps: Step[] = [];
  let named = '';
  for (const [whole, language, block = ''] of text.matchAll(/```(\w*)\n(.*?)```\n|`content\/[^`]+\.mdx`/gs)) {
    if (language === undefined) named = whole.slice(1, -1);
    else if (language === 'yaml') steps.push({ write: named, content: block });
    else steps.push(...block.trim().split('\n').map((line) => ({ type: line })));
  }
  return steps;
};

/** No clock decides what a test finds. */
const TODAY = '2026-10-08';

const REPOSITORY = resolve(import.meta.dirname, '../..');

/** A folder as the reader of the handbook has it; the real communities, which its pages do not name, are left out to save time. */
export const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), '社区 手册-'));
  cpSync(join(REPOSITORY, 'content'), join(folder, 'content'), { recursive: true, filter: (path) => !/communities[\\/](?!demo-)/.test(path) });
  return folder;
};

/** Does what a step says. */
export const follow = (step: Step, folder: string): { readonly status: number | null; readonly said: string } => {
  if ('write' in step) {
    mkdirSync(join(folder, dirname(step.write)), { recursive: true });
    writeFileSync(join(folder, step.write), step.content);
    return { status: 0, said: '' };
  }
  const [, command = '', words = ''] = /^npm run ([a-z-]+)(?: -- (.*))?$/.exec(step.type) ?? [];
  const args = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=64', join(REPOSITORY, 'scripts', `${command}.ts`), ...words.split(' ').filter((word) => word !== ''), '--on', TODAY];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder, NODE_COMPILE_CACHE: join(REPOSITORY, 'node_modules', '.cache', 'node') } });
  return { status, said: stdout + stderr };
};

/** Fills in cells of a form by the keys before them. */
export const fillIn = async (path: string, cells: Readonly<Record<string, string>>): Promise<void> => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  for (const sheet of workbook.worksheets) sheet.eachRow((row) => {
    const value = cells[row.getCell(1).text];
    if (value !== undefined) row.getCell(3).value = value;
  });
  await workbook.xlsx.writeFile(path);
};

/** A page of the handbook. */
export const handbookPage = (locale: string, name: string): string => readFileSync(join(REPOSITORY, 'content/handbook', locale, `${name}.mdx`), 'utf8');
