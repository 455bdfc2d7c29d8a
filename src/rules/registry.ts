import * as activityExists from './activity-exists.ts';
import * as activityIsDated from './activity-is-dated.ts';
import * as activityRowInYear from './activity-row-in-year.ts';
import * as anchorExists from './anchor-exists.ts';
import * as answerFitsMethod from './answer-fits-method.ts';
import * as answerHasCriterion from './answer-has-criterion.ts';
import * as answerNamesItem from './answer-names-item.ts';
import * as assessmentPeriodFitsPath from './assessment-period-fits-path.ts';
import * as attachmentExists from './attachment-exists.ts';
import * as attachmentKind from './attachment-kind.ts';
import * as attachmentReadable from './attachment-readable.ts';
import * as attendanceWithinEntitled from './attendance-within-entitled.ts';
import * as bandsFall from './bands-fall.ts';
import * as bankCardMasked from './bank-card-masked.ts';
import * as baselineFollowsLastYear from './baseline-follows-last-year.ts';
import * as beliefUnattributed from './belief-unattributed.ts';
import * as bodyWithoutCode from './body-without-code.ts';
import * as bodyWithoutExpressions from './body-without-expressions.ts';
import * as bodyWithoutHtml from './body-without-html.ts';
import * as bonusNamesItem from './bonus-names-item.ts';
import * as bonusOnStep from './bonus-on-step.ts';
import * as bonusStatesPoints from './bonus-states-points.ts';
import * as bonusWithinMax from './bonus-within-max.ts';
import * as calendarCoversPeriod from './calendar-covers-period.ts';
import * as calendarDaysInYear from './calendar-days-in-year.ts';
import * as calendarDaysUnique from './calendar-days-unique.ts';
import * as calendarNamedForYear from './calendar-named-for-year.ts';
import * as catalogueEntriesUnique from './catalogue-entries-unique.ts';
import * as catalogueEntryExists from './catalogue-entry-exists.ts';
import * as chainFollowsOriginal from './chain-follows-original.ts';
import * as changeEqualsScore from './change-equals-score.ts';
import * as changeExplained from './change-explained.ts';
import * as changeInOwnFolder from './change-in-own-folder.ts';
import * as charactersPlain from './characters-plain.ts';
import * as charactersVisible from './characters-visible.ts';
import * as commentSeparate from './comment-separate.ts';
import * as commentSyntax from './comment-syntax.ts';
import * as commitmentFollowsAgreement from './commitment-follows-agreement.ts';
import * as communityHasProfile from './community-has-profile.ts';
import * as componentClosed from './component-closed.ts';
import * as componentKnown from './component-known.ts';
import * as componentPlaced from './component-placed.ts';
import * as componentProps from './component-props.ts';
import * as componentTargetExists from './component-target-exists.ts';
import * as correctionExplained from './correction-explained.ts';
import * as correctionNamesLatest from './correction-names-latest.ts';
import * as covenantHasAdoption from './covenant-has-adoption.ts';
import * as criteriaSumToMax from './criteria-sum-to-max.ts';
import * as criterionOnce from './criterion-once.ts';
import * as dateExists from './date-exists.ts';
import * as datesInOrder from './dates-in-order.ts';
import * as defaultStandardExists from './default-standard-exists.ts';
import * as denominatorAboveZero from './denominator-above-zero.ts';
import * as derivationKnown from './derivation-known.ts';
import * as derivedAnswerAgrees from './derived-answer-agrees.ts';
import * as detailFileExists from './detail-file-exists.ts';
import * as detailReferenceExists from './detail-reference-exists.ts';
import * as differenceExplained from './difference-explained.ts';
import * as digitsQuoted from './digits-quoted.ts';
import * as dimensionExists from './dimension-exists.ts';
import * as dimensionMaximaSumToTotal from './dimension-maxima-sum-to-total.ts';
import * as documentExists from './document-exists.ts';
import * as doneDatePassed from './done-date-passed.ts';
import * as droppedMeasureExplained from './dropped-measure-explained.ts';
import * as everyItemAnswered from './every-item-answered.ts';
import * as evidenceExists from './evidence-exists.ts';
import * as evidenceGiven from './evidence-given.ts';
import * as evidenceInPeriod from './evidence-in-period.ts';
import * as evidenceNamed from './evidence-named.ts';
import * as evidenceUnchanged from './evidence-unchanged.ts';
import * as exceptionExplained from './exception-explained.ts';
import * as exceptionInForce from './exception-in-force.ts';
import * as expiredListTakenDown from './expired-list-taken-down.ts';
import * as externalScoreGiven from './external-score-given.ts';
import * as externalScoreInScale from './external-score-in-scale.ts';
import * as externalScoreKnown from './external-score-known.ts';
import * as factAfterFounding from './fact-after-founding.ts';
import * as factDatePassed from './fact-date-passed.ts';
import * as factHasOneValue from './fact-has-one-value.ts';
import * as factIsDated from './fact-is-dated.ts';
import * as factWithoutRelativeDate from './fact-without-relative-date.ts';
import * as faultIsKnown from './fault-is-known.ts';
import * as fieldRequired from './field-required.ts';
import * as figureAtLeastZero from './figure-at-least-zero.ts';
import * as figuresPlausible from './figures-plausible.ts';
import * as fileExpected from './file-expected.ts';
import * as fileInPlace from './file-in-place.ts';
import * as fileIsText from './file-is-text.ts';
import * as fileIsUtf8 from './file-is-utf8.ts';
import * as fileKindAllowed from './file-kind-allowed.ts';
import * as fileNameForm from './file-name-form.ts';
import * as fileNameUnique from './file-name-unique.ts';
import * as fileNotEmpty from './file-not-empty.ts';
import * as fileReadable from './file-readable.ts';
import * as fileSizeLimit from './file-size-limit.ts';
import * as financeAddsUp from './finance-adds-up.ts';
import * as financeCarriedOver from './finance-carried-over.ts';
import * as firstBandGivesMax from './first-band-gives-max.ts';
import * as flagForm from './flag-form.ts';
import * as folderExpected from './folder-expected.ts';
import * as gradeEqualsComputed from './grade-equals-computed.ts';
import * as gradesFall from './grades-fall.ts';
import * as guidanceNamesItem from './guidance-names-item.ts';
import * as hanWithoutDoubling from './han-without-doubling.ts';
import * as handbookTranslated from './handbook-translated.ts';
import * as headerClosed from './header-closed.ts';
import * as headerIsMapping from './header-is-mapping.ts';
import * as headerPresent from './header-present.ts';
import * as headerSizeLimit from './header-size-limit.ts';
import * as headingLevels from './heading-levels.ts';
import * as homeAddressWithheld from './home-address-withheld.ts';
import * as honourHasEvidence from './honour-has-evidence.ts';
import * as honourHasIssuer from './honour-has-issuer.ts';
import * as hoursInOrder from './hours-in-order.ts';
import * as idForm from './id-form.ts';
import * as idUnique from './id-unique.ts';
import * as identityNumberMasked from './identity-number-masked.ts';
import * as imageAlt from './image-alt.ts';
import * as imageContent from './image-content.ts';
import * as imageExists from './image-exists.ts';
import * as imageLocal from './image-local.ts';
import * as imageSizeLimit from './image-size-limit.ts';
import * as itemExists from './item-exists.ts';
import * as itemGuidanceExists from './item-guidance-exists.ts';
import * as itemIdForm from './item-id-form.ts';
import * as itemMaximaSumToDimension from './item-maxima-sum-to-dimension.ts';
import * as itemNamesDimension from './item-names-dimension.ts';
import * as jumpHasEvidence from './jump-has-evidence.ts';
import * as keyAllowed from './key-allowed.ts';
import * as keyKnown from './key-known.ts';
import * as keyUnique from './key-unique.ts';
import * as lineEndsPlain from './line-ends-plain.ts';
import * as linkForm from './link-form.ts';
import * as linkScheme from './link-scheme.ts';
import * as linkTargetExists from './link-target-exists.ts';
import * as listLength from './list-length.ts';
import * as lockHasFile from './lock-has-file.ts';
import * as longNumberExplained from './long-number-explained.ts';
import * as lookAlikeCharacters from './look-alike-characters.ts';
import * as markdownLimits from './markdown-limits.ts';
import * as maskHidesEnough from './mask-hides-enough.ts';
import * as maxOnStep from './max-on-step.ts';
import * as measureExists from './measure-exists.ts';
import * as measureFiguresAddUp from './measure-figures-add-up.ts';
import * as measureHasDue from './measure-has-due.ts';
import * as measureHasOwner from './measure-has-owner.ts';
import * as measureIdsUnique from './measure-ids-unique.ts';
import * as meetingExists from './meeting-exists.ts';
import * as meetingQuorumReached from './meeting-quorum-reached.ts';
import * as methodFieldsFit from './method-fields-fit.ts';
import * as methodHasItsFields from './method-has-its-fields.ts';
import * as methodPartsCounted from './method-parts-counted.ts';
import * as minorUnnamed from './minor-unnamed.ts';
import * as mobileNumberMasked from './mobile-number-masked.ts';
import * as moderationApartFromAnswers from './moderation-apart-from-answers.ts';
import * as moderationInScale from './moderation-in-scale.ts';
import * as moderationInStageFile from './moderation-in-stage-file.ts';
import * as moderationNamesItem from './moderation-names-item.ts';
import * as moneyForm from './money-form.ts';
import * as nestingLimit from './nesting-limit.ts';
import * as notApplicableAllowed from './not-applicable-allowed.ts';
import * as notApplicableExplained from './not-applicable-explained.ts';
import * as notApplicableLimit from './not-applicable-limit.ts';
import * as noticeChainEnds from './notice-chain-ends.ts';
import * as noticeDateNear from './notice-date-near.ts';
import * as noticeDetailKnown from './notice-detail-known.ts';
import * as noticeDetailTyped from './notice-detail-typed.ts';
import * as noticeDetailsComplete from './notice-details-complete.ts';
import * as noticeExists from './notice-exists.ts';
import * as noticeHasWhatItsKindRequires from './notice-has-what-its-kind-requires.ts';
import * as noticeKindExists from './notice-kind-exists.ts';
import * as numberForm from './number-form.ts';
import * as numberRange from './number-range.ts';
import * as objectionContactGiven from './objection-contact-given.ts';
import * as objectionsAnsweredBeforeResult from './objections-answered-before-result.ts';
import * as objectionsAnsweredInTime from './objections-answered-in-time.ts';
import * as officeCanBeReached from './office-can-be-reached.ts';
import * as oldIdentityNumberMasked from './old-identity-number-masked.ts';
import * as oneStandardPerPeriod from './one-standard-per-period.ts';
import * as openAssessmentOnDefaultStandard from './open-assessment-on-default-standard.ts';
import * as organisationExists from './organisation-exists.ts';
import * as organisationPathEnds from './organisation-path-ends.ts';
import * as overdueMeasureExplained from './overdue-measure-explained.ts';
import * as partialDateExists from './partial-date-exists.ts';
import * as pathIsReal from './path-is-real.ts';
import * as periodEndEqualsComputed from './period-end-equals-computed.ts';
import * as periodEndsAfterPublication from './period-ends-after-publication.ts';
import * as personalListMarked from './personal-list-marked.ts';
import * as pictureWithoutTraces from './picture-without-traces.ts';
import * as placeholderFilled from './placeholder-filled.ts';
import * as planExists from './plan-exists.ts';
import * as planNamedForYears from './plan-named-for-years.ts';
import * as planSpansThreeYears from './plan-spans-three-years.ts';
import * as planStandardExists from './plan-standard-exists.ts';
import * as planYearComplete from './plan-year-complete.ts';
import * as plateMasked from './plate-masked.ts';
import * as pointsOnStep from './points-on-step.ts';
import * as pointsPrecision from './points-precision.ts';
import * as preconditionAnswered from './precondition-answered.ts';
import * as preconditionKnown from './precondition-known.ts';
import * as privateContactWithheld from './private-contact-withheld.ts';
import * as privateEmailWithheld from './private-email-withheld.ts';
import * as privateMessengerWithheld from './private-messenger-withheld.ts';
import * as publishedStandardLocked from './published-standard-locked.ts';
import * as publishedStandardUnchanged from './published-standard-unchanged.ts';
import * as quotationMarksWhole from './quotation-marks-whole.ts';
import * as quoteMarksWhole from './quote-marks-whole.ts';
import * as rangeInOrder from './range-in-order.ts';
import * as rangeIsMarked from './range-is-marked.ts';
import * as rateHasBase from './rate-has-base.ts';
import * as ratioWithinWhole from './ratio-within-whole.ts';
import * as recordEvidenceExists from './record-evidence-exists.ts';
import * as recordStagesKnown from './record-stages-known.ts';
import * as regionExists from './region-exists.ts';
import * as regionParentWider from './region-parent-wider.ts';
import * as regionPathEnds from './region-path-ends.ts';
import * as registerNumbersUnique from './register-numbers-unique.ts';
import * as reopeningExplained from './reopening-explained.ts';
import * as resolutionFollowsMeeting from './resolution-follows-meeting.ts';
import * as resultFollowsPeriod from './result-follows-period.ts';
import * as reviewerIdForm from './reviewer-id-form.ts';
import * as reviewerUnique from './reviewer-unique.ts';
import * as reviewerWithoutTies from './reviewer-without-ties.ts';
import * as reviewersEnough from './reviewers-enough.ts';
import * as rubricSpansScale from './rubric-spans-scale.ts';
import * as sampleReachesMinimum from './sample-reaches-minimum.ts';
import * as scoreInScale from './score-in-scale.ts';
import * as signedHasLock from './signed-has-lock.ts';
import * as signedUnchanged from './signed-unchanged.ts';
import * as siteSettingsPresent from './site-settings-present.ts';
import * as sourceExists from './source-exists.ts';
import * as spreadModerated from './spread-moderated.ts';
import * as stageInOrder from './stage-in-order.ts';
import * as stageInStandard from './stage-in-standard.ts';
import * as standardExists from './standard-exists.ts';
import * as standardIdsUnique from './standard-ids-unique.ts';
import * as standardNamed from './standard-named.ts';
import * as startEqualsMax from './start-equals-max.ts';
import * as statusWithoutName from './status-without-name.ts';
import * as surveyCountsWithinSample from './survey-counts-within-sample.ts';
import * as surveyExists from './survey-exists.ts';
import * as synonymWordsDiffer from './synonym-words-differ.ts';
import * as tableShape from './table-shape.ts';
import * as teamExists from './team-exists.ts';
import * as telephoneForm from './telephone-form.ts';
import * as textIsNew from './text-is-new.ts';
import * as textLengthLimit from './text-length-limit.ts';
import * as textVolumeLimit from './text-volume-limit.ts';
import * as totalEqualsComputed from './total-equals-computed.ts';
import * as travelDocumentMasked from './travel-document-masked.ts';
import * as unitDividesMax from './unit-divides-max.ts';
import * as unitExists from './unit-exists.ts';
import * as unitFitsFact from './unit-fits-fact.ts';
import * as valueListed from './value-listed.ts';
import * as valueNotEmpty from './value-not-empty.ts';
import * as valueShape from './value-shape.ts';
import * as vetoEffectKnown from './veto-effect-known.ts';
import * as vetoHasFinding from './veto-has-finding.ts';
import * as vetoKnown from './veto-known.ts';
import * as votesWithinAttended from './votes-within-attended.ts';
import * as weakItemHasMeasure from './weak-item-has-measure.ts';
import * as wholeNumberForm from './whole-number-form.ts';
import * as yamlPlain from './yaml-plain.ts';
import * as yamlReadable from './yaml-readable.ts';
import * as yamlSingle from './yaml-single.ts';
import type { RuleModule } from './rule.ts';

/** Every rule, in alphabetical order; a test proves that the list and the folder agree. */
export const RULES: readonly RuleModule[] = [
  activityExists,
  activityIsDated,
  activityRowInYear,
  anchorExists,
  answerFitsMethod,
  answerHasCriterion,
  answerNamesItem,
  assessmentPeriodFitsPath,
  attachmentExists,
  attachmentKind,
  attachmentReadable,
  attendanceWithinEntitled,
  bandsFall,
  bankCardMasked,
  baselineFollowsLastYear,
  beliefUnattributed,
  bodyWithoutCode,
  bodyWithoutExpressions,
  bodyWithoutHtml,
  bonusNamesItem,
  bonusOnStep,
  bonusStatesPoints,
  bonusWithinMax,
  calendarCoversPeriod,
  calendarDaysInYear,
  calendarDaysUnique,
  calendarNamedForYear,
  catalogueEntriesUnique,
  catalogueEntryExists,
  chainFollowsOriginal,
  changeEqualsScore,
  changeExplained,
  changeInOwnFolder,
  charactersPlain,
  charactersVisible,
  commentSeparate,
  commentSyntax,
  commitmentFollowsAgreement,
  communityHasProfile,
  componentClosed,
  componentKnown,
  componentPlaced,
  componentProps,
  componentTargetExists,
  correctionExplained,
  correctionNamesLatest,
  covenantHasAdoption,
  criteriaSumToMax,
  criterionOnce,
  dateExists,
  datesInOrder,
  defaultStandardExists,
  denominatorAboveZero,
  derivationKnown,
  derivedAnswerAgrees,
  detailFileExists,
  detailReferenceExists,
  differenceExplained,
  digitsQuoted,
  dimensionExists,
  dimensionMaximaSumToTotal,
  documentExists,
  doneDatePassed,
  droppedMeasureExplained,
  everyItemAnswered,
  evidenceExists,
  evidenceGiven,
  evidenceInPeriod,
  evidenceNamed,
  evidenceUnchanged,
  exceptionExplained,
  exceptionInForce,
  expiredListTakenDown,
  externalScoreGiven,
  externalScoreInScale,
  externalScoreKnown,
  factAfterFounding,
  factDatePassed,
  factHasOneValue,
  factIsDated,
  factWithoutRelativeDate,
  faultIsKnown,
  fieldRequired,
  figureAtLeastZero,
  figuresPlausible,
  fileExpected,
  fileInPlace,
  fileIsText,
  fileIsUtf8,
  fileKindAllowed,
  fileNameForm,
  fileNameUnique,
  fileNotEmpty,
  fileReadable,
  fileSizeLimit,
  financeAddsUp,
  financeCarriedOver,
  firstBandGivesMax,
  flagForm,
  folderExpected,
  gradeEqualsComputed,
  gradesFall,
  guidanceNamesItem,
  hanWithoutDoubling,
  handbookTranslated,
  headerClosed,
  headerIsMapping,
  headerPresent,
  headerSizeLimit,
  headingLevels,
  homeAddressWithheld,
  honourHasEvidence,
  honourHasIssuer,
  hoursInOrder,
  idForm,
  idUnique,
  identityNumberMasked,
  imageAlt,
  imageContent,
  imageExists,
  imageLocal,
  imageSizeLimit,
  itemExists,
  itemGuidanceExists,
  itemIdForm,
  itemMaximaSumToDimension,
  itemNamesDimension,
  jumpHasEvidence,
  keyAllowed,
  keyKnown,
  keyUnique,
  lineEndsPlain,
  linkForm,
  linkScheme,
  linkTargetExists,
  listLength,
  lockHasFile,
  longNumberExplained,
  lookAlikeCharacters,
  markdownLimits,
  maskHidesEnough,
  maxOnStep,
  measureExists,
  measureFiguresAddUp,
  measureHasDue,
  measureHasOwner,
  measureIdsUnique,
  meetingExists,
  meetingQuorumReached,
  methodFieldsFit,
  methodHasItsFields,
  methodPartsCounted,
  minorUnnamed,
  mobileNumberMasked,
  moderationApartFromAnswers,
  moderationInScale,
  moderationInStageFile,
  moderationNamesItem,
  moneyForm,
  nestingLimit,
  notApplicableAllowed,
  notApplicableExplained,
  notApplicableLimit,
  noticeChainEnds,
  noticeDateNear,
  noticeDetailKnown,
  noticeDetailTyped,
  noticeDetailsComplete,
  noticeExists,
  noticeHasWhatItsKindRequires,
  noticeKindExists,
  numberForm,
  numberRange,
  objectionContactGiven,
  objectionsAnsweredBeforeResult,
  objectionsAnsweredInTime,
  officeCanBeReached,
  oldIdentityNumberMasked,
  oneStandardPerPeriod,
  openAssessmentOnDefaultStandard,
  organisationExists,
  organisationPathEnds,
  overdueMeasureExplained,
  partialDateExists,
  pathIsReal,
  periodEndEqualsComputed,
  periodEndsAfterPublication,
  personalListMarked,
  pictureWithoutTraces,
  placeholderFilled,
  planExists,
  planNamedForYears,
  planSpansThreeYears,
  planStandardExists,
  planYearComplete,
  plateMasked,
  pointsOnStep,
  pointsPrecision,
  preconditionAnswered,
  preconditionKnown,
  privateContactWithheld,
  privateEmailWithheld,
  privateMessengerWithheld,
  publishedStandardLocked,
  publishedStandardUnchanged,
  quotationMarksWhole,
  quoteMarksWhole,
  rangeInOrder,
  rangeIsMarked,
  rateHasBase,
  ratioWithinWhole,
  recordEvidenceExists,
  recordStagesKnown,
  regionExists,
  regionParentWider,
  regionPathEnds,
  registerNumbersUnique,
  reopeningExplained,
  resolutionFollowsMeeting,
  resultFollowsPeriod,
  reviewerIdForm,
  reviewerUnique,
  reviewerWithoutTies,
  reviewersEnough,
  rubricSpansScale,
  sampleReachesMinimum,
  scoreInScale,
  signedHasLock,
  signedUnchanged,
  siteSettingsPresent,
  sourceExists,
  spreadModerated,
  stageInOrder,
  stageInStandard,
  standardExists,
  standardIdsUnique,
  standardNamed,
  startEqualsMax,
  statusWithoutName,
  surveyCountsWithinSample,
  surveyExists,
  synonymWordsDiffer,
  tableShape,
  teamExists,
  telephoneForm,
  textIsNew,
  textLengthLimit,
  textVolumeLimit,
  totalEqualsComputed,
  travelDocumentMasked,
  unitDividesMax,
  unitExists,
  unitFitsFact,
  valueListed,
  valueNotEmpty,
  valueShape,
  vetoEffectKnown,
  vetoHasFinding,
  vetoKnown,
  votesWithinAttended,
  weakItemHasMeasure,
  wholeNumberForm,
  yamlPlain,
  yamlReadable,
  yamlSingle,
];
