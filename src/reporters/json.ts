import { countSeverity, type Diagnostic, type Report } from '../domain/diagnostic.ts';

/** The report for programs: `linli-report/1`. */
export const jsonReport = (report: Report): string =>
  `${JSON.stringify(
    {
      schema: 'linli-report/1',
      summary: { files: report.files, errors: countSeverity(report, 'error'), warnings: countSeverity(report, 'warning') },
      diagnostics: report.diagnostics.map(plain),
    },
    null,
    2,
  )}\n`;

const plain = ({ code, severity, file, line, column, endLine, endColumn, message, help, url, related }: Diagnostic) => ({
  code, severity, file, line, column, endLine, endColumn, message, help, url,
  related: related.map((place) => ({ file: place.file, line: place.line, column: place.column, endLine: place.endLine, endColumn: place.endColumn, message: place.message })),
});
