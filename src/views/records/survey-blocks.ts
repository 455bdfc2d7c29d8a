import type { Entry } from '../../domain/library.ts';
import { lineOf } from '../../scoring/explain-place.ts';
import { resultOf, type SurveyResult } from '../../scoring/survey.ts';
import type { Block, Inline } from '../block.ts';
import type { ViewContext } from '../context.ts';

type Question = Entry<'survey'>['data']['questions'][number];

/** The answers to each question: how many are satisfied, of how many, and how sure that is. */
export const surveyBlocks = (context: ViewContext, entry: Entry<'survey'>): readonly Block[] => {
  const { t } = context;
  const numeric = ['satisfied', 'mostly', 'notVery', 'not', 'unknown'] as const;
  return [{
    type: 'table', caption: t('survey.answers'), columns: [{ title: t('column.question') }, { title: t('column.rate'), numeric: true }, ...numeric.map((name) => ({ title: t(`survey.${name}`), numeric: true }))],
    rows: entry.data.questions.map((question) => ({ id: question.id, head: context.sayOf(entry)(question.text), cells: [rateText(context, question), ...numeric.map((name) => context.print.number(question.counts[name]))] })),
  }];
};

const rateText = ({ t }: ViewContext, question: Question): Inline => {
  const result = resultOf(question);
  return result ? { lines: [{ strong: percent(result.rate) }, `${result.satisfied}/${result.replies}`, t('survey.margin', { margin: result.margin })] } : '';
};

/** How each rate and its interval came about. */
export const surveyWhy = (context: ViewContext, entry: Entry<'survey'>): readonly Block[] => {
  const { t } = context;
  const rows = entry.data.questions.flatMap((question, index) => {
    const result = resultOf(question);
    return result ? [{ head: context.sayOf(entry)(question.text), cells: sumsOf(context, question, result), line: lineOf(entry, ['questions', index]) }] : [];
  });
  if (rows.length === 0) return [];
  return [
    { type: 'text', words: t('survey.whyRule') },
    {
      type: 'table', caption: t('survey.why'), columns: [{ title: t('column.question') }, { title: t('why.sum') }, { title: t('survey.interval') }, { title: t('why.source') }],
      rows: rows.map(({ head, cells, line }) => ({ head, cells: [...cells, line === null ? entry.file : t('why.line', { file: entry.file, line })] })),
    },
  ];
};

const sumsOf = ({ t }: ViewContext, { counts }: Question, { satisfied, replies, rate, interval }: SurveyResult): readonly [Inline, Inline] => {
  const share = String(satisfied / replies).slice(0, 6);
  const root = `1.96 × √(${share} × (1 − ${share}) ÷ ${replies} + 1.96² ÷ (4 × ${replies}²))`;
  return [
    [`(${counts.satisfied} + ${counts.mostly}) ÷ ${replies} × 100 ≈ `, { strong: percent(rate) }],
    [`(${share} + 1.96² ÷ (2 × ${replies}) ± ${root}) ÷ (1 + 1.96² ÷ ${replies}) ≈ `, { strong: t('survey.range', { low: percent(interval.low), high: percent(interval.high) }) }],
  ];
};

const percent = (value: number): string => `${value}%`;
