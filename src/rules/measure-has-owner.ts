import { valueAt } from '../domain/place.ts';
import { measuresOf, perMeasure } from './plans/measures.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PLAN_FILE, planWithMeasure } from './examples/plan.ts';

export const rule = entryRule({ id: 'measure-has-owner', origin: 'P002', severity: 'warning', kinds: ['plan'] }, function* (plan) {
  yield* perMeasure(measuresOf(plan), ({ measure, path }) => (measure.owner === undefined ? { place: valueAt(...path, 'id'), values: { measure: measure.id }, variant: 'one' } : null));
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '措施有人负责',
    why: '没有人负责的措施，到年底不知道该问谁。',
    message: { one: '措施 `{measure}` 没有写由谁负责', all: '{count} 条措施都没有写由谁负责' },
    help: '加上 `owner`，写岗位或单位，如 `owner: 社区主任`，不写姓名。',
  },
  'zh-Hant': {
    title: '措施有人負責',
    why: '沒有人負責的措施，到年底不知道該問誰。',
    message: { one: '措施 `{measure}` 沒有寫由誰負責', all: '{count} 條措施都沒有寫由誰負責' },
    help: '加上 `owner`，寫崗位或單位，如 `owner: 社區主任`，不寫姓名。',
  },
  en: {
    title: 'A measure has an owner',
    why: 'A measure without an owner has nobody to ask at the end of the year.',
    message: { one: 'the measure `{measure}` has no owner', all: 'none of the {count} measures has an owner' },
    help: 'Add `owner` with a post or a body, such as `owner: 社区主任`; never a person.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PLAN_FILE]: planWithMeasure('{id: stairs, text: 清理楼道, due: 2024-10, status: done}') }, at: `${PLAN_FILE}:4:57` },
  { verdict: 'good', files: { [PLAN_FILE]: planWithMeasure('{id: stairs, text: 清理楼道, owner: 主任, due: 2024-10, status: done}') } },
];
