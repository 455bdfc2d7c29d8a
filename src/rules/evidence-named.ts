import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'evidence-named', origin: 'A003', to: 'evidence', kinds: ['assessment'] }, ({ tree }) => ({
  ids: new Set(Object.keys(tree['evidence'] ?? {})),
  isUnread: () => false,
}));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '引用的佐证在清单里',
    why: '评审和居民要顺着编号看到佐证。',
    message: '`evidence` 里没有佐证 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '在 `evidence` 里补上这条佐证，或改成已有的编号。' },
  },
  'zh-Hant': {
    title: '引用的佐證在清單裡',
    why: '評審和居民要順著編號看到佐證。',
    message: '`evidence` 裡沒有佐證 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '在 `evidence` 裡補上這條佐證，或改成已有的編號。' },
  },
  en: {
    title: 'Evidence that an answer names is listed',
    why: 'Reviewers and residents follow the id to the evidence.',
    message: 'there is no evidence `{found}` under `evidence`',
    help: { near: 'Use `{nearest}`.', unknown: 'Add it under `evidence`, or use an id that is there.' },
  },
};

const assessment = (id: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: 2, evidence: [${id}]}
evidence:
  minutes-2025: {kind: minutes, on: 2025-12-20}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('minutes-2052') }, at: 'communities/demo/assessments/2025/self.mdx:5:32' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment('minutes-2025') } },
];
