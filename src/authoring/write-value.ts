import { writeScalar } from '../loader/quote-scalar.ts';

/** What an editor that knows YAML 1.2 would take for a number or a word of its own and so damage. */
const DAMAGED = /^(?:0\d+|\d{16,}|0[xo][\da-f]+|\d+e\d+|true|false|null|yes|no|on|off|~)$/i;

/** A text as a value of a header, quoted where it has to be; numbers and days are written as they are. */
export const writeValue = (text: string): string => {
  const line = text.replaceAll(/\s*\n\s*/g, ' ').trim();
  if (/^[a-z][\w.-]*@[\w.-]+$/.test(line)) return line; // A standard with its version.
  return DAMAGED.test(line) && line !== 'true' && line !== 'false' ? `'${line}'` : writeScalar(line);
};

/** A line `key: value`; an empty value is left for the author to fill in. */
export const writeLine = (key: string, value: string): string => `${key}:${value === '' ? '' : ` ${writeValue(value)}`}`;

/** Comment lines; each begins with `# `, so that none is taken for content. */
export const commentLines = (text: string, indent = ''): readonly string[] => text.split('\n').map((line) => `${indent}# ${line}`.trimEnd());
