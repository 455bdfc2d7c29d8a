import { activeTeams } from './active-teams.ts';
import { activitySpaceShare } from './activity-space-share.ts';
import { bodiesPublished } from './bodies-published.ts';
import { cataloguePublishedOnTime } from './catalogue-published-on-time.ts';
import { commitmentsDelivered } from './commitments-delivered.ts';
import { cultureEvents } from './culture-events.ts';
import { cultureOpeningHours } from './culture-opening-hours.ts';
import { decisionMeetingsHeld } from './decision-meetings-held.ts';
import { deliberationSessions } from './deliberation-sessions.ts';
import { electionNoticesComplete } from './election-notices-complete.ts';
import { employmentEvents } from './employment-events.ts';
import { financeStatements } from './finance-statements.ts';
import { learningSessions } from './learning-sessions.ts';
import { objectionsAnsweredOnTime } from './objections-answered-on-time.ts';
import { planMeasuresCompleted } from './plan-measures-completed.ts';
import { registeredVolunteers } from './registered-volunteers.ts';
import { resolutionsOnTime } from './resolutions-on-time.ts';
import { serviceFloorSpace } from './service-floor-space.ts';
import { socialOrganisations } from './social-organisations.ts';
import { staffPerResidents } from './staff-per-residents.ts';
import type { Derivation } from './derivation.ts';

/** Every derivation of an answer, by the id that a standard gives in `auto`. */
export const DERIVATIONS = {
  'decision-meetings-held': decisionMeetingsHeld,
  'deliberation-sessions': deliberationSessions,
  'resolutions-on-time': resolutionsOnTime,
  'election-notices-complete': electionNoticesComplete,
  'catalogue-published-on-time': cataloguePublishedOnTime,
  'finance-statements': financeStatements,
  'objections-answered-on-time': objectionsAnsweredOnTime,
  'plan-measures-completed': planMeasuresCompleted,
  'service-floor-space': serviceFloorSpace,
  'activity-space-share': activitySpaceShare,
  'employment-events': employmentEvents,
  'culture-events': cultureEvents,
  'learning-sessions': learningSessions,
  'active-teams': activeTeams,
  'culture-opening-hours': cultureOpeningHours,
  'bodies-published': bodiesPublished,
  'staff-per-residents': staffPerResidents,
  'registered-volunteers': registeredVolunteers,
  'social-organisations': socialOrganisations,
  'commitments-delivered': commitmentsDelivered,
} as const satisfies Readonly<Record<string, Derivation>>;

/** The id of a derivation of an answer. */
export type DerivationId = keyof typeof DERIVATIONS;

/** Whether a text is the id of a derivation. */
export const isDerivation = (id: string): id is DerivationId => Object.hasOwn(DERIVATIONS, id);

/** Derivations that count publications themselves: what they lack only has to be published in time. */
export const COUNTS_PUBLICATIONS: ReadonlySet<string> = new Set<DerivationId>(['election-notices-complete', 'catalogue-published-on-time', 'finance-statements', 'bodies-published']);

/** The derivations of a bonus; they look at scorecards and evidence, see `derive-bonus.ts`. */
export const BONUS_DERIVATIONS = ['honour-in-force', 'weakest-dimension-improved', 'evidence-open'] as const;
export type BonusDerivationId = (typeof BONUS_DERIVATIONS)[number];
