import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

export const rule = entryRule({ id: 'record-stages-known', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  const known: readonly string[] = data.stages.map(({ id }) => id);
  for (const [index, id] of data.record.entries()) if (!known.includes(id)) yield { place: valueAt('record', index), values: { found: id, known: known.join('、') } };
  for (const [index, { after }] of data.stages.entries()) {
    if (after !== undefined && !known.slice(0, index).includes(after)) yield { place: valueAt('stages', index, 'after'), values: { found: after, known: known.slice(0, index).join('、') } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '以谁为准和先后次序写的是标准里的阶段',
    why: '没有的阶段永远等不到，分数就定不下来。',
    message: '这里的阶段 `{found}` 不在前面的阶段里：{known}',
    help: '改成 `stages` 里已有的阶段，次序按先后排列。',
  },
  'zh-Hant': {
    title: '以誰為準和先後次序寫的是標準裡的階段',
    why: '沒有的階段永遠等不到，分數就定不下來。',
    message: '這裡的階段 `{found}` 不在前面的階段裡：{known}',
    help: '改成 `stages` 裡已有的階段，次序按先後排列。',
  },
  en: {
    title: 'Record and order name stages of the standard',
    why: 'A stage that does not exist never comes, and the score is never settled.',
    message: 'the stage `{found}` is not among {known}',
    help: 'Use a stage of `stages`, and list the stages in their order.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('record: [district, street, self]', 'record: [expert, street, self]'), at: 'standards/mini/1.0.0/standard.yaml:26:10' },
  { verdict: 'bad', files: standardWith('{id: street, required: true, after: self}', '{id: street, required: true, after: district}'), at: 'standards/mini/1.0.0/standard.yaml:24:41' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
