import type { MessageValue } from '../finding.ts';
import { showPlainly } from '../show-plainly.ts';
import { maskPersonal } from './mask.ts';

const LONGEST_VALUE = 120;

/** The values of a finding as a message may name them: an author's words are masked, kept on one line, and cut where they are long. */
export const shownValues = (values: Readonly<Record<string, MessageValue>>): Record<string, MessageValue> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? shownText(value) : value]));

const shownText = (text: string): string => {
  const masked = showPlainly(maskPersonal(text.slice(0, 4 * LONGEST_VALUE)));
  return masked.length > LONGEST_VALUE ? `${masked.slice(0, LONGEST_VALUE).replace(/、[^、]{0,40}$/, '、')}…` : masked;
};
