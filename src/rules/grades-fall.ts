import { compareDecimals } from '../domain/decimal.ts';
import { formatAmount } from '../domain/points.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

export const rule = entryRule({ id: 'grades-fall', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  const grades = data.grades ?? [];
  for (const [index, grade] of grades.entries()) {
    const before = grades[index - 1];
    if (before && (grade.minTotal >= before.minTotal || compareDecimals(grade.minDimensionRate, before.minDimensionRate) > 0)) {
      yield { place: valueAt('grades', index), values: { grade: grade.id, before: before.id }, variant: 'order' };
    }
  }
  const last = grades.at(-1);
  if (last && last.minTotal > 0) yield { place: valueAt('grades', grades.length - 1, 'minTotal'), values: { grade: last.id, before: '', min: formatAmount(last.minTotal) }, variant: 'floor' };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '等次从高到低，最低一等从零分起',
    why: '等次按次序比较，每个总分都要落在一个等次里。',
    message: { order: '等次 `{grade}` 排在 `{before}` 之后，门槛应比它低', floor: '最低的等次 `{grade}` 从 {min} 分起，更低的总分没有等次' },
    help: { order: '按门槛从高到低排列。', floor: '把最低一等的 `minTotal` 改成 0。' },
  },
  'zh-Hant': {
    title: '等次從高到低，最低一等從零分起',
    why: '等次按次序比較，每個總分都要落在一個等次裡。',
    message: { order: '等次 `{grade}` 排在 `{before}` 之後，門檻應比它低', floor: '最低的等次 `{grade}` 從 {min} 分起，更低的總分沒有等次' },
    help: { order: '按門檻從高到低排列。', floor: '把最低一等的 `minTotal` 改成 0。' },
  },
  en: {
    title: 'Grades fall, and the lowest starts at zero',
    why: 'Grades are compared in order, and every total belongs to one.',
    message: {
      order: 'the grade `{grade}` comes after `{before}` and should ask for less',
      floor: 'the lowest grade `{grade}` starts at {min}, lower totals have no grade',
    },
    help: { order: 'Put the grades from high to low.', floor: 'Use 0 for `minTotal` of the lowest grade.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('title: 合格, minTotal: 6', 'title: 合格, minTotal: 9'), at: 'standards/mini/1.0.0/standard.yaml:20:5' },
  { verdict: 'bad', files: standardWith('title: 待改进, minTotal: 0', 'title: 待改进, minTotal: 1'), at: 'standards/mini/1.0.0/standard.yaml:21:41' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
