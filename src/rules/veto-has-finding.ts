import { valueAt } from '../domain/place.ts';
import { treeAt } from '../domain/tree.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { assessmentWith } from './examples/assessment.ts';

export const rule = entryRule({ id: 'veto-has-finding', severity: 'error', kinds: ['assessment'] }, function* ({ data, tree }) {
  for (const [index, { id, finding }] of (data.vetoes ?? []).entries()) {
    if (finding === undefined && treeAt(tree, ['vetoes', index, 'finding']) === undefined) yield { place: valueAt('vetoes', index, 'id'), values: { id } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '否决项附有正式认定',
    why: '没有有权单位的认定，任何人都不能凭一句话否决一个社区。',
    message: '否决项 `{id}` 没有写正式认定，暂不生效',
    help: '补上 `finding`：认定单位 `by`、文号 `document`、日期 `on`。',
  },
  'zh-Hant': {
    title: '否決項附有正式認定',
    why: '沒有有權單位的認定，任何人都不能憑一句話否決一個社區。',
    message: '否決項 `{id}` 沒有寫正式認定，暫不生效',
    help: '補上 `finding`：認定單位 `by`、文號 `document`、日期 `on`。',
  },
  en: {
    title: 'A veto cites an official finding',
    why: 'Nobody may bring down a community without the finding of the competent authority.',
    message: 'the veto `{id}` cites no official finding and has no effect',
    help: 'Add `finding` with `by` (the authority), `document` (its number) and `on` (the day).',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('vetoes:\n  - {id: VT-01}\n') }, at: 'communities/demo/assessments/2025/self.mdx:5:10' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('vetoes:\n  - {id: VT-01, finding: {by: 示例街道办事处, document: 示例〔2025〕3号, on: 2025-06-01}}\n') } },
];
