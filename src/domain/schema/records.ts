import { ACTIVITY_KINDS, DOCUMENT_KINDS, MEETING_KINDS, RESOLUTION_STATUSES, SURVEY_METHODS } from '../enumerations.ts';
import { commonFields } from './contact.ts';
import { partialPeriodSchema, quantitySchema, resultsSchema, rhythmSchema } from './quantity.ts';
import { count, day, flag, id, itemId, listOf, localText, oneOf, partialDate, reference, shape, text } from './scalars.ts';

const votesSchema = shape('votes', { for: count(), against: count(), abstain: count() });
const resolutionSchema = shape('resolution', {
  id: id(), text: localText(400), votes: votesSchema.optional(), responsiblePost: localText(60).optional(), due: day().optional(),
  doneOn: day().optional(), status: oneOf(RESOLUTION_STATUSES).optional(),
});

/** A meeting with what it resolved: `communities/<id>/meetings/<name>.mdx`. */
export const meetingSchema = shape('meeting', {
  ...commonFields,
  kind: oneOf(MEETING_KINDS), title: localText(120), date: day(), place: localText(120).optional(), entitled: count().optional(),
  attended: count().optional(), resolutions: listOf(resolutionSchema, 60).optional(), published: flag().optional(), notice: reference('notice').optional(),
});

const levelCountsSchema = shape('levelCounts', { satisfied: count(), mostly: count(), notVery: count(), not: count(), unknown: count().default(0) });
const questionSchema = shape('surveyQuestion', { id: id(), text: localText(200), counts: levelCountsSchema, item: itemId().optional() });

/** A satisfaction survey with its counts: `communities/<id>/surveys/<name>.mdx`. */
export const surveySchema = shape('survey', {
  ...commonFields,
  title: localText(120), method: oneOf(SURVEY_METHODS), population: count({ min: 1 }), populationUnit: oneOf(['person', 'household']).default('household'), sample: count({ min: 1 }),
  valid: count({ min: 0 }), period: shape('assessmentPeriod', { from: day(), to: day() }), runBy: localText(80).optional(), questions: listOf(questionSchema, 40),
});

/** One event or a case worth copying: `communities/<id>/activities/<name>.mdx`. */
export const activitySchema = shape('activity', {
  ...commonFields,
  kind: oneOf(ACTIVITY_KINDS), title: localText(120), date: day().optional(), period: partialPeriodSchema.optional(), place: localText(120).optional(),
  attendance: quantitySchema.optional(), sessions: count({ min: 1 }).optional(), raised: quantitySchema.optional(), partners: listOf(reference('unit'), 20).optional(),
  results: resultsSchema.optional(), items: listOf(itemId(), 20).optional(), team: reference('team').optional(),
});

const activityRowSchema = shape('activityRow', {
  id: id(), kind: oneOf(ACTIVITY_KINDS), title: localText(120), on: partialDate().optional(), rhythm: rhythmSchema.optional(), sessions: quantitySchema.optional(),
  attendance: quantitySchema.optional(), results: resultsSchema.optional(), place: localText(120).optional(), team: reference('team').optional(), items: listOf(itemId(), 20).optional(), source: reference('source').optional(), note: localText(300).optional(),
});

/** Events of a year that are known only by month, year or rhythm: `communities/<id>/activities/<yyyy>.mdx`. */
export const activityYearSchema = shape('activityYear', { ...commonFields, title: localText(120), rows: listOf(activityRowSchema, 300) });

/** A covenant, charter, duty list, emergency plan or list of admitted tasks: `communities/<id>/documents/<name>.mdx`. */
export const documentSchema = shape('document', {
  ...commonFields,
  kind: oneOf(DOCUMENT_KINDS), title: localText(120), adoptedBy: reference('meeting').optional(), adoptedOn: day().optional(), filedWith: localText(80).optional(),
  filedOn: day().optional(), effective: partialDate().optional(), reviewed: partialDate().optional(), replaces: reference('document').optional(), file: text(200).optional(),
  tasks: listOf(shape('admittedTask', { id: id(), text: localText(200), from: localText(80), moneyFollows: flag().optional(), since: partialDate().optional() }), 100).optional(),
});

const statedFigureSchema = shape('statedFigure', {
  id: id(), label: localText(120), quantity: quantitySchema, of: quantitySchema.optional(), group: localText(60).optional(),
});
const regionFindingSchema = shape('regionFinding', { id: id(), group: localText(60), text: localText(300) });

/** An area between the country and the subdistrict: `regions/<id>.mdx`. */
export const regionSchema = shape('region', {
  ...commonFields,
  name: localText(60), level: oneOf(['country', 'province', 'prefecture', 'county', 'subdistrict']), parent: reference('region').optional(),
  figures: listOf(statedFigureSchema, 200).optional(), findings: listOf(regionFindingSchema, 100).optional(), recommendations: listOf(regionFindingSchema, 100).optional(),
  sources: listOf(shape('source', { id: id(), kind: localText(60), year: text(20), title: localText(120).optional(), note: localText(300).optional() }), 20).optional(),
  honours: listOf(shape('regionHonour', { community: localText(60), title: localText(120), level: text(30).optional() }), 60).optional(),
  methods: listOf(shape('regionMethod', { name: localText(60), parts: listOf(localText(120), 20) }), 40).optional(),
  asOf: partialDate().optional(),
});

/** What counts and how to check one item: `standards/<id>/<version>/items/<ID>[.<locale>].mdx`. */
export const itemGuidanceSchema = shape('itemGuidance', { ...commonFields, title: localText(200) });

/** A page of the site owner: `handbook/<locale>/<name>.mdx`. */
export const handbookSchema = shape('handbook', { ...commonFields, title: text(120), description: text(300).optional(), order: count().optional(), audience: text(30).optional() });
