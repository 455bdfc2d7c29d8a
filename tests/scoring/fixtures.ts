import { parseDay, type Day } from '../../src/domain/day.ts';
import { EXAMPLE_SITE } from '../../src/rules/example-site.ts';
import type { Library } from '../../src/domain/library.ts';
import { scorecardsOf } from '../../src/scoring/scorecards-of.ts';
import type { Scorecard } from '../../src/scoring/scorecard.ts';
import { libraryOf } from './library-of.ts';

const STANDARD = 'standards/mini/1.0.0/standard.yaml';

/** A day that exists. */
export const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is no day`);
  return parsed;
};

/** The site of the rules' examples, with assessments of its community by `<period>/<stage>[.<reviewer>]`. */
export const siteWith = (assessments: Readonly<Record<string, string>>, standard: (yaml: string) => string = (yaml) => yaml): Library =>
  libraryOf({
    'site.yaml': EXAMPLE_SITE['site.yaml'] ?? '',
    [STANDARD]: standard(EXAMPLE_SITE[STANDARD] ?? ''),
    'communities/demo/profile.mdx': 'name: 示例社区\nregion: example-street\n',
    ...Object.fromEntries(Object.entries(assessments).map(([name, yaml]) => [`communities/demo/assessments/${name}.mdx`, yaml])),
  });

/** An assessment of 2025 by the small standard, with these answers and further lines. */
export const assessmentYaml = (answers: Readonly<Record<string, string>>, more = ''): string =>
  ['standard: mini@1.0.0', 'period: {from: 2025-01-01, to: 2025-12-31}', 'answers:', ...Object.entries(answers).map(([id, answer]) => `  ${id}: ${answer}`), more, ''].join('\n');

/** Answers that earn every point of the small standard. */
export const FULL_MARKS: Readonly<Record<string, string>> = {
  'SG-01': '{count: 2}', 'SG-02': '{numerator: 17, denominator: 20}', 'SG-03': '{yes: true}', 'EN-01': '{faults: {}}', 'EN-02': '{met: [a, b]}', 'EN-03': '{points: 2}',
};

/** The card of one assessment of the small standard. */
export const cardWith = (answers: Readonly<Record<string, string>>, more = '', standard?: (yaml: string) => string): Scorecard =>
  cardOf(siteWith({ '2025/self': assessmentYaml(answers, more) }, standard), 'demo/2025/self');

/** A card by its id. */
export const cardOf = (library: Library, id: string, on = '2026-06-01'): Scorecard => {
  const card = scorecardsOf(library, day(on)).get(id);
  if (!card) throw new Error(`there is no card ${id}`);
  return card;
};
