/** What kind of community it is (domain: community kinds). */
export const COMMUNITY_KINDS = ['urban', 'oldtown', 'workunit', 'mixed', 'villageToCity', 'ruralPilot'] as const;
export const ORGANISATION_KINDS = [
  'residents-committee', 'residents-assembly', 'representatives', 'supervisory', 'deliberation', 'party', 'mediation', 'security',
  'health', 'elderly-women-children', 'owners', 'property', 'service-station', 'social', 'group', 'joint-meeting', 'other',
] as const;
export const ELECTED_BY = ['residents', 'households', 'group-representatives', 'appointed', 'recruited'] as const;
export const FACILITY_KINDS = [
  'office', 'one-stop', 'elder-day', 'elder-meal', 'health', 'rehab', 'library', 'hall', 'fitness', 'plaza', 'corridor', 'board',
  'police', 'mediation', 'charity', 'lighting', 'bins', 'sheds', 'parking', 'green', 'labour', 'internet', 'education', 'racks',
  'cameras', 'water', 'other',
] as const;
export const TENURES = ['owned', 'rented', 'lent', 'shared', 'none'] as const;
export const SERVICE_LINES = [
  'labour', 'employment', 'assistance', 'housing', 'elderly', 'disability', 'children', 'health', 'mediation', 'legal', 'culture',
  'volunteer', 'property', 'certificates', 'party', 'retirement', 'household-registration', 'sanitation', 'family', 'other',
] as const;
export const CHARGES = ['free', 'low-cost', 'paid'] as const;
export const TEAM_KINDS = [
  'arts', 'choir', 'drum', 'dance', 'taichi', 'sport', 'volunteer', 'patrol', 'green', 'medical', 'mediators', 'publicity', 'other',
] as const;
export const UNIT_KINDS = ['government', 'school', 'bank', 'hospital', 'company', 'social', 'other'] as const;
export const COMPOUND_KINDS = ['commodity', 'dormitory', 'oldtown', 'scattered', 'resettlement'] as const;
export const PROPERTY_MANAGEMENT = ['company', 'self', 'none'] as const;
export const ACTIVITY_KINDS = [
  'performance', 'festival', 'lecture', 'jobfair', 'visit', 'cleanup', 'drill', 'training', 'contest', 'ceremony', 'hearing',
  'donation', 'clinic', 'culture', 'sport', 'learning', 'youth', 'employment', 'patrol', 'broadcast', 'case', 'other',
] as const;
export const FUND_SOURCES = ['fiscal', 'task', 'self', 'unit', 'donation', 'levy', 'income'] as const;
export const WORKS_PROGRESS = ['planned', 'tendering', 'underway', 'accepted', 'audited', 'stated'] as const;
export const LEVELS = ['national', 'provincial', 'municipal', 'county', 'subdistrict', 'community'] as const;
export const HONOUR_STATUSES = ['in-force', 'expired', 'withdrawn', 'unverified'] as const;
export const STAGES = ['self', 'street', 'district', 'expert', 'residents', 'municipal'] as const;
export const SCORING_METHODS = ['points', 'yesno', 'checklist', 'ratio-bands', 'count-capped', 'deduct-per-fault'] as const;
export const VERIFY_METHODS = ['documents', 'site', 'survey', 'interview', 'hearing', 'secret'] as const;
export const EVIDENCE_KINDS = [
  'minutes', 'notice', 'photo', 'document', 'aggregate-count', 'attendance-count', 'action-register', 'inspection-sheet',
  'survey-summary', 'audit-report', 'agreement', 'official-finding', 'ledger-summary', 'reply-register', 'privacy-report', 'plan',
  'floor-plan', 'facility-record', 'activity-record', 'hazard-register', 'map', 'team-record', 'staff-count', 'training-record',
  'registration-list',
] as const;
export const EVIDENCE_ACCESS = ['public', 'reviewers'] as const;
export const QUALIFIERS = ['exact', 'about', 'nearly', 'over', 'atLeast', 'range'] as const;
export const ACTION_STATUSES = ['todo', 'doing', 'done', 'late', 'dropped'] as const;
export const NA_STATES = ['not-applicable', 'no-event'] as const;
export const ASSESSMENT_STATUSES = ['draft', 'submitted'] as const;
export const STANDARD_STATUSES = ['draft', 'published', 'retired'] as const;
export const PLAN_KINDS = ['three-year', 'programme'] as const;
export const MEETING_KINDS = [
  'residents', 'representatives', 'forum', 'coordination', 'hearing', 'appraisal', 'joint', 'committee', 'property-coordination',
] as const;
export const RESOLUTION_STATUSES = ['todo', 'doing', 'done', 'late', 'dropped'] as const;
export const SURVEY_METHODS = ['household', 'intercept', 'phone', 'online', 'ballot'] as const;
export const DOCUMENT_KINDS = ['covenant', 'charter', 'rules', 'duties', 'emergency-plan', 'admitted-tasks', 'scheme', 'other'] as const;
export const REGION_LEVELS = ['country', 'province', 'prefecture', 'county', 'subdistrict'] as const;
export const FINDING_TYPES = ['money', 'pay', 'space', 'venue', 'tasks', 'duties', 'cooperation', 'staff', 'services', 'participation', 'law', 'planning', 'environment', 'safety', 'openness', 'other'] as const;
export const FINDING_SEVERITIES = ['minor', 'serious'] as const;
export const BOUNDARY_DIRECTIONS = ['E', 'S', 'W', 'N'] as const;
export const BOUNDARY_KINDS = ['road', 'river', 'rail', 'place', 'community', 'bridge'] as const;
export const RHYTHM_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export const UNITS = [
  'person', 'household', 'person-time', 'household-time', 'building', 'group', 'team', 'session', 'time', 'item', 'km2', 'm2', 'm',
  'yuan', 'yuan-month', 'percent', 'lamp', 'vehicle', 'article', 'character', 'hour', 'day', 'organisation', 'unit', 'place', 'branch',
  'family', 'community', 'case', 'call', 'delivery', 'meal', 'read',
] as const;
export const DETAIL_TYPES = ['text', 'date', 'money', 'count', 'quantity', 'table', 'reference', 'file'] as const;
export const PERIOD_UNITS = ['day', 'workday'] as const;
export const COUNT_FROM = ['publishDay', 'nextDay'] as const;
export const ROLLOVERS = ['none', 'nextWorkday'] as const;
export const FREQUENCIES = ['long-term', 'monthly', 'quarterly', 'half-year', 'yearly', 'event'] as const;
export const OBJECTION_RESULTS = ['rejected', 'partly', 'accepted', 'disputed'] as const;
export const OBJECTION_EFFECTS = ['continue', 'stop', 'republish'] as const;
export const CHANNELS = ['board', 'site', 'screen', 'meeting', 'group', 'phone', 'desk', 'mail', 'online'] as const;

export type Qualifier = (typeof QUALIFIERS)[number];
export type Unit = (typeof UNITS)[number];
export type CommunityKind = (typeof COMMUNITY_KINDS)[number];
export type Stage = (typeof STAGES)[number];
export type ScoringMethod = (typeof SCORING_METHODS)[number];
export type DetailType = (typeof DETAIL_TYPES)[number];
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Every enumeration by the name under which its labels stand in the texts. */
export const ENUMERATIONS = {
  communityKind: COMMUNITY_KINDS, organisationKind: ORGANISATION_KINDS, electedBy: ELECTED_BY, facilityKind: FACILITY_KINDS,
  tenure: TENURES, serviceLine: SERVICE_LINES, charge: CHARGES, teamKind: TEAM_KINDS, unitKind: UNIT_KINDS,
  compoundKind: COMPOUND_KINDS, propertyManagement: PROPERTY_MANAGEMENT, activityKind: ACTIVITY_KINDS, fundSource: FUND_SOURCES,
  worksProgress: WORKS_PROGRESS, level: LEVELS, honourStatus: HONOUR_STATUSES, stage: STAGES, scoringMethod: SCORING_METHODS,
  verifyMethod: VERIFY_METHODS, evidenceKind: EVIDENCE_KINDS, evidenceAccess: EVIDENCE_ACCESS, qualifier: QUALIFIERS,
  actionStatus: ACTION_STATUSES, naState: NA_STATES, assessmentStatus: ASSESSMENT_STATUSES, standardStatus: STANDARD_STATUSES,
  planKind: PLAN_KINDS, meetingKind: MEETING_KINDS, resolutionStatus: RESOLUTION_STATUSES, surveyMethod: SURVEY_METHODS,
  documentKind: DOCUMENT_KINDS, regionLevel: REGION_LEVELS, findingType: FINDING_TYPES, findingSeverity: FINDING_SEVERITIES,
  boundaryDirection: BOUNDARY_DIRECTIONS, boundaryKind: BOUNDARY_KINDS, rhythmUnit: RHYTHM_UNITS, unit: UNITS,
  detailType: DETAIL_TYPES, periodUnit: PERIOD_UNITS, countFrom: COUNT_FROM, rollover: ROLLOVERS, frequency: FREQUENCIES,
  objectionResult: OBJECTION_RESULTS, objectionEffect: OBJECTION_EFFECTS, channel: CHANNELS,
} as const;

/** The name of an enumeration. */
export type EnumerationName = keyof typeof ENUMERATIONS;

/** The name under which the values of a closed list have their words, or `null`. */
export const enumerationOf = (values: readonly string[]): string | null => {
  const wanted = values.join(' ');
  return Object.entries(ENUMERATIONS).find(([, known]) => known.join(' ') === wanted)?.[0] ?? null;
};
