import type { Entry } from '../../domain/library.ts';
import type { Standard } from '../../domain/standard.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import type { ViewContext } from '../context.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';
import { gradeTitle } from './record-brief.ts';

/** What the script of a gap table needs to recompute a card by the scoring code of the build. */
export interface WhatIf {
  readonly card: Scorecard;
  readonly standard: Standard;
  readonly words: WhatIfWords;
}

/** Words with their values still to be put in. */
interface WhatIfWords {
  readonly hint: string;
  readonly tick: string;
  readonly result: string;
  readonly same: string;
  readonly dimension: string;
  readonly comma: string;
  readonly grades: Readonly<Record<string, string>>;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** The data of a card, as JSON that cannot end the script element it stands in. */
export const whatIfText = (context: ViewContext, standard: Entry<'standard'>, card: Scorecard): string =>
  JSON.stringify({ card, standard: scoringPartOf(standard.data), words: wordsOf(context, standard) } satisfies WhatIf).replaceAll('<', '\\u003c');

/** The standard without what only readers need. */
const scoringPartOf = ({ total, bonusCap, dimensions, items, vetoes, grades, preconditions, stages, record, shows, status, notApplicableLimit, spreadLimit, differenceLimit }: Standard): Standard => ({
  title: '', status, shows, total, bonusCap, record, notApplicableLimit, spreadLimit, differenceLimit,
  stages: stages.slice(0, 1), dimensions: dimensions.map((dimension) => ({ ...dimension, title: '' })),
  items: items.map(({ id, dimension, max, step, method, retired }) => ({ id, dimension, max, step, method, retired, title: '', evidence: [], verify: [], notApplicable: false })),
  vetoes: vetoes?.map((veto) => ({ ...veto, title: '', finding: '' })),
  grades: grades?.map((grade) => ({ ...grade, title: '' })),
  preconditions: preconditions?.map(({ id }) => ({ id, title: '' })),
});

const wordsOf = (context: ViewContext, standard: Entry<'standard'>): WhatIfWords => {
  const { t } = context;
  const grades = [...(standard.data.grades ?? []).map(({ id }) => id), 'not-graded'];
  return {
    hint: t('whatIf.hint'), tick: t('whatIf.tick'), result: t('whatIf.result'), same: t('whatIf.same'), dimension: t('whatIf.dimension'), comma: t('list.comma'),
    grades: Object.fromEntries(grades.map((id) => [id, gradeTitle(context, standard, id) ?? ''])),
    dimensions: Object.fromEntries(standard.data.dimensions.map(({ id }) => [id, dimensionTitle(context, standard, id)])),
  };
};
