import { valueAt } from '../domain/place.ts';
import type { TreeMap } from '../domain/tree.ts';
import { figuresIn } from './facts/mappings.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

export const rule = entryRule({ id: 'rate-has-base', origin: 'F004', severity: 'warning', kinds: ['profile', 'region', 'plan', 'activity', 'activity-year'] }, function* (entry) {
  for (const { path, figure } of figuresIn(entry)) {
    if ('reported' in figure && hasNote(figure)) continue; // Its source has no more, and the page says so.
    const lacking = ['numerator', 'denominator'].filter((part) => !(part in figure));
    const bare = figure['unit'] === 'percent' ? 'value' : 'reported';
    const found = figure[bare];
    if (typeof found === 'string' && lacking.length > 0) yield { place: valueAt(...path, bare), values: { found }, variant: 'bare' };
    else if (!('unit' in figure) && lacking.length === 1) yield { place: valueAt(...path), values: { lacking: lacking.join('') }, variant: 'half' };
  }
});

/** Whether a figure tells in words where it comes from. */
const hasNote = ({ note }: TreeMap): boolean => typeof note === 'string' && note.trim() !== '';

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '比率写明分子和分母',
    why: '只有百分数，别人算不出是多少人里的多少人，也不能和别处比。',
    message: { bare: '比率 `{found}` % 没有分子和分母', half: '比率没有 `{lacking}`' },
    help: '改写成 `numerator` 和 `denominator`；资料只有百分数的，写成 `reported`，再用 `note` 说明出处，页面会注明。',
  },
  'zh-Hant': {
    title: '比率寫明分子和分母',
    why: '只有百分數，別人算不出是多少人裡的多少人，也不能和別處比。',
    message: { bare: '比率 `{found}` % 沒有分子和分母', half: '比率沒有 `{lacking}`' },
    help: '改寫成 `numerator` 和 `denominator`；資料只有百分數的，寫成 `reported`，再用 `note` 說明出處，頁面會註明。',
  },
  en: {
    title: 'A rate has its base',
    why: 'Of a bare percentage nobody can say how many of how many it means.',
    message: { bare: 'the rate `{found}` % has no numerator and denominator', half: 'the rate has no `{lacking}`' },
    help: 'Write `numerator` and `denominator`; where a source has only the percentage, use `reported` and say so in `note`; the page shows it.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('facts:\n  greenCover: {reported: 35, asOf: 2014}') }, at: `${PROFILE_FILE}:5:26` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('facts:\n  greenCover: {reported: 35, asOf: 2014, note: 资料只有百分数}') } },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('facts:\n  greenCover: {numerator: 35, denominator: 100, asOf: 2014}') } },
];
