import { addDecimals, approximate, formatDecimal } from '../domain/decimal.ts';
import { valueAt } from '../domain/place.ts';
import type { Quantity } from '../domain/quantity.ts';
import { canBothHold, writtenQuantity } from './facts/figures.ts';
import { measuresOf } from './plans/measures.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PLAN_FILE, planWithMeasure } from './examples/plan.ts';

export const rule = entryRule({ id: 'measure-figures-add-up', origin: 'P003', severity: 'warning', kinds: ['plan'] }, function* (plan) {
  for (const { measure, path } of measuresOf(plan)) {
    const { target, done, remaining } = measure;
    if (target === undefined || done === undefined || remaining === undefined) continue;
    if (done.unit !== target.unit || remaining.unit !== target.unit) {
      const wrong = done.unit === target.unit ? 'remaining' : 'done';
      yield { place: valueAt(...path, wrong, 'unit'), values: { found: measure[wrong]?.unit ?? '', expected: target.unit }, variant: 'unit' };
    } else if (!doesAddUp(target, done, remaining) && !isExplained([target, done, remaining])) {
      yield { place: valueAt(...path, 'remaining', 'value'), values: { done: writtenQuantity(done), remaining: writtenQuantity(remaining), target: writtenQuantity(target), sum: formatDecimal(addDecimals(done.value, remaining.value)) }, variant: 'sum' };
    }
  }
});

/** Whether done and remaining make the target, where every number may be as vague as it says. */
const doesAddUp = (target: Quantity, done: Quantity, remaining: Quantity): boolean =>
  canBothHold(target, { value: approximate(addDecimals(done.value, remaining.value)), isHedged: done.qualifier !== 'exact' || remaining.qualifier !== 'exact' });

/** What the source itself has otherwise is explained beside one of the three figures. */
const isExplained = (figures: readonly { readonly note?: string | undefined }[]): boolean => figures.some(({ note }) => note !== undefined && note.trim() !== '');

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '已完成加剩余等于目标',
    why: '三个数对不上，读者就不知道到底还差多少。',
    message: { sum: '已完成 `{done}` 加剩余 `{remaining}` 是 {sum}，目标是 `{target}`', unit: '单位是 `{found}`，目标的单位是 `{expected}`' },
    help: { sum: '核对 `done`、`remaining` 和 `target`，改正写错的一个；资料本来就对不上的，在 `note` 里说明。', unit: '改成 `{expected}`，数值也换算过来。' },
  },
  'zh-Hant': {
    title: '已完成加剩餘等於目標',
    why: '三個數對不上，讀者就不知道到底還差多少。',
    message: { sum: '已完成 `{done}` 加剩餘 `{remaining}` 是 {sum}，目標是 `{target}`', unit: '單位是 `{found}`，目標的單位是 `{expected}`' },
    help: { sum: '核對 `done`、`remaining` 和 `target`，改正寫錯的一個；資料本來就對不上的，在 `note` 裡說明。', unit: '改成 `{expected}`，數值也換算過來。' },
  },
  en: {
    title: 'Done and remaining make the target',
    why: 'If the three numbers disagree, nobody knows how much is left.',
    message: {
      sum: '`{done}` done and `{remaining}` remaining make {sum}, and the target is `{target}`',
      unit: 'the unit is `{found}`, and that of the target is `{expected}`',
    },
    help: {
      sum: 'Compare `done`, `remaining` and `target` and correct the wrong one; where the source itself disagrees, say so in `note`.',
      unit: 'Use `{expected}` and convert the value.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PLAN_FILE]: planWithMeasure('{id: move, text: 动迁, owner: 主任, due: 2024-10, status: done, target: {value: 300, unit: household}, done: {value: 235, unit: household}, remaining: {value: 400, unit: household}}') }, at: `${PLAN_FILE}:4:207` },
  { verdict: 'good', files: { [PLAN_FILE]: planWithMeasure('{id: move, text: 动迁, owner: 主任, due: 2024-10, status: done, target: {value: 300, unit: household}, done: {value: 235, unit: household}, remaining: {value: 400, unit: household, note: 原文如此}}') } },
  { verdict: 'good', files: { [PLAN_FILE]: planWithMeasure('{id: move, text: 动迁, owner: 主任, due: 2024-10, status: done, target: {value: 300, unit: household}, done: {value: 235, unit: household}, remaining: {value: 65, unit: household}}') } },
];
