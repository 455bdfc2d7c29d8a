import { isNarrative } from '../../domain/assessment.ts';
import type { Entry } from '../../domain/library.ts';
import { findStandard } from '../../domain/standard.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import { cardsOf } from '../../scoring/scorecards-of.ts';
import { communityOf } from '../references/known-ids.ts';
import type { RuleContext } from '../rule.ts';

/** The card of an assessment that can be scored, with its standard; `null` where other rules say why it cannot. */
export const scoredCard = (assessment: Entry<'assessment'>, context: RuleContext): { readonly card: Scorecard; readonly standard: Entry<'standard'> } | null => {
  const standard = findStandard(context.library, assessment.data.standard);
  const community = communityOf(assessment, context.library);
  if (!standard || !community || isNarrative(assessment.data)) return null;
  const card = cardsOf(community, context.library, context.on).get(`${community.id}/${assessment.name}`);
  return card ? { card, standard } : null;
};

/** Whether an assessment was handed in: what is missing from then on is an error. */
export const isHandedIn = ({ data }: Entry<'assessment'>): boolean => data.status === 'submitted' || data.signed !== undefined;

/** The card of an assessment in which every applicable item is scored; `null` else, as the gaps have their own findings. */
export const completeCard = (assessment: Entry<'assessment'>, context: RuleContext): { readonly card: Scorecard; readonly standard: Entry<'standard'> } | null => {
  const scored = scoredCard(assessment, context);
  return scored && !assessment.partial && scored.card.coverage.answered === scored.card.coverage.applicable ? scored : null;
};
