import { rule as activityIsDated } from '../rules/activity-is-dated.ts';
import { rule as activityRowInYear } from '../rules/activity-row-in-year.ts';
import { rule as answerFitsMethod } from '../rules/answer-fits-method.ts';
import { rule as answerHasCriterion } from '../rules/answer-has-criterion.ts';
import { rule as answerNamesItem } from '../rules/answer-names-item.ts';
import { rule as assessmentPeriodFitsPath } from '../rules/assessment-period-fits-path.ts';
import { rule as attendanceWithinEntitled } from '../rules/attendance-within-entitled.ts';
import { rule as bankCardMasked } from '../rules/bank-card-masked.ts';
import { rule as beliefUnattributed } from '../rules/belief-unattributed.ts';
import { rule as bonusNamesItem } from '../rules/bonus-names-item.ts';
import { rule as bonusOnStep } from '../rules/bonus-on-step.ts';
import { rule as bonusStatesPoints } from '../rules/bonus-states-points.ts';
import { rule as bonusWithinMax } from '../rules/bonus-within-max.ts';
import { rule as changeEqualsScore } from '../rules/change-equals-score.ts';
import { rule as commitmentFollowsAgreement } from '../rules/commitment-follows-agreement.ts';
import { rule as correctionExplained } from '../rules/correction-explained.ts';
import { rule as covenantHasAdoption } from '../rules/covenant-has-adoption.ts';
import { rule as criterionOnce } from '../rules/criterion-once.ts';
import { rule as datesInOrder } from '../rules/dates-in-order.ts';
import { rule as denominatorAboveZero } from '../rules/denominator-above-zero.ts';
import { rule as dimensionExists } from '../rules/dimension-exists.ts';
import { rule as doneDatePassed } from '../rules/done-date-passed.ts';
import { rule as droppedMeasureExplained } from '../rules/dropped-measure-explained.ts';
import { rule as everyItemAnswered } from '../rules/every-item-answered.ts';
import { rule as evidenceGiven } from '../rules/evidence-given.ts';
import { rule as evidenceInPeriod } from '../rules/evidence-in-period.ts';
import { rule as evidenceNamed } from '../rules/evidence-named.ts';
import { rule as exceptionExplained } from '../rules/exception-explained.ts';
import { rule as exceptionInForce } from '../rules/exception-in-force.ts';
import { rule as expiredListTakenDown } from '../rules/expired-list-taken-down.ts';
import { rule as externalScoreGiven } from '../rules/external-score-given.ts';
import { rule as externalScoreInScale } from '../rules/external-score-in-scale.ts';
import { rule as externalScoreKnown } from '../rules/external-score-known.ts';
import { rule as factAfterFounding } from '../rules/fact-after-founding.ts';
import { rule as factDatePassed } from '../rules/fact-date-passed.ts';
import { rule as factHasOneValue } from '../rules/fact-has-one-value.ts';
import { rule as factIsDated } from '../rules/fact-is-dated.ts';
import { rule as factWithoutRelativeDate } from '../rules/fact-without-relative-date.ts';
import { rule as faultIsKnown } from '../rules/fault-is-known.ts';
import { rule as figureAtLeastZero } from '../rules/figure-at-least-zero.ts';
import { rule as figuresPlausible } from '../rules/figures-plausible.ts';
import { rule as financeAddsUp } from '../rules/finance-adds-up.ts';
import { rule as gradeEqualsComputed } from '../rules/grade-equals-computed.ts';
import { rule as hanWithoutDoubling } from '../rules/han-without-doubling.ts';
import { rule as homeAddressWithheld } from '../rules/home-address-withheld.ts';
import { rule as honourHasEvidence } from '../rules/honour-has-evidence.ts';
import { rule as honourHasIssuer } from '../rules/honour-has-issuer.ts';
import { rule as hoursInOrder } from '../rules/hours-in-order.ts';
import { rule as identityNumberMasked } from '../rules/identity-number-masked.ts';
import { rule as itemExists } from '../rules/item-exists.ts';
import { rule as longNumberExplained } from '../rules/long-number-explained.ts';
import { rule as lookAlikeCharacters } from '../rules/look-alike-characters.ts';
import { rule as maskHidesEnough } from '../rules/mask-hides-enough.ts';
import { rule as measureFiguresAddUp } from '../rules/measure-figures-add-up.ts';
import { rule as measureHasDue } from '../rules/measure-has-due.ts';
import { rule as measureHasOwner } from '../rules/measure-has-owner.ts';
import { rule as measureIdsUnique } from '../rules/measure-ids-unique.ts';
import { rule as meetingQuorumReached } from '../rules/meeting-quorum-reached.ts';
import { rule as methodPartsCounted } from '../rules/method-parts-counted.ts';
import { rule as minorUnnamed } from '../rules/minor-unnamed.ts';
import { rule as mobileNumberMasked } from '../rules/mobile-number-masked.ts';
import { rule as moderationInScale } from '../rules/moderation-in-scale.ts';
import { rule as moderationNamesItem } from '../rules/moderation-names-item.ts';
import { rule as notApplicableAllowed } from '../rules/not-applicable-allowed.ts';
import { rule as notApplicableExplained } from '../rules/not-applicable-explained.ts';
import { rule as notApplicableLimit } from '../rules/not-applicable-limit.ts';
import { rule as noticeDateNear } from '../rules/notice-date-near.ts';
import { rule as noticeDetailKnown } from '../rules/notice-detail-known.ts';
import { rule as noticeDetailTyped } from '../rules/notice-detail-typed.ts';
import { rule as noticeDetailsComplete } from '../rules/notice-details-complete.ts';
import { rule as noticeHasWhatItsKindRequires } from '../rules/notice-has-what-its-kind-requires.ts';
import { rule as noticeKindExists } from '../rules/notice-kind-exists.ts';
import { rule as objectionContactGiven } from '../rules/objection-contact-given.ts';
import { rule as objectionsAnsweredInTime } from '../rules/objections-answered-in-time.ts';
import { rule as officeCanBeReached } from '../rules/office-can-be-reached.ts';
import { rule as oldIdentityNumberMasked } from '../rules/old-identity-number-masked.ts';
import { rule as organisationExists } from '../rules/organisation-exists.ts';
import { rule as organisationPathEnds } from '../rules/organisation-path-ends.ts';
import { rule as overdueMeasureExplained } from '../rules/overdue-measure-explained.ts';
import { rule as periodEndEqualsComputed } from '../rules/period-end-equals-computed.ts';
import { rule as periodEndsAfterPublication } from '../rules/period-ends-after-publication.ts';
import { rule as personalListMarked } from '../rules/personal-list-marked.ts';
import { rule as placeholderFilled } from '../rules/placeholder-filled.ts';
import { rule as planNamedForYears } from '../rules/plan-named-for-years.ts';
import { rule as planSpansThreeYears } from '../rules/plan-spans-three-years.ts';
import { rule as planStandardExists } from '../rules/plan-standard-exists.ts';
import { rule as planYearComplete } from '../rules/plan-year-complete.ts';
import { rule as plateMasked } from '../rules/plate-masked.ts';
import { rule as pointsOnStep } from '../rules/points-on-step.ts';
import { rule as preconditionAnswered } from '../rules/precondition-answered.ts';
import { rule as preconditionKnown } from '../rules/precondition-known.ts';
import { rule as privateContactWithheld } from '../rules/private-contact-withheld.ts';
import { rule as privateEmailWithheld } from '../rules/private-email-withheld.ts';
import { rule as privateMessengerWithheld } from '../rules/private-messenger-withheld.ts';
import { rule as quotationMarksWhole } from '../rules/quotation-marks-whole.ts';
import { rule as quoteMarksWhole } from '../rules/quote-marks-whole.ts';
import { rule as rangeInOrder } from '../rules/range-in-order.ts';
import { rule as rangeIsMarked } from '../rules/range-is-marked.ts';
import { rule as rateHasBase } from '../rules/rate-has-base.ts';
import { rule as ratioWithinWhole } from '../rules/ratio-within-whole.ts';
import { rule as regionExists } from '../rules/region-exists.ts';
import { rule as registerNumbersUnique } from '../rules/register-numbers-unique.ts';
import { rule as resolutionFollowsMeeting } from '../rules/resolution-follows-meeting.ts';
import { rule as reviewerIdForm } from '../rules/reviewer-id-form.ts';
import { rule as reviewerWithoutTies } from '../rules/reviewer-without-ties.ts';
import type { Rule } from '../rules/rule.ts';
import { rule as sampleReachesMinimum } from '../rules/sample-reaches-minimum.ts';
import { rule as scoreInScale } from '../rules/score-in-scale.ts';
import { rule as sourceExists } from '../rules/source-exists.ts';
import { rule as stageInStandard } from '../rules/stage-in-standard.ts';
import { rule as standardExists } from '../rules/standard-exists.ts';
import { rule as standardNamed } from '../rules/standard-named.ts';
import { rule as statusWithoutName } from '../rules/status-without-name.ts';
import { rule as surveyCountsWithinSample } from '../rules/survey-counts-within-sample.ts';
import { rule as totalEqualsComputed } from '../rules/total-equals-computed.ts';
import { rule as travelDocumentMasked } from '../rules/travel-document-masked.ts';
import { rule as unitExists } from '../rules/unit-exists.ts';
import { rule as unitFitsFact } from '../rules/unit-fits-fact.ts';
import { rule as vetoHasFinding } from '../rules/veto-has-finding.ts';
import { rule as vetoKnown } from '../rules/veto-known.ts';
import { rule as votesWithinAttended } from '../rules/votes-within-attended.ts';

/** The rules of the build that one document and the settings of the site are enough for; a test proves of each that it says the same here and there. */
export const EDITOR_RULES: readonly Rule[] = [
  activityIsDated, activityRowInYear, answerFitsMethod, answerHasCriterion, answerNamesItem, assessmentPeriodFitsPath, attendanceWithinEntitled,
  bankCardMasked, beliefUnattributed, bonusNamesItem, bonusOnStep, bonusStatesPoints, bonusWithinMax, changeEqualsScore, commitmentFollowsAgreement,
  correctionExplained, covenantHasAdoption, criterionOnce, datesInOrder, denominatorAboveZero, dimensionExists, doneDatePassed,
  droppedMeasureExplained, everyItemAnswered, evidenceGiven, evidenceInPeriod, evidenceNamed, exceptionExplained, exceptionInForce,
  expiredListTakenDown, externalScoreGiven, externalScoreInScale, externalScoreKnown, factAfterFounding, factDatePassed, factHasOneValue,
  factIsDated, factWithoutRelativeDate, faultIsKnown, figureAtLeastZero, figuresPlausible, financeAddsUp, gradeEqualsComputed, hanWithoutDoubling,
  homeAddressWithheld, honourHasEvidence, honourHasIssuer, hoursInOrder, identityNumberMasked, itemExists, longNumberExplained, lookAlikeCharacters,
  maskHidesEnough, measureFiguresAddUp, measureHasDue, measureHasOwner, measureIdsUnique, meetingQuorumReached, methodPartsCounted, minorUnnamed,
  mobileNumberMasked, moderationInScale, moderationNamesItem, notApplicableAllowed, notApplicableExplained, notApplicableLimit, noticeDateNear,
  noticeDetailKnown, noticeDetailTyped, noticeDetailsComplete, noticeHasWhatItsKindRequires, noticeKindExists, objectionContactGiven,
  objectionsAnsweredInTime, officeCanBeReached, oldIdentityNumberMasked, organisationExists, organisationPathEnds, overdueMeasureExplained,
  periodEndEqualsComputed, periodEndsAfterPublication, personalListMarked, placeholderFilled, planNamedForYears, planSpansThreeYears,
  planStandardExists, planYearComplete, plateMasked, pointsOnStep, preconditionAnswered, preconditionKnown, privateContactWithheld,
  privateEmailWithheld, privateMessengerWithheld, quotationMarksWhole, quoteMarksWhole, rangeInOrder, rangeIsMarked, rateHasBase, ratioWithinWhole,
  regionExists, registerNumbersUnique, resolutionFollowsMeeting, reviewerIdForm, reviewerWithoutTies, sampleReachesMinimum, scoreInScale,
  sourceExists, stageInStandard, standardExists, standardNamed, statusWithoutName, surveyCountsWithinSample, totalEqualsComputed,
  travelDocumentMasked, unitExists, unitFitsFact, vetoHasFinding, vetoKnown, votesWithinAttended,
];
