import { z } from 'zod';
import {
  BOUNDARY_DIRECTIONS, BOUNDARY_KINDS, CHARGES, COMMUNITY_KINDS, COMPOUND_KINDS, ELECTED_BY, FACILITY_KINDS, FUND_SOURCES,
  HONOUR_STATUSES, LEVELS, ORGANISATION_KINDS, PROPERTY_MANAGEMENT, SERVICE_LINES, TEAM_KINDS, TENURES, UNIT_KINDS, WORKS_PROGRESS,
} from '../enumerations.ts';
import { commonFields, officeContactSchema, openingHoursSchema, publicContactSchema } from './contact.ts';
import { partialPeriodSchema, quantitySchema, ratioSchema, rhythmSchema } from './quantity.ts';
import { day, flag, id, listOf, localText, oneOf, partialDate, reference, shape, telephone, text } from './scalars.ts';

/** What an entry of a list of the profile carries beside its own fields. */
const listed = { id: id(), since: partialDate().optional(), until: partialDate().optional(), source: reference('source').optional() };

const boundarySchema = shape('boundary', { direction: oneOf(BOUNDARY_DIRECTIONS), kind: oneOf(BOUNDARY_KINDS), name: localText(60) });

/** Where a fact of the profile was read. */
export const sourceSchema = shape('source', { id: id(), kind: localText(60), year: text(20), title: localText(120).optional(), note: localText(300).optional() });

const organisationSchema = shape('organisation', {
  ...listed, kind: oneOf(ORGANISATION_KINDS), name: localText(80), parent: reference('organisation').optional(),
  established: partialDate().optional(), termStart: day().optional(), termEnd: day().optional(), headcount: quantitySchema.optional(),
  electedBy: oneOf(ELECTED_BY).optional(), duties: listOf(localText(200), 40).optional(), posts: listOf(localText(80), 40).optional(),
  registered: flag().optional(), published: flag().optional(),
});

const facilitySchema = shape('facility', {
  ...listed, kind: oneOf(FACILITY_KINDS), name: localText(80), floorArea: quantitySchema.optional(), activityArea: quantitySchema.optional(),
  length: quantitySchema.optional(), quantity: quantitySchema.optional(), tenure: oneOf(TENURES).optional(), place: localText(120).optional(),
  openingHours: openingHoursSchema.optional(), stepFree: flag().optional(), providedBy: reference('unit').optional(), opened: partialDate().optional(),
  telephone: telephone().optional(), note: localText(300).optional(),
});

const serviceSchema = shape('service', {
  ...listed, line: oneOf(SERVICE_LINES), name: localText(80), who: localText(200).optional(), bring: localText(300).optional(),
  where: localText(120).optional(), openingHours: openingHoursSchema.optional(), telephone: telephone().optional(), charge: oneOf(CHARGES).optional(),
  price: localText(80).optional(), homeVisit: localText(200).optional(), output: quantitySchema.optional(), period: partialPeriodSchema.optional(),
  note: localText(300).optional(),
});

const teamSchema = shape('team', {
  ...listed, kind: oneOf(TEAM_KINDS), name: localText(80), members: quantitySchema.optional(), active: flag().optional(),
  rhythm: rhythmSchema.optional(), rhythmText: localText(100).optional(), place: localText(120).optional(),
});

const commitmentSchema = shape('commitment', {
  id: id(), text: localText(200), due: day().optional(), deliveredOn: day().optional(), evidence: listOf(reference('evidence'), 20).optional(),
});

const unitSchema = shape('unit', {
  ...listed, name: localText(80), kind: oneOf(UNIT_KINDS), liaisonPost: localText(60).optional(), agreementDate: day().optional(),
  commitments: listOf(commitmentSchema, 40).optional(), note: localText(300).optional(),
});

const honourSchema = shape('honour', {
  ...listed, title: localText(120), level: oneOf(LEVELS).optional(), issuer: localText(120).optional(), awarded: partialDate().optional(),
  period: partialPeriodSchema.optional(), validUntil: day().optional(), status: oneOf(HONOUR_STATUSES).optional(),
  evidence: reference('evidence').optional(), note: localText(300).optional(),
});

const methodSchema = shape('workMethod', {
  ...listed, name: localText(80), count: text(4).optional(), parts: listOf(localText(200), 40), rhythm: rhythmSchema.optional(),
  rhythmText: localText(120).optional(), responsiblePost: localText(60).optional(), dimension: reference('dimension').optional(),
});

const worksSchema = shape('works', {
  ...listed, purpose: localText(200), amount: quantitySchema.optional(), fundSource: oneOf(FUND_SOURCES).optional(),
  period: partialPeriodSchema.optional(), tender: reference('notice').optional(), progress: oneOf(WORKS_PROGRESS).optional(), note: localText(300).optional(),
});

const compoundSchema = shape('compound', {
  ...listed, name: localText(80), kind: oneOf(COMPOUND_KINDS), gated: flag().optional(), propertyManaged: oneOf(PROPERTY_MANAGEMENT).optional(),
  ownersCommittee: flag().optional(),
});

const timelineSchema = shape('timelineEntry', { on: partialDate(), text: localText(300), source: reference('source').optional() });

const namedFactSchema = shape('namedFact', {
  id: id(), label: localText(80), quantity: quantitySchema.optional(), ratio: ratioSchema.optional(), text: localText(300).optional(),
  asOf: partialDate().optional(), source: reference('source').optional(),
});

/** The profile of a community: `communities/<id>/profile.mdx`. */
export const profileSchema = shape('profile', {
  ...commonFields,
  name: localText(60),
  kind: oneOf(COMMUNITY_KINDS).optional(),
  region: reference('region'),
  adminCode: z.string().regex(/^\d{12}$/).optional(),
  founded: partialDate().optional(),
  slogan: localText(120).optional(),
  boundaries: listOf(boundarySchema, 8).optional(),
  sources: listOf(sourceSchema, 20).optional(),
  facts: shape('facts', {
    area: quantitySchema.optional(), households: quantitySchema.optional(), residents: quantitySchema.optional(), floating: quantitySchema.optional(),
    buildings: quantitySchema.optional(), residentGroups: quantitySchema.optional(), staff: quantitySchema.optional(),
    registeredUnemployed: quantitySchema.optional(), lowIncomeHouseholds: quantitySchema.optional(), partyMembers: quantitySchema.optional(),
    volunteers: quantitySchema.optional(), officeSpace: quantitySchema.optional(), greenCover: ratioSchema.optional(),
  }).optional(),
  otherFacts: listOf(namedFactSchema, 100).optional(),
  address: localText(200).optional(),
  openingHours: openingHoursSchema.optional(),
  telephone: telephone().optional(),
  contacts: listOf(officeContactSchema, 60).optional(),
  publicContacts: listOf(publicContactSchema, 20).optional(),
  compounds: listOf(compoundSchema, 200).optional(),
  organisations: listOf(organisationSchema, 200).optional(),
  facilities: listOf(facilitySchema, 200).optional(),
  services: listOf(serviceSchema, 200).optional(),
  teams: listOf(teamSchema, 200).optional(),
  units: listOf(unitSchema, 200).optional(),
  honours: listOf(honourSchema, 300).optional(),
  methods: listOf(methodSchema, 60).optional(),
  projects: listOf(worksSchema, 200).optional(),
  timeline: listOf(timelineSchema, 300).optional(),
  unknown: listOf(localText(200), 40).optional(),
});
