import { formatDecimal } from '../domain/decimal.ts';
import type { Entry, Library } from '../domain/library.ts';
import { valueAt } from '../domain/place.ts';
import { findStandard } from '../domain/standard.ts';
import { figuresIn } from './facts/figures.ts';
import { entryRule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'rate-has-base', origin: 'F004', severity: 'warning', kinds: ['profile', 'region', 'plan', 'activity', 'activity-year', 'assessment'] }, function* (entry, { library }) {
  if (entry.kind === 'assessment') return yield* answersWithoutBase(entry, library);
  for (const { path, figure } of figuresIn(entry.tree)) {
    if (figure['unit'] === 'percent') yield { place: valueAt(...path, 'value'), values: { found: `${String(figure['value'])} %` } };
    else if ('reported' in figure && !('numerator' in figure)) yield { place: valueAt(...path, 'reported'), values: { found: `${String(figure['reported'])} %` } };
  }
});

/** Answers that give a share as one number: without the counts nobody can redo it. */
function* answersWithoutBase({ data }: Entry<'assessment'>, library: Library): Generator<RuleFinding> {
  const standard = findStandard(library, data.standard);
  for (const item of standard?.data.items ?? []) {
    const answer = data.answers?.[item.id];
    if (item.method !== 'ratio-bands' || item.share !== true || answer?.value === undefined || answer.numerator !== undefined) continue;
    yield { place: valueAt('answers', item.id, 'value'), values: { found: formatDecimal(answer.value) }, severity: 'error', variant: 'answer' };
  }
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '比率写明分子和分母',
    why: '只有百分数，别人算不出是多少人里的多少人，也不能和别处比。',
    message: { default: '`{found}` 没有分子和分母', answer: '`{found}` 是比率，没有写分子和分母' },
    help: {
      default: '改写成 `numerator` 和 `denominator`；资料只有百分数的，用 `reported`，页面会注明。',
      answer: '改写成 `{numerator: …, denominator: …}`，例如 `{numerator: 17, denominator: 20}`。',
    },
  },
  'zh-Hant': {
    title: '比率寫明分子和分母',
    why: '只有百分數，別人算不出是多少人裡的多少人，也不能和別處比。',
    message: { default: '`{found}` 沒有分子和分母', answer: '`{found}` 是比率，沒有寫分子和分母' },
    help: {
      default: '改寫成 `numerator` 和 `denominator`；資料只有百分數的，用 `reported`，頁面會註明。',
      answer: '改寫成 `{numerator: …, denominator: …}`，例如 `{numerator: 17, denominator: 20}`。',
    },
  },
  en: {
    title: 'A rate has its base',
    why: 'Of a bare percentage nobody can say how many of how many it means.',
    message: { default: '`{found}` has no numerator and denominator', answer: '`{found}` is a rate without numerator and denominator' },
    help: {
      default: 'Write `numerator` and `denominator`; where a source has only the percentage, use `reported`, and the page says so.',
      answer: 'Write both counts, for example `{numerator: 17, denominator: 20}`.',
    },
  },
};

const FILE = 'communities/demo/profile.mdx';
const profile = (lines: string, body = '示例。') => `---
name: 示例社区
region: example-street
${lines}
---

${body}
`;
const ASSESSMENT = 'communities/demo/assessments/2025/self.mdx';
const assessment = (answer: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-02: ${answer}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: profile('facts:\n  greenCover: {reported: 35, asOf: 2014}') }, at: `${FILE}:5:26` },
  { verdict: 'good', files: { [FILE]: profile('facts:\n  greenCover: {numerator: 35, denominator: 100, asOf: 2014}') } },
  { verdict: 'bad', files: { [ASSESSMENT]: assessment('{value: 85}') }, at: `${ASSESSMENT}:5:18` },
  { verdict: 'good', files: { [ASSESSMENT]: assessment('{numerator: 171, denominator: 200}') } },
];
