import { valueAt } from '../domain/place.ts';
import { measuresOf, perMeasure } from './plans/measures.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PLAN_FILE, planWithMeasure } from './examples/plan.ts';

export const rule = entryRule({ id: 'measure-has-due', origin: 'P002', severity: 'warning', kinds: ['plan'] }, function* (plan) {
  yield* perMeasure(measuresOf(plan), ({ measure, path }) => (measure.due === undefined ? { place: valueAt(...path, 'id'), values: { measure: measure.id }, variant: 'one' } : null));
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '措施有完成时限',
    why: '没有时限的措施，谁也说不清晚没晚。',
    message: { one: '措施 `{measure}` 没有写什么时候完成', all: '{count} 条措施都没有写什么时候完成' },
    help: '加上 `due`，写到月就行，如 `due: 2025-10`。',
  },
  'zh-Hant': {
    title: '措施有完成時限',
    why: '沒有時限的措施，誰也說不清晚沒晚。',
    message: { one: '措施 `{measure}` 沒有寫什麼時候完成', all: '{count} 條措施都沒有寫什麼時候完成' },
    help: '加上 `due`，寫到月就行，如 `due: 2025-10`。',
  },
  en: {
    title: 'A measure has a due date',
    why: 'Of a measure without a date nobody can say whether it is late.',
    message: { one: 'the measure `{measure}` has no due date', all: 'none of the {count} measures has a due date' },
    help: 'Add `due`; a month is enough, such as `due: 2025-10`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PLAN_FILE]: planWithMeasure('{id: stairs, text: 清理楼道, owner: 主任, status: done}') }, at: `${PLAN_FILE}:4:57` },
  { verdict: 'good', files: { [PLAN_FILE]: planWithMeasure('{id: stairs, text: 清理楼道, owner: 主任, due: 2024-10, status: done}') } },
];
