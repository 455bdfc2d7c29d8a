import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Translate } from '../i18n/translate.ts';

/** What is still to be filled in, one line per place, by file. */
export const stillToFill = (diagnostics: readonly Diagnostic[], t: Translate): string => {
  const open = withoutEchoes(diagnostics);
  if (open.length === 0) return t('new.passes');
  const lines = open.map(({ file, line, message, help }) => t('new.openLine', { file, line, message, help }));
  return [t('new.stillOpen', { count: open.length }), ...lines].join('\n');
};

/** What is empty needs one line: the one that says what belongs there. */
const withoutEchoes = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const linesOf = (code: string): ReadonlySet<string> => new Set(diagnostics.filter((diagnostic) => diagnostic.code === code).map(placeOf));
  const [unfinished, unanswered] = [new Set(diagnostics.filter(({ code }) => code === 'value-not-empty').map(({ file }) => file)), linesOf('answer-fits-method')];
  return diagnostics.filter((diagnostic) => {
    if (diagnostic.code === 'notice-details-complete') return !unfinished.has(diagnostic.file);
    return !ECHOES.has(diagnostic.code) || !unanswered.has(placeOf(diagnostic));
  });
};

/** What an answer without a figure causes beside its own finding. */
const ECHOES: ReadonlySet<string> = new Set(['value-not-empty', 'derived-answer-agrees']);

const placeOf = ({ file, line }: Diagnostic): string => `${file}:${line}`;
