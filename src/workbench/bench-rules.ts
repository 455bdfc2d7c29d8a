import { rule as answerFitsMethod } from '../rules/answer-fits-method.ts';
import { rule as answerHasCriterion } from '../rules/answer-has-criterion.ts';
import { rule as answerNamesItem } from '../rules/answer-names-item.ts';
import { rule as bonusNamesItem } from '../rules/bonus-names-item.ts';
import { rule as bonusOnStep } from '../rules/bonus-on-step.ts';
import { rule as bonusWithinMax } from '../rules/bonus-within-max.ts';
import { rule as criterionOnce } from '../rules/criterion-once.ts';
import { rule as denominatorAboveZero } from '../rules/denominator-above-zero.ts';
import { rule as differenceExplained } from '../rules/difference-explained.ts';
import { rule as everyItemAnswered } from '../rules/every-item-answered.ts';
import { rule as evidenceGiven } from '../rules/evidence-given.ts';
import { rule as faultIsKnown } from '../rules/fault-is-known.ts';
import { rule as notApplicableAllowed } from '../rules/not-applicable-allowed.ts';
import { rule as notApplicableExplained } from '../rules/not-applicable-explained.ts';
import { rule as notApplicableLimit } from '../rules/not-applicable-limit.ts';
import { rule as pointsOnStep } from '../rules/points-on-step.ts';
import { rule as preconditionAnswered } from '../rules/precondition-answered.ts';
import { rule as ratioWithinWhole } from '../rules/ratio-within-whole.ts';
import { rule as reviewerIdForm } from '../rules/reviewer-id-form.ts';
import { rule as reviewerWithoutTies } from '../rules/reviewer-without-ties.ts';
import type { Rule } from '../rules/rule.ts';
import { rule as sampleReachesMinimum } from '../rules/sample-reaches-minimum.ts';
import { rule as scoreInScale } from '../rules/score-in-scale.ts';
import { rule as stageInStandard } from '../rules/stage-in-standard.ts';
import { rule as vetoHasFinding } from '../rules/veto-has-finding.ts';

/** The rules of the build that a review can break while it is written; the others need documents that are not here. */
export const BENCH_RULES: readonly Rule[] = [
  answerFitsMethod, answerHasCriterion, answerNamesItem, bonusNamesItem, bonusOnStep, bonusWithinMax, criterionOnce, denominatorAboveZero, differenceExplained,
  everyItemAnswered, evidenceGiven, faultIsKnown, notApplicableAllowed, notApplicableExplained, notApplicableLimit, pointsOnStep, preconditionAnswered, ratioWithinWhole,
  reviewerIdForm, reviewerWithoutTies, sampleReachesMinimum, scoreInScale, stageInStandard, vetoHasFinding,
];

/** The reading rules whose findings a review can have. */
export const BENCH_READING_RULES = ['number-form', 'whole-number-form', 'number-range', 'points-precision', 'field-required'] as const;
