import { yearOf } from '../domain/day.ts';
import { valueAt } from '../domain/place.ts';
import { measuresOf, perMeasure } from './plans/measures.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PLAN_FILE, planWithMeasure } from './examples/plan.ts';

export const rule = entryRule({ id: 'overdue-measure-explained', origin: 'P004', severity: 'warning', kinds: ['plan'] }, function* (plan, { on }) {
  const ended = measuresOf(plan).filter(({ year }) => year < yearOf(on));
  yield* perMeasure(ended, ({ measure: { id, status, doneOn, reason }, path, year }) => {
    if (status === 'done' || status === 'dropped' || doneOn !== undefined) return null;
    if (status === undefined) return { place: valueAt(...path, 'id'), values: { measure: id, year }, variant: 'silent' };
    if (status !== 'late') return { place: valueAt(...path, 'status'), values: { measure: id, year, status }, variant: 'open' };
    return reason === undefined ? { place: valueAt(...path, 'status'), values: { measure: id, year }, variant: 'reason' } : null;
  });
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '过了年度还没完成的措施有说明',
    why: '居民要知道没做成的是推迟了、放弃了，还是忘了写。',
    message: { all: '到期的 {count} 条措施都没有写完成了没有', silent: '{year} 年已过，措施 `{measure}` 没有写完成了没有', open: '{year} 年已过，措施 `{measure}` 还是 `{status}`', reason: '措施 `{measure}` 推迟了，没有写原因' },
    help: {
      silent: '加上 `status: done` 和 `doneOn`；没有完成的写 `status: late` 和 `reason`。',
      all: '每条加上 `status: done` 和 `doneOn`；没有完成的写 `status: late` 和 `reason`。',
      open: '完成了的写 `status: done` 和 `doneOn`；没有完成的写 `status: late` 和 `reason`。',
      reason: '加上 `reason`，一句话说明为什么推迟、什么时候做。',
    },
  },
  'zh-Hant': {
    title: '過了年度還沒完成的措施有說明',
    why: '居民要知道沒做成的是推遲了、放棄了，還是忘了寫。',
    message: { all: '到期的 {count} 條措施都沒有寫完成了沒有', silent: '{year} 年已過，措施 `{measure}` 沒有寫完成了沒有', open: '{year} 年已過，措施 `{measure}` 還是 `{status}`', reason: '措施 `{measure}` 推遲了，沒有寫原因' },
    help: {
      silent: '加上 `status: done` 和 `doneOn`；沒有完成的寫 `status: late` 和 `reason`。',
      all: '每條加上 `status: done` 和 `doneOn`；沒有完成的寫 `status: late` 和 `reason`。',
      open: '完成了的寫 `status: done` 和 `doneOn`；沒有完成的寫 `status: late` 和 `reason`。',
      reason: '加上 `reason`，一句話說明為什麼推遲、什麼時候做。',
    },
  },
  en: {
    title: 'A measure that is overdue is explained',
    why: 'Residents want to know whether it was put off, dropped or forgotten.',
    message: {
      silent: '{year} is over, and the measure `{measure}` does not say whether it was done',
      all: 'none of the {count} measures of past years says whether it was done',
      open: '{year} is over, and the measure `{measure}` is still `{status}`',
      reason: 'the measure `{measure}` is late and gives no reason',
    },
    help: {
      silent: 'Add `status: done` and `doneOn`; if it was not done, `status: late` and `reason`.',
      all: 'Add `status: done` and `doneOn` to each; if it was not done, `status: late` and `reason`.',
      open: 'If it was done, write `status: done` and `doneOn`; if not, `status: late` and `reason`.',
      reason: 'Add `reason`: in one sentence, why it is late and when it will be done.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PLAN_FILE]: planWithMeasure('{id: stairs, text: 清理楼道, owner: 主任, due: 2024-10, status: doing}') }, at: `${PLAN_FILE}:4:110`, on: '2025-01-02' },
  { verdict: 'bad', files: { [PLAN_FILE]: planWithMeasure('{id: stairs, text: 清理楼道, owner: 主任, due: 2024-10, status: late}') }, at: `${PLAN_FILE}:4:110`, on: '2025-01-02' },
  { verdict: 'good', files: { [PLAN_FILE]: planWithMeasure('{id: stairs, text: 清理楼道, owner: 主任, due: 2024-10, status: doing}') }, on: '2024-12-31' },
  { verdict: 'good', files: { [PLAN_FILE]: planWithMeasure('{id: stairs, text: 清理楼道, owner: 主任, due: 2024-10, status: late, reason: 等待物业交接，2025年6月完成}') }, on: '2025-01-02' },
];
