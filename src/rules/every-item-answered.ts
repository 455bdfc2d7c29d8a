import { keyAt } from '../domain/place.ts';
import { isHandedIn, scoredCard } from './assessments/card.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'every-item-answered', origin: 'A001', severity: 'warning', kinds: ['assessment'] }, function* (assessment, context) {
  const scored = scoredCard(assessment, context);
  if (!scored) return;
  const written = assessment.tree['answers'];
  const open = scored.card.items.filter(({ id, state }) => state === 'missing' && !isWritten(written, id)).map(({ id }) => id);
  if (open.length === 0) return;
  const { answered, applicable } = scored.card.coverage;
  yield { place: keyAt('answers'), values: { items: open.join('、'), open: open.length, answered, applicable }, severity: isHandedIn(assessment) ? 'error' : 'warning' };
});

/** An answer that is there and cannot be scored has a finding of its own. */
const isWritten = (answers: unknown, id: string): boolean => typeof answers === 'object' && answers !== null && Object.hasOwn(answers, id);

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '每项指标都有作答',
    why: '没有作答的指标不得分，评价只能停在填报中，不出总分和等次。',
    message: '已填报 {answered}/{applicable} 项，还有 {open} 项没有作答：{items}',
    help: '补上这几项；确实没有发生的，在允许的指标上写不适用、理由和认可单位。',
  },
  'zh-Hant': {
    title: '每項指標都有作答',
    why: '沒有作答的指標不得分，評價只能停在填報中，不出總分和等次。',
    message: '已填報 {answered}/{applicable} 項，還有 {open} 項沒有作答：{items}',
    help: '補上這幾項；確實沒有發生的，在允許的指標上寫不適用、理由和認可單位。',
  },
  en: {
    title: 'Every item is answered',
    why: 'What is missing earns nothing and keeps the assessment a draft, without total and grade.',
    message: '{answered} of {applicable} items are answered, {open} are missing: {items}',
    help: 'Answer them; where an item allows it, write "not applicable" with a reason and an approver.',
  },
};

const assessment = (last: string, status: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
status: ${status}
answers:
  SG-01: {count: 2}
  SG-02: {numerator: 17, denominator: 20}
  SG-03: {yes: true}
  EN-01: {faults: {}}
  EN-02: {met: [a, b]}
${last}---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('', 'submitted') }, at: 'communities/demo/assessments/2025/self.mdx:5:1' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment('  EN-03: {points: 2}\n', 'submitted') } },
];
