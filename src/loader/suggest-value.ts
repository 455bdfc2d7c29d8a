import { foldName } from '../domain/file-name.ts';
import type { ReadingFinding } from '../domain/finding.ts';
import type { ReadingRuleId } from '../domain/reading-rules.ts';
import { nearestDay, nearestPartialDate, readWrittenDate } from '../domain/suggest/nearest-date.ts';
import { nearestNumber } from '../domain/suggest/nearest-number.ts';

interface Suggestion {
  readonly variant: string;
  readonly nearest?: string;
  /** Whether the suggestion says the same as what was written, so that it may be put in unasked. */
  readonly isSame?: boolean;
}

/** Adds to a finding about a value how the value would be written, where that can be told. */
export const suggestValue = (finding: ReadingFinding, found: string, { isCount = false } = {}): ReadingFinding => {
  const suggestion = SUGGESTIONS[finding.rule]?.(found);
  if (!suggestion) return finding;
  if (suggestion.variant === 'per-cent' && (isCount || finding.rule === 'whole-number-form')) return { ...finding, variant: 'per-cent-count', values: { ...finding.values, found } };
  const { variant, nearest, isSame } = suggestion;
  const fix = isSame && nearest !== undefined ? { fix: { replace: finding.place, by: nearest } } : {};
  return { ...finding, variant, values: { ...finding.values, found, nearest: nearest ?? '' }, ...fix };
};

const UNKNOWN: Suggestion = { variant: 'unknown' };

const date = (found: string): Suggestion => {
  const written = readWrittenDate(found);
  const nearest = nearestDay(found);
  if (!written || nearest === null) return written ? { variant: 'year' } : UNKNOWN;
  if (written.day === null) return { variant: 'month', nearest };
  return isClamped(written.day, nearest) ? { variant: 'absent', nearest } : { variant: 'form', nearest, isSame: true };
};

const partialDate = (found: string): Suggestion => {
  const written = readWrittenDate(found);
  const nearest = nearestPartialDate(found);
  if (!written || nearest === null) return UNKNOWN;
  return isClamped(written.day, nearest) ? { variant: 'absent', nearest } : { variant: 'form', nearest, isSame: true };
};

const isClamped = (day: number | null, nearest: string): boolean => day !== null && Number(nearest.slice(8)) !== day;

const number = (found: string): Suggestion => {
  const written = nearestNumber(found);
  return written ? { variant: written.habit, nearest: written.nearest, isSame: ['full-width', 'separator', 'chinese'].includes(written.habit) } : UNKNOWN;
};

const wholeNumber = (found: string): Suggestion => {
  if (/^-?\d+\.\d+$/.test(found)) return { variant: 'fraction' };
  const suggestion = number(found);
  return suggestion.nearest?.includes('.') ? { variant: 'fraction' } : suggestion;
};

const YES = /^(?:是|有|对|對|真|√|✓|✔|yes|y|on|1|true|t)$/i;
const NO = /^(?:否|无|無|没有|沒有|不是|假|×|✗|no|n|off|0|false|f)$/i;

const flag = (found: string): Suggestion => {
  const plain = found.normalize('NFKC').trim();
  if (YES.test(plain)) return { variant: 'near', nearest: 'true', isSame: true };
  return NO.test(plain) ? { variant: 'near', nearest: 'false', isSame: true } : UNKNOWN;
};

const id = (found: string): Suggestion => near(found, foldName(found).slice(0, 64));

const itemId = (found: string): Suggestion => near(found, found.normalize('NFKC').toUpperCase().replaceAll(/[^A-Z0-9]+/g, '-').replaceAll(/^-|-$/g, ''));

const near = (found: string, nearest: string): Suggestion => (nearest === '' || nearest === found ? UNKNOWN : { variant: 'near', nearest });

const telephone = (found: string): Suggestion => {
  const plain = found.normalize('NFKC').replaceAll(/[—–−―]/g, '-').trim();
  const numbers = plain.split(/[、，,;；/或]|\s+(?=\d{3,4}-\d|\d{11})/).map((number) => number.trim());
  if (numbers.length > 1 && numbers.every((number) => /^[\d-]{5,}$/.test(number))) return { variant: 'several', nearest: numbers[0] ?? '' };
  const bracket = /^\(?(0\d{2,3})\)?[- ]?(\d{7,8})$/.exec(plain);
  return near(found, bracket ? `${bracket[1]}-${bracket[2]}` : /^[\d -]{3,20}$/.test(plain) ? plain : '');
};

const SUGGESTIONS: Partial<Record<ReadingRuleId, (found: string) => Suggestion>> = {
  'date-exists': date, 'partial-date-exists': partialDate, 'number-form': number, 'money-form': number, 'whole-number-form': wholeNumber,
  'flag-form': flag, 'id-form': id, 'item-id-form': itemId, 'telephone-form': telephone,
};
