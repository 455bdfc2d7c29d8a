import { formatPoints } from '../../domain/points.ts';
import { fillTemplate } from '../../domain/template.ts';
import { whatIf } from '../../scoring/what-if.ts';
import type { WhatIf } from '../../views/assessment/what-if.ts';

/** What the total, the grade and the dimensions would come to with these items at full marks. */
export const recompute = ({ card, standard, words }: WhatIf, improved: ReadonlySet<string>): string => {
  const { total, grade, dimensions } = whatIf(card, standard, improved);
  const changed = dimensions.flatMap(({ id, score }, index) => {
    const before = card.dimensions[index]?.score ?? null;
    if (score === null || before === null || score === before) return [];
    return [fillTemplate(words.dimension, { dimension: words.dimensions[id] ?? id, before: formatPoints(before), after: formatPoints(score) })];
  });
  return fillTemplate(changed.length === 0 ? words.same : words.result, { count: improved.size, total: formatPoints(total ?? 0), grade: words.grades[grade ?? ''] ?? '', dimensions: changed.join(words.comma) });
};
