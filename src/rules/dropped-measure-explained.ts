import { valueAt } from '../domain/place.ts';
import { measuresOf } from './plans/measures.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PLAN_FILE, planWithMeasure } from './examples/plan.ts';

export const rule = entryRule({ id: 'dropped-measure-explained', severity: 'warning', kinds: ['plan'] }, function* (plan) {
  for (const { measure, path } of measuresOf(plan)) {
    if (measure.status === 'dropped' && measure.reason === undefined) yield { place: valueAt(...path, 'status'), values: { measure: measure.id } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '放弃的措施有说明',
    why: '规划里写过的事不做了，居民有权知道为什么。',
    message: '措施 `{measure}` 放弃了，没有写原因',
    help: '加上 `reason`，一句话说明为什么不做了。',
  },
  'zh-Hant': {
    title: '放棄的措施有說明',
    why: '規劃裡寫過的事不做了，居民有權知道為什麼。',
    message: '措施 `{measure}` 放棄了，沒有寫原因',
    help: '加上 `reason`，一句話說明為什麼不做了。',
  },
  en: {
    title: 'A dropped measure is explained',
    why: 'Residents may know why something that was planned will not be done.',
    message: 'the measure `{measure}` was dropped and gives no reason',
    help: 'Add `reason`: one sentence is enough.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PLAN_FILE]: planWithMeasure('{id: stairs, text: 清理楼道, owner: 主任, due: 2024-10, status: dropped}') }, at: `${PLAN_FILE}:4:110` },
  { verdict: 'good', files: { [PLAN_FILE]: planWithMeasure('{id: stairs, text: 清理楼道, owner: 主任, due: 2024-10, status: dropped, reason: 楼栋已列入拆迁}') } },
];
