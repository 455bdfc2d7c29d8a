import type { MessageValue, ReadingFinding } from '../domain/finding.ts';
import type { ReadingRuleId } from '../domain/reading-rules.ts';
import { quoteScalar } from './quote-scalar.ts';

const CHARACTERS: readonly ReadingRuleId[] = ['characters-visible', 'characters-plain', 'line-ends-plain'];
const SYNTAX: readonly ReadingRuleId[] = ['yaml-readable', 'header-is-mapping'];

/** Findings without those that only repeat another: what a damaged character breaks, and digits that are refused anyway. */
export const withoutEchoes = (findings: readonly ReadingFinding[], text: string): readonly ReadingFinding[] => {
  return withoutWrongQuotes(withoutDamage(findings, text));
};

/** Quotes that were put around a text, where fields belong: the finding about the fields has the remedy. */
const withoutWrongQuotes = (findings: readonly ReadingFinding[]): readonly ReadingFinding[] => {
  const meant = findings.filter(({ rule, variant }) => rule === 'value-shape' && variant === 'mapping-near').map(({ values }) => quoteScalar(textOf(values?.['found'])));
  return meant.length === 0 ? findings : findings.filter(({ rule, variant, values }) => !(rule === 'yaml-readable' && variant === 'value-colon' && meant.some((quoted) => textOf(values?.['nearest']).endsWith(quoted))));
};

const textOf = (value: MessageValue | undefined): string => (typeof value === 'string' ? value : '');

const withoutDamage = (findings: readonly ReadingFinding[], text: string): readonly ReadingFinding[] => {
  const characters = findings.filter(({ rule }) => CHARACTERS.includes(rule));
  const hasDigits = findings.some(({ rule }) => rule === 'digits-quoted');
  if (characters.length === 0 && !hasDigits) return findings;
  const odd = characters.map(({ place }) => (place.in === 'text' ? text.slice(place.start, place.end) : '')).filter((found) => found !== '');
  return findings.filter((finding) => !isEchoOfCharacter(finding, odd) && !isEchoOfForm(finding, findings));
};

const isEchoOfCharacter = ({ rule, variant, values }: ReadingFinding, odd: readonly string[]): boolean => {
  if (odd.length === 0 || CHARACTERS.includes(rule)) return false;
  if (SYNTAX.includes(rule) && variant === 'control') return true;
  return Object.values(values ?? {}).some((value) => typeof value === 'string' && odd.some((found) => value.includes(found)));
};

/** Digits in a field that needs a number have the finding of that field, and those of an unknown field that of its key. */
const isEchoOfForm = ({ rule, values }: ReadingFinding, findings: readonly ReadingFinding[]): boolean =>
  rule === 'digits-quoted' &&
  findings.some((other) => other.rule !== rule && (other.values?.['found'] === values?.['found'] || (KEYS.includes(other.rule) && other.values?.['key'] === values?.['key'])));

const KEYS: readonly ReadingRuleId[] = ['key-known', 'key-allowed'];
