import { EXAMPLE_SITE } from '../example-site.ts';

/** A standard of which another office scores one dimension. */
export const PARTY_STANDARD = { 'standards/mini/1.0.0/standard.yaml': (EXAMPLE_SITE['standards/mini/1.0.0/standard.yaml'] ?? '').replace('total: 10', 'total: 14').replace('items:', '  - {id: party, title: 党建工作, max: 4, scoredBy: 区委组织部}\nitems:') };

/** An assessment by it; the lines begin at line 6 and end with a line break. */
export const assessmentScoredElsewhere = (lines: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: 2}
${lines}---
`;

/** Points that the other office gave. */
export const givenPoints = (id: string, points: number) => `external:\n  ${id}: {points: ${points}, by: 区委组织部, on: 2026-01-15}\n`;
