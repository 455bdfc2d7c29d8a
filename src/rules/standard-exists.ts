import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'standard-exists', to: 'standard' }, (_, { library }) => ({
  ids: new Set(library.standards.keys()),
  isUnread: (id) => library.unread.has(`standards/${id.replace('@', '/')}/standard`),
}));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '评价所用的标准找得到',
    why: '没有标准就算不出分，评价只能停在这里。',
    message: '没有评价标准 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成已有的标准和版本，写法如 `default-2026@0.1.0`。' },
  },
  'zh-Hant': {
    title: '評價所用的標準找得到',
    why: '沒有標準就算不出分，評價只能停在這裡。',
    message: '沒有評價標準 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成已有的標準和版本，寫法如 `default-2026@0.1.0`。' },
  },
  en: {
    title: 'The standard of an assessment exists',
    why: 'Without a standard nothing can be scored.',
    message: 'there is no standard `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use a standard and version that exist, written like `default-2026@0.1.0`.' },
  },
};

const assessment = (standard: string) => `---
standard: ${standard}
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: 2}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('mini@1.0.1') }, at: 'communities/demo/assessments/2025/self.mdx:2:11' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment('mini@1.0.0') } },
];
