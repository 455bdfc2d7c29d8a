import { refusalRule } from './assessments/refusals.ts';
import type { RuleExample, RuleModule } from './rule.ts';
import { assessmentAnswering } from './examples/assessment.ts';

export const rule = refusalRule({ id: 'not-applicable-explained', origin: 'A002', reasons: ['na-unexplained'] });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '不适用要有理由和认可单位',
    why: '居民要看得懂为什么这一项不计分，是谁认可的。',
    message: { reason: '`{item}` 填了不适用，没有写理由', approvedBy: '`{item}` 填了不适用，没有写认可单位', confirmation: '`{item}` 的不适用还在等街道确认，复评时应已确认' },
    help: {
      reason: '补上 `reason`，例如 `reason: 本年度无换届与补选`。',
      approvedBy: '补上 `approvedBy`，例如 `approvedBy: 示例街道办事处`；自评时可写 `待街道确认`。',
      confirmation: '把 `approvedBy` 改成认可的单位，或者改填实际数据。',
    },
  },
  'zh-Hant': {
    title: '不適用要有理由和認可單位',
    why: '居民要看得懂為什麼這一項不計分，是誰認可的。',
    message: { reason: '`{item}` 填了不適用，沒有寫理由', approvedBy: '`{item}` 填了不適用，沒有寫認可單位', confirmation: '`{item}` 的不適用還在等街道確認，複評時應已確認' },
    help: {
      reason: '補上 `reason`，例如 `reason: 本年度無換屆與補選`。',
      approvedBy: '補上 `approvedBy`，例如 `approvedBy: 示例街道辦事處`；自評時可寫 `待街道確認`。',
      confirmation: '把 `approvedBy` 改成認可的單位，或者改填實際數據。',
    },
  },
  en: {
    title: '"Not applicable" has a reason and an approver',
    why: 'Residents should see why an item is not scored and who agreed.',
    message: {
      reason: '`{item}` is not applicable without a reason',
      approvedBy: '`{item}` is not applicable without an approver',
      confirmation: '"not applicable" of `{item}` still waits for the street, in a review it has to be confirmed',
    },
    help: {
      reason: 'Add `reason`.',
      approvedBy: 'Add `approvedBy`; in a self-assessment `待街道确认` will do.',
      confirmation: 'Name in `approvedBy` who approved it, or give the real figures.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-03: {na: no-event, approvedBy: 示例街道办事处}') }, at: 'communities/demo/assessments/2025/self.mdx:5:15' },
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-03: {na: no-event, reason: 本年度无换届}') }, at: 'communities/demo/assessments/2025/self.mdx:5:15' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-03: {na: no-event, reason: 本年度无换届, approvedBy: 示例街道办事处}') } },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-03: {na: no-event, reason: 本年度无换届, approvedBy: 待街道确认}') } },
];
