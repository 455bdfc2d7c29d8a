import type { Scaffold } from './draft.ts';
import { newAssessment } from './new-assessment.ts';
import { newCommunity } from './new-community.ts';
import { newNotice } from './new-notice.ts';
import { newPlan } from './new-plan.ts';
import { newActivity, newDocument, newMeeting, newSurvey } from './new-records.ts';
import { newReview } from './new-review.ts';

/** Everything that can be begun from a form, in the order in which people need it. */
export const SCAFFOLDS = {
  community: newCommunity, plan: newPlan, assessment: newAssessment, review: newReview, notice: newNotice,
  activity: newActivity, meeting: newMeeting, survey: newSurvey, document: newDocument,
} as const satisfies Readonly<Record<string, Scaffold>>;

/** What can be begun. */
export type ScaffoldName = keyof typeof SCAFFOLDS;

/** Whether a word names a scaffold. */
export const isScaffold = (name: string): name is ScaffoldName => Object.hasOwn(SCAFFOLDS, name);
