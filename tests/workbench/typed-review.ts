import exceljs from 'exceljs';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { isTreeList, isTreeMap, type TreeMap } from '../../src/domain/tree.ts';
import { listIn, mapAt, textIn } from '../../src/workbench/edit-tree.ts';
import { parseFile } from '../../src/workbench/import-file.ts';

/** The frontmatter of a review that stands in the sample. */
export const headerOf = (path: string): TreeMap => {
  const parsed = parseFile(readFileSync(path, 'utf8'));
  if ('problem' in parsed) throw new Error(`${path}: ${parsed.problem}`);
  return parsed.header;
};

/** Types a whole review into an open form with the keys alone, from the first item to the last. */
export const typeReview = async (page: Page, header: TreeMap): Promise<void> => {
  const answers = mapAt(header, 'answers');
  await page.locator('.review-dimension .review-item').first().locator('.answer input').first().focus();
  for (let item = await itemNow(page); item !== ''; ) {
    const answer = mapAt(answers, item);
    await typeAnswer(page, item, answer);
    await typeRest(page, item, answer);
    await page.keyboard.press('Control+Enter');
    const next = await itemNow(page);
    item = next === item || !Object.hasOwn(answers, next) ? '' : next;
  }
};

const itemNow = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.closest('.review-dimension [data-item]')?.id ?? '');

const typeAnswer = async (page: Page, item: string, answer: TreeMap): Promise<void> => {
  const said = [textIn(answer, 'count'), textIn(answer, 'value')].join('');
  if (said !== '') await page.keyboard.type(said);
  if ('numerator' in answer) await page.keyboard.type(`${textIn(answer, 'numerator')}/${textIn(answer, 'denominator')}`);
  if ('points' in answer) await page.keyboard.type(textIn(answer, 'points'));
  if ('yes' in answer) await page.keyboard.type(textIn(answer, 'yes') === 'true' ? '1' : '0');
  for (const met of listIn(answer, 'met')) await page.keyboard.type(met);
  if (isTreeMap(answer['faults'])) await typeFaults(page, item, answer['faults']);
};

const typeFaults = async (page: Page, item: string, faults: TreeMap): Promise<void> => {
  const place = page.locator(`#${item} [data-faults]`);
  if (Object.keys(faults).length === 0) await place.locator('[data-none]').press('Space');
  for (const [id, count] of Object.entries(faults)) {
    await place.locator(`[data-fault="${id}"]`).focus();
    await page.keyboard.type(typeof count === 'string' ? count : '');
  }
};

const typeRest = async (page: Page, item: string, answer: TreeMap): Promise<void> => {
  const field = (name: string) => page.locator(`[name="header/answers/${item}/${name}"]`);
  if ('na' in answer) {
    await page.locator(`#${item} .na summary`).press('Enter');
    await field('na').selectOption(textIn(answer, 'na'));
    await field('reason').pressSequentially(textIn(answer, 'reason'));
    await field('approvedBy').pressSequentially(textIn(answer, 'approvedBy'));
  }
  for (const id of listIn(answer, 'evidence')) await page.locator(`#e-${item}-${id}`).press('Space');
  await field('note').focus();
  if ('note' in answer) await page.keyboard.insertText(textIn(answer, 'note'));
};

/** Fills the cells of a workbook as somebody with a table program would. */
export const fillWorkbook = async (path: string, header: TreeMap, head: Readonly<Record<string, string>>): Promise<void> => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error(path);
  for (const [cell, text] of Object.entries(head)) sheet.getCell(cell).value = text;
  const answers = mapAt(header, 'answers');
  sheet.eachRow((row) => {
    const answer = mapAt(answers, row.getCell('A').text);
    for (const [column, text] of Object.entries(cellsOf(answer))) row.getCell(column).value = /^\d+(\.\d+)?$/.test(text) && column < 'I' ? Number(text) : text;
  });
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
};

const WORDS: Readonly<Record<string, string>> = { true: '是', false: '否', 'no-event': '无此类事件', 'not-applicable': '不适用' };

const cellsOf = (answer: TreeMap): Readonly<Record<string, string>> => {
  const text = (name: string): string => textIn(answer, name);
  const faults = answer['faults'];
  const several = isTreeList(answer['met']) ? listIn(answer, 'met').join('、') || '无' : isTreeMap(faults) ? Object.entries(faults).map(([id, count]) => `${id} ${typeof count === 'string' ? count : ''}`).join('、') || '无' : '';
  const input = [text('count'), text('value'), text('points'), text('numerator'), WORDS[text('yes')] ?? '', several].join('');
  const cells = { F: input, G: text('denominator'), I: WORDS[text('na')] ?? '', J: text('reason'), K: text('approvedBy'), L: text('note'), M: listIn(answer, 'evidence').join('、') };
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
};
