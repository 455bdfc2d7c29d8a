import * as activityExists from './activity-exists.ts';
import * as answerNamesItem from './answer-names-item.ts';
import * as calendarCoversPeriod from './calendar-covers-period.ts';
import * as correctionExplained from './correction-explained.ts';
import * as correctionNamesLatest from './correction-names-latest.ts';
import * as dimensionExists from './dimension-exists.ts';
import * as documentExists from './document-exists.ts';
import * as doneDatePassed from './done-date-passed.ts';
import * as droppedMeasureExplained from './dropped-measure-explained.ts';
import * as expiredListTakenDown from './expired-list-taken-down.ts';
import * as factAfterFounding from './fact-after-founding.ts';
import * as factDatePassed from './fact-date-passed.ts';
import * as factHasOneValue from './fact-has-one-value.ts';
import * as factIsDated from './fact-is-dated.ts';
import * as factWithoutRelativeDate from './fact-without-relative-date.ts';
import * as figuresPlausible from './figures-plausible.ts';
import * as financeAddsUp from './finance-adds-up.ts';
import * as financeCarriedOver from './finance-carried-over.ts';
import * as hanWithoutDoubling from './han-without-doubling.ts';
import * as honourHasEvidence from './honour-has-evidence.ts';
import * as honourHasIssuer from './honour-has-issuer.ts';
import * as itemExists from './item-exists.ts';
import * as lookAlikeCharacters from './look-alike-characters.ts';
import * as measureExists from './measure-exists.ts';
import * as measureFiguresAddUp from './measure-figures-add-up.ts';
import * as measureHasDue from './measure-has-due.ts';
import * as measureHasOwner from './measure-has-owner.ts';
import * as meetingExists from './meeting-exists.ts';
import * as methodPartsCounted from './method-parts-counted.ts';
import * as noticeChainEnds from './notice-chain-ends.ts';
import * as noticeDateNear from './notice-date-near.ts';
import * as noticeExists from './notice-exists.ts';
import * as noticeHasWhatItsKindRequires from './notice-has-what-its-kind-requires.ts';
import * as objectionContactGiven from './objection-contact-given.ts';
import * as objectionsAnsweredBeforeResult from './objections-answered-before-result.ts';
import * as objectionsAnsweredInTime from './objections-answered-in-time.ts';
import * as organisationExists from './organisation-exists.ts';
import * as overdueMeasureExplained from './overdue-measure-explained.ts';
import * as periodEndEqualsComputed from './period-end-equals-computed.ts';
import * as periodEndsAfterPublication from './period-ends-after-publication.ts';
import * as placeholderFilled from './placeholder-filled.ts';
import * as planExists from './plan-exists.ts';
import * as planNamedForYears from './plan-named-for-years.ts';
import * as planSpansThreeYears from './plan-spans-three-years.ts';
import * as planYearComplete from './plan-year-complete.ts';
import * as quotationMarksWhole from './quotation-marks-whole.ts';
import * as quoteMarksWhole from './quote-marks-whole.ts';
import * as rateHasBase from './rate-has-base.ts';
import * as recordEvidenceExists from './record-evidence-exists.ts';
import * as regionExists from './region-exists.ts';
import * as sourceExists from './source-exists.ts';
import * as surveyExists from './survey-exists.ts';
import * as teamExists from './team-exists.ts';
import * as unitExists from './unit-exists.ts';
import * as unitFitsFact from './unit-fits-fact.ts';
import type { RuleModule } from './rule.ts';

/** Every rule, in alphabetical order; a test proves that the list and the folder agree. */
export const RULES: readonly RuleModule[] = [
  activityExists,
  answerNamesItem,
  calendarCoversPeriod,
  correctionExplained,
  correctionNamesLatest,
  dimensionExists,
  documentExists,
  doneDatePassed,
  droppedMeasureExplained,
  expiredListTakenDown,
  factAfterFounding,
  factDatePassed,
  factHasOneValue,
  factIsDated,
  factWithoutRelativeDate,
  figuresPlausible,
  financeAddsUp,
  financeCarriedOver,
  hanWithoutDoubling,
  honourHasEvidence,
  honourHasIssuer,
  itemExists,
  lookAlikeCharacters,
  measureExists,
  measureFiguresAddUp,
  measureHasDue,
  measureHasOwner,
  meetingExists,
  methodPartsCounted,
  noticeChainEnds,
  noticeDateNear,
  noticeExists,
  noticeHasWhatItsKindRequires,
  objectionContactGiven,
  objectionsAnsweredBeforeResult,
  objectionsAnsweredInTime,
  organisationExists,
  overdueMeasureExplained,
  periodEndEqualsComputed,
  periodEndsAfterPublication,
  placeholderFilled,
  planExists,
  planNamedForYears,
  planSpansThreeYears,
  planYearComplete,
  quotationMarksWhole,
  quoteMarksWhole,
  rateHasBase,
  recordEvidenceExists,
  regionExists,
  sourceExists,
  surveyExists,
  teamExists,
  unitExists,
  unitFitsFact,
];
