import { type Answer, type Assessment, assessmentAddress, isNarrative } from '../domain/assessment.ts';
import type { Day } from '../domain/day.ts';
import type { CommunityKind, Stage } from '../domain/enumerations.ts';
import type { Entry } from '../domain/library.ts';
import { hundredths, type Points } from '../domain/points.ts';
import { type BonusItem, type Item, type Standard, standardReference } from '../domain/standard.ts';
import { scoreBonuses } from './bonus.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { ItemScore, PreconditionState, Scorecard, Totals } from './scorecard.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { type Marks, totalUp } from './total-up.ts';
import { vetoesInForce } from './veto.ts';

/** What a score depends on beside the assessment and its standard. */
export interface ScoringContext {
  /** The day on which it is looked at. */
  readonly on: Day;
  readonly communityKind: CommunityKind | null;
  /** The answer that the site's own documents give to an item whose answer was left out, or `null`. */
  readonly derive: (item: Item) => Answer | null;
  /** The points that the site's own documents give to a bonus that is claimed without points, or `null`. */
  readonly deriveBonus: (item: BonusItem) => Points | null;
  /** Items whose "not applicable" the street has confirmed in its own file. */
  readonly confirmed: ReadonlySet<string>;
}

/** The context of an assessment that stands alone: nothing is derived and nothing confirmed. */
export const standaloneContext = (on: Day, communityKind: CommunityKind | null = null): ScoringContext => ({
  on, communityKind, derive: () => null, deriveBonus: () => null, confirmed: new Set(),
});

/** The scorecard of one assessment by its standard. */
export const scoreAssessment = (entry: Entry<'assessment'>, standard: Entry<'standard'>, context: ScoringContext): Scorecard => ({
  ...headOf(entry),
  standard: standardReference(standard),
  ...scoreAnswers(entry.data, standard.data, { ...context, stage: assessmentAddress(entry)?.stage ?? null }),
});

/** The scorecard of an assessment whose standard is not there: nothing can be scored. */
export const unscoredCard = (entry: Entry<'assessment'>): Scorecard => ({ ...headOf(entry), ...NOTHING_SCORED });

const NOTHING_SCORED: Totals = {
  dimensions: [], base: null, bonus: hundredths(0), total: null, grade: null, provisional: false, provisionalBecause: [],
  coverage: { answered: 0, applicable: 0, items: 0 }, items: [], vetoes: [], bonuses: [], preconditions: [],
};

const headOf = (entry: Entry<'assessment'>) => {
  const address = assessmentAddress(entry);
  const community = entry.community ?? '';
  return {
    id: `${community}/${entry.name}`,
    community,
    period: address?.period ?? entry.name.split('/')[0] ?? '',
    stage: address?.stage ?? '',
    reviewer: address?.reviewer ?? null,
    status: entry.data.status,
    standard: entry.data.standard ?? '',
    reviewers: 1,
    narrative: isNarrative(entry.data),
  };
};

/** The totals of some answers by a standard; the browser calls this while somebody fills in a form. */
export const scoreAnswers = (assessment: Assessment, standard: Standard, context: ScoringContext & { readonly stage: Stage | null }): Totals => {
  const sheet = sheetOf(standard);
  const totals = totalUp(sheet, marksOf(assessment, sheet, context));
  return isNarrative(assessment) ? { ...totals, base: null, total: null, grade: null } : totals;
};

const marksOf = (assessment: Assessment, sheet: Sheet, context: ScoringContext & { readonly stage: Stage | null }): Marks => ({
  items: scoreItems(assessment, sheet, context),
  elsewhere: new Map(Object.entries(assessment.external ?? {}).map(([id, { points }]) => [id, points])),
  bonuses: scoreBonuses(sheet, assessment.bonus, context.deriveBonus),
  vetoes: vetoesInForce(sheet, assessment.vetoes, { on: context.on, periodEnd: assessment.period.to }),
  preconditions: preconditionsOf(assessment, sheet),
});

const scoreItems = (assessment: Assessment, sheet: Sheet, context: ScoringContext & { readonly stage: Stage | null }): readonly ItemScore[] => {
  const answers = assessment.answers ?? {};
  const derives = !isNarrative(assessment);
  return sheet.items.map(({ item }) => {
    const written = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
    if (written) return scoreItem({ answer: written, item, derived: false }, context);
    const derived = derives && item.auto !== undefined ? context.derive(item) : null;
    return derived ? scoreItem({ answer: derived, item, derived: true }, context) : missing(item, false);
  });
};

interface GivenAnswer {
  readonly answer: Answer;
  readonly item: Item;
  readonly derived: boolean;
}

const scoreItem = ({ answer, item, derived }: GivenAnswer, context: ScoringContext & { readonly stage: Stage | null }): ItemScore => {
  const judged = judgeAnswer(answer, item, context);
  switch (judged.state) {
    case 'refused':
      return missing(item, true);
    case 'not-applicable':
      return { id: item.id, state: 'not-applicable', points: null, max: item.max, awaitsApproval: judged.awaitsApproval && !context.confirmed.has(item.id) };
    case 'scored':
      return {
        id: item.id, state: 'scored', points: judged.points, max: item.max, derived,
        letter: judged.band?.letter ?? null, colour: judged.band?.colour ?? null,
      };
  }
};

const missing = (item: Item, refused: boolean): ItemScore => ({ id: item.id, state: 'missing', points: null, max: item.max, refused });

const preconditionsOf = (assessment: Assessment, { standard }: Sheet): readonly PreconditionState[] =>
  (standard.preconditions ?? []).map(({ id }) => ({ id, met: assessment.preconditions?.[id] ?? null }));
