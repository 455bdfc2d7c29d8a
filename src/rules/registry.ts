import * as answerNamesItem from './answer-names-item.ts';
import * as calendarCoversPeriod from './calendar-covers-period.ts';
import * as correctionExplained from './correction-explained.ts';
import * as correctionNamesLatest from './correction-names-latest.ts';
import * as expiredListTakenDown from './expired-list-taken-down.ts';
import * as noticeChainEnds from './notice-chain-ends.ts';
import * as noticeDateNear from './notice-date-near.ts';
import * as noticeHasWhatItsKindRequires from './notice-has-what-its-kind-requires.ts';
import * as objectionContactGiven from './objection-contact-given.ts';
import * as objectionsAnsweredBeforeResult from './objections-answered-before-result.ts';
import * as objectionsAnsweredInTime from './objections-answered-in-time.ts';
import * as periodEndEqualsComputed from './period-end-equals-computed.ts';
import * as periodEndsAfterPublication from './period-ends-after-publication.ts';
import type { RuleModule } from './rule.ts';

/** Every rule, in alphabetical order; a test proves that the list and the folder agree. */
export const RULES: readonly RuleModule[] = [
  answerNamesItem,
  calendarCoversPeriod,
  correctionExplained,
  correctionNamesLatest,
  expiredListTakenDown,
  noticeChainEnds,
  noticeDateNear,
  noticeHasWhatItsKindRequires,
  objectionContactGiven,
  objectionsAnsweredBeforeResult,
  objectionsAnsweredInTime,
  periodEndEqualsComputed,
  periodEndsAfterPublication,
];
