import manifest from '../../package.json' with { type: 'json' };
import type { Diagnostic, Report, Span } from '../domain/diagnostic.ts';

const BASE = 'CONTENT';

/** The report as SARIF 2.1.0, for platforms that show findings beside a change. */
export const sarifReport = (report: Report, titleOf: (code: string) => string): string => {
  const codes = [...new Set(report.diagnostics.map(({ code }) => code))].toSorted();
  const run = {
    tool: { driver: { name: 'linli', version: manifest.version, rules: codes.map((code) => ({ id: code, shortDescription: { text: titleOf(code) } })) } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [BASE]: { description: { text: 'The content folder.' } } },
    results: report.diagnostics.map((diagnostic) => resultOf(diagnostic, codes)),
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
};

const resultOf = (diagnostic: Diagnostic, codes: readonly string[]) => ({
  ruleId: diagnostic.code,
  ruleIndex: codes.indexOf(diagnostic.code),
  level: diagnostic.severity,
  message: { text: `${diagnostic.message}\n${diagnostic.help}` },
  locations: [{ physicalLocation: locationOf(diagnostic.file, diagnostic) }],
  relatedLocations: diagnostic.related.map((place, id) => ({ id, message: { text: place.message }, physicalLocation: locationOf(place.file, place) })),
});

const locationOf = (file: string, span: Span) => ({
  artifactLocation: { uri: encodeURI(file).replaceAll('#', '%23').replaceAll('?', '%3F'), uriBaseId: BASE },
  region: { startLine: span.line, startColumn: span.column, endLine: span.endLine, endColumn: span.endColumn },
});
