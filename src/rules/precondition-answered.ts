import { keyAt } from '../domain/place.ts';
import { isHandedIn, scoredCard } from './assessments/card.ts';
import { EXAMPLE_SITE } from './example-site.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'precondition-answered', severity: 'warning', kinds: ['assessment'] }, function* (assessment, context) {
  const open = (scoredCard(assessment, context)?.card.preconditions ?? []).filter(({ met }) => met === null).map(({ id }) => id);
  if (open.length > 0) yield { place: keyAt('answers'), values: { open: open.join('、') }, severity: isHandedIn(assessment) ? 'error' : 'warning' };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '前置条件都写明是否达到',
    why: '达到前置条件才参加评定，没有写明时等次只能是暂定。',
    message: '前置条件 {open} 没有写明是否达到',
    help: '在 `preconditions` 里逐条写 `true` 或 `false`。',
  },
  'zh-Hant': {
    title: '前置條件都寫明是否達到',
    why: '達到前置條件才參加評定，沒有寫明時等次只能是暫定。',
    message: '前置條件 {open} 沒有寫明是否達到',
    help: '在 `preconditions` 裡逐條寫 `true` 或 `false`。',
  },
  en: {
    title: 'Every precondition says whether it is met',
    why: 'Only who meets them is graded; while one is open the grade is provisional.',
    message: 'the preconditions {open} do not say whether they are met',
    help: 'Write `true` or `false` for each under `preconditions`.',
  },
};

const STANDARD = { 'standards/mini/1.0.0/standard.yaml': (EXAMPLE_SITE['standards/mini/1.0.0/standard.yaml'] ?? '').replace('grades:', 'preconditions:\n  - {id: PC-01, title: 三年内无较大事故}\ngrades:') };
const assessment = (lines: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: 2}
${lines}---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...STANDARD, 'communities/demo/assessments/2025/self.mdx': assessment('') }, at: 'communities/demo/assessments/2025/self.mdx:4:1' },
  { verdict: 'good', files: { ...STANDARD, 'communities/demo/assessments/2025/self.mdx': assessment('preconditions: {PC-01: true}\n') } },
];
