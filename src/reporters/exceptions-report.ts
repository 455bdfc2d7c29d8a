import type { Day } from '../domain/day.ts';
import type { Locale } from '../domain/locale.ts';
import { maskPersonal } from '../domain/privacy/mask.ts';
import { translator } from '../i18n/translate.ts';

/** An exception of a privacy rule with the document that carries it. */
export interface ListedException {
  readonly file: string;
  readonly rule: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly until: Day;
  /** Whether it is about one value only, named by its hash. */
  readonly oneValue: boolean;
  readonly inForce: boolean;
}

/** Exceptions in the order in which somebody has to look at them: soonest end first. */
export const bySoonestEnd = (exceptions: readonly ListedException[]): readonly ListedException[] =>
  exceptions.toSorted((a, b) => compare(a.until, b.until) || compare(a.file, b.file) || compare(a.rule, b.rule));

/** The list as JSON; nothing personal stands in it. */
export const exceptionsJson = (on: Day, exceptions: readonly ListedException[]): string =>
  `${JSON.stringify({ schema: 'linli-exceptions/1', on, exceptions: bySoonestEnd(exceptions).map(masked) }, null, 2)}\n`;

/** The list for people: one line for each exception, and how many there are. */
export const exceptionsText = (exceptions: readonly ListedException[], locale: Locale): string => {
  const t = translator(locale);
  if (exceptions.length === 0) return `${t('exceptions.none')}\n`;
  const lines = bySoonestEnd(exceptions).map(masked).map((exception) => `${t(exception.inForce ? 'exceptions.until' : 'exceptions.ended', { until: exception.until })}  ${exception.file}  ${exception.rule}\n    ${t('exceptions.reason', { reason: exception.reason, approvedBy: exception.approvedBy })}${exception.oneValue ? t('exceptions.one-value') : ''}`);
  return `${lines.join('\n')}\n${t('exceptions.count', { count: exceptions.length, ended: exceptions.filter(({ inForce }) => !inForce).length })}\n`;
};

const masked = (exception: ListedException): ListedException => ({ ...exception, file: maskPersonal(exception.file), reason: maskPersonal(exception.reason), approvedBy: maskPersonal(exception.approvedBy) });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
