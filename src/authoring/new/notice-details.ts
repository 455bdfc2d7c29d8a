import { pickText } from '../../domain/local-text.ts';
import type { NoticeKind } from '../../domain/notice.ts';
import type { DetailShape } from '../../domain/notice-details.ts';
import { writeLine } from '../write-value.ts';
import type { ScaffoldContext } from './draft.ts';

/** The details of a notice: what its kind requires is asked for, the rest stands as comments. */
export const detailLines = async (context: ScaffoldContext, kind: NoticeKind): Promise<readonly string[]> => {
  const details = kind.details ?? [];
  if (details.length === 0) return [];
  const lines: string[] = [];
  for (const detail of details) lines.push(...(await linesOf(context, detail)));
  return [lines.some((line) => !/^\s*#/.test(line)) ? 'details:' : '# details:', ...lines];
};

const linesOf = async (context: ScaffoldContext, detail: DetailShape): Promise<readonly string[]> => {
  const { t, locale, label } = context;
  const words = t('new.detailComment', { label: pickText(detail.label, locale), type: label('detailType', detail.type) });
  if (detail.type === 'table') return tableLines(context, detail, words);
  const value = detail.required ? await context.asker.ask({ flag: detail.id, text: pickText(detail.label, locale), optional: true }) : '';
  return detail.required ? [`  # ${words}`, `  ${writeLine(detail.id, value)}`] : [`  # ${detail.id}: ${words}`];
};

const tableLines = ({ locale }: ScaffoldContext, detail: DetailShape, words: string): readonly string[] => {
  const columns = detail.columns ?? [];
  const row = `    - {${columns.map(({ id }) => `${id}: `).join(', ')}}`;
  const legend = `  # ${words}：${columns.map(({ id, label }) => `${id} ${pickText(label, locale)}`).join('、')}`;
  return detail.required ? [legend, `  ${detail.id}:`, row] : [legend, `  # ${detail.id}:`, row.replace('    - ', '  #   - ')];
};

