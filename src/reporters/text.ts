import { countSeverity, type Diagnostic, type Report } from '../domain/diagnostic.ts';
import { showPlainly } from '../domain/show-plainly.ts';
import type { Translate } from '../i18n/translate.ts';
import { displayWidth } from './display-width.ts';

/** The report for a person at a terminal: place, message, the line with its mark, what to type, and the totals. */
export const textReport = (report: Report, t: Translate): string => [...report.diagnostics.map((diagnostic) => paragraphOf(diagnostic, t)), summaryOf(report, t)].join('\n\n') + '\n';

const paragraphOf = (diagnostic: Diagnostic, t: Translate): string => {
  const { file, line, column, severity, code, message, help, url, related } = diagnostic;
  return [
    `${showPlainly(file)}:${line}:${column}  ${t(`report.${severity}`)}  ${code}`,
    `  ${message}`,
    ...excerptLines(diagnostic),
    ...related.map((place) => `  ${t('report.related', { place: `${showPlainly(place.file)}:${place.line}:${place.column}`, note: place.message })}`),
    `  ${t('report.help', { help })}`,
    `  ${t('report.more', { url })}`,
  ].join('\n');
};

const excerptLines = ({ excerpt, line }: Diagnostic): readonly string[] => {
  if (!excerpt) return [];
  const number = String(line);
  const margin = ' '.repeat(number.length);
  const before = ' '.repeat(displayWidth(excerpt.text.slice(0, excerpt.from)));
  const mark = '^'.repeat(Math.max(1, displayWidth(excerpt.text.slice(excerpt.from, excerpt.to))));
  return [`  ${number} | ${excerpt.text}`.trimEnd(), `  ${margin} | ${before}${mark}`];
};

const summaryOf = (report: Report, t: Translate): string => {
  const [errors, warnings] = [countSeverity(report, 'error'), countSeverity(report, 'warning')];
  const fixable = report.diagnostics.filter(({ isFixable }) => isFixable).length;
  if (errors + warnings === 0) return t('report.clean', { files: report.files });
  const total = t('report.total', { files: report.files, errors, warnings });
  return fixable === 0 ? total : `${total}\n${t('report.fixable', { fixable })}`;
};
