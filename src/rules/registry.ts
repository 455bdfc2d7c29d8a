import * as activityExists from './activity-exists.ts';
import * as answerNamesItem from './answer-names-item.ts';
import * as calendarCoversPeriod from './calendar-covers-period.ts';
import * as correctionExplained from './correction-explained.ts';
import * as correctionNamesLatest from './correction-names-latest.ts';
import * as dimensionExists from './dimension-exists.ts';
import * as documentExists from './document-exists.ts';
import * as expiredListTakenDown from './expired-list-taken-down.ts';
import * as factAfterFounding from './fact-after-founding.ts';
import * as factDatePassed from './fact-date-passed.ts';
import * as factHasOneValue from './fact-has-one-value.ts';
import * as factIsDated from './fact-is-dated.ts';
import * as figuresPlausible from './figures-plausible.ts';
import * as financeAddsUp from './finance-adds-up.ts';
import * as financeCarriedOver from './finance-carried-over.ts';
import * as honourHasEvidence from './honour-has-evidence.ts';
import * as honourHasIssuer from './honour-has-issuer.ts';
import * as itemExists from './item-exists.ts';
import * as measureExists from './measure-exists.ts';
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
import * as periodEndEqualsComputed from './period-end-equals-computed.ts';
import * as periodEndsAfterPublication from './period-ends-after-publication.ts';
import * as planExists from './plan-exists.ts';
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
  expiredListTakenDown,
  factAfterFounding,
  factDatePassed,
  factHasOneValue,
  factIsDated,
  figuresPlausible,
  financeAddsUp,
  financeCarriedOver,
  honourHasEvidence,
  honourHasIssuer,
  itemExists,
  measureExists,
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
  periodEndEqualsComputed,
  periodEndsAfterPublication,
  planExists,
  rateHasBase,
  recordEvidenceExists,
  regionExists,
  sourceExists,
  surveyExists,
  teamExists,
  unitExists,
  unitFitsFact,
];
