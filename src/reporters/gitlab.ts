import { hash } from 'node:crypto';
import type { Report } from '../domain/diagnostic.ts';

/** The report in the form of GitLab's Code Quality, which a merge request shows with its lines; `folder` leads from the repository to the content. */
export const gitlabReport = (report: Report, folder: string): string =>
  `${JSON.stringify(report.diagnostics.map(({ severity, file, line, column, code, message, help }) => {
    const path = folder === '' ? file : `${folder}/${file}`;
    return {
      description: `${message} ${help}`, check_name: code, severity: severity === 'error' ? 'major' : 'minor',
      fingerprint: hash('sha256', [code, path, String(line), String(column), message].join('\n')), location: { path, lines: { begin: line } },
    };
  }))}\n`;
