import { isPair, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import type { ReadingFinding } from '../domain/finding.ts';
import { textAt } from '../domain/place.ts';

/** Keys that stand twice in one mapping, also when one of them is written with an escape. */
export const findDuplicateKeys = (source: string, originalOf: (offset: number) => number): readonly ReadingFinding[] => {
  const findings: ReadingFinding[] = [];
  visit(parseDocument(source, { schema: 'failsafe', uniqueKeys: false }), {
    Map: (_, map) => {
      const first = new Map<string, Scalar>();
      for (const item of map.items) {
        if (!isPair(item) || !isScalar(item.key)) continue;
        const key = String(item.key.value);
        const earlier = first.get(key);
        if (earlier) findings.push(twice(key, item.key, { earlier, originalOf }));
        else first.set(key, item.key);
      }
    },
  });
  return findings;
};

const twice = (key: string, again: Scalar, { earlier, originalOf }: { earlier: Scalar; originalOf: (offset: number) => number }): ReadingFinding => ({
  rule: 'key-unique', place: placeOf(again, originalOf), values: { key },
  related: [{ file: '', place: placeOf(earlier, originalOf), note: { 'zh-Hans': '第一次写在这里', 'zh-Hant': '第一次寫在這裡', en: 'first written here' } }],
});

const placeOf = (node: Scalar, originalOf: (offset: number) => number) => textAt(originalOf(node.range?.[0] ?? 0), originalOf(node.range?.[1] ?? 0));

