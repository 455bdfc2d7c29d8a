import { isDay } from '../domain/day.ts';
import { valueAt } from '../domain/place.ts';
import { mappingsOf } from './facts/mappings.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PLAN_FILE, planWithMeasure } from './examples/plan.ts';

export const rule = entryRule({ id: 'done-date-passed', severity: 'warning', kinds: ['plan', 'meeting', 'profile'] }, function* (entry, { on }) {
  for (const { node, path } of mappingsOf(entry)) {
    const field = 'doneOn' in node ? 'doneOn' : 'deliveredOn';
    const found = node[field];
    if (typeof found === 'string' && isDay(found) && found > on) yield { place: valueAt(...path, field), values: { found, today: on, field } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '完成日期不在将来',
    why: '还没到的日子不能算已经完成。',
    message: '`{field}` 是 `{found}`，今天是 `{today}`',
    help: '改成真正完成的日期；还没完成的删去 `{field}`，计划的日期写在 `due`。',
  },
  'zh-Hant': {
    title: '完成日期不在將來',
    why: '還沒到的日子不能算已經完成。',
    message: '`{field}` 是 `{found}`，今天是 `{today}`',
    help: '改成真正完成的日期；還沒完成的刪去 `{field}`，計劃的日期寫在 `due`。',
  },
  en: {
    title: 'A day of completion is not ahead',
    why: 'Nothing was done on a day that has not come.',
    message: '`{field}` is `{found}`, and today is `{today}`',
    help: 'Write the day on which it was done; otherwise remove `{field}` and put the planned day into `due`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PLAN_FILE]: planWithMeasure('{id: stairs, text: 清理楼道, owner: 主任, due: 2024-10, status: done, doneOn: 2026-06-02}') }, at: `${PLAN_FILE}:4:124` },
  { verdict: 'good', files: { [PLAN_FILE]: planWithMeasure('{id: stairs, text: 清理楼道, owner: 主任, due: 2024-10, status: done, doneOn: 2024-09-30}') } },
];
