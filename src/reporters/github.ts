import type { Diagnostic, Report } from '../domain/diagnostic.ts';

/** The report as workflow commands, which GitHub shows at the lines of a change; `folder` leads from the repository to the content. */
export const githubReport = (report: Report, folder: string): string => report.diagnostics.map((diagnostic) => `${commandOf(diagnostic, folder)}\n`).join('');

const commandOf = ({ severity, file, line, column, endLine, endColumn, code, message, help }: Diagnostic, folder: string): string => {
  const path = folder === '' ? file : `${folder}/${file}`;
  const properties = { file: path, line, endLine, col: column, endColumn, title: code };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${written.join(',')}::${text(`${message}\n${help}`)}`;
};

const text = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string): string => text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
