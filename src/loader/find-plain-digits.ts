import { isPair, isScalar, parseDocument, Scalar, visit } from 'yaml';
import type { ReadingFinding } from '../domain/finding.ts';
import { textAt } from '../domain/place.ts';

const DAMAGED = /^(?:0\d+|\d{16,}|0x[0-9a-fA-F]+|0o[0-7]+)$/;
/** Nearly every header has none of these, so one look decides whether its places are needed. */
const MAYBE = /(?::[ \t]+|[,[{][ \t]*|^[ \t]*(?:- +)+)(?:0\d+|\d{16,}|0[xo][0-9a-fA-F]+)[ \t]*(?:\r?$|[,}\]#])/m;

/** Digits without quotes that other programs would take for another number: a zero in front, too many of them, `0x`. */
export const findPlainDigits = (source: string, originalOf: (offset: number) => number): readonly ReadingFinding[] => {
  if (!MAYBE.test(source)) return [];
  const findings: ReadingFinding[] = [];
  visit(parseDocument(source, { schema: 'failsafe', uniqueKeys: false }), {
    Scalar: (role, node, ancestors) => {
      if (role === 'key' || !isScalar(node) || node.type !== Scalar.PLAIN || !DAMAGED.test(String(node.value)) || !node.range) return;
      const place = textAt(originalOf(node.range[0]), originalOf(node.range[1]));
      findings.push({ rule: 'digits-quoted', place, values: { found: String(node.value), key: keyOf(ancestors) }, fix: { quote: place } });
    },
  });
  return findings;
};

/** The key under which a value stands, however deep. */
const keyOf = (ancestors: readonly unknown[]): string => {
  const pair = ancestors.findLast((node) => isPair(node));
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
};
