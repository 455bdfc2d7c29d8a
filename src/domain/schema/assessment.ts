import { z } from 'zod';
import { ASSESSMENT_STATUSES, EVIDENCE_ACCESS, EVIDENCE_KINDS, FINDING_SEVERITIES, FINDING_TYPES, NA_STATES } from '../enumerations.ts';
import { commonFields } from './contact.ts';
import { partialPeriodSchema } from './quantity.ts';
import { count, day, decimal, flag, id, itemId, listOf, localText, oneOf, points, reference, shape, text } from './scalars.ts';

/** What was counted or judged for one item; which fields belong together follows from the item's method. */
export const answerSchema = shape('answer', {
  points: decimal().optional(),
  yes: flag().optional(),
  met: z.array(id()).max(40).optional(),
  numerator: decimal({ min: 0 }).optional(),
  denominator: decimal({ min: 0 }).optional(),
  value: decimal({ min: 0 }).optional(),
  count: count().optional(),
  faults: z.record(z.string(), count()).optional(),
  na: oneOf(NA_STATES).optional(),
  reason: localText(300).optional(),
  approvedBy: localText(100).optional(),
  note: localText(1000).optional(),
  evidence: listOf(reference('evidence'), 40).optional(),
});

/** A piece of evidence: a file, or an entry of the site that says it. */
export const evidenceSchema = shape('evidence', {
  kind: oneOf(EVIDENCE_KINDS), title: localText(120).optional(), file: text(200).optional(), notice: reference('notice').optional(),
  meeting: reference('meeting').optional(), survey: reference('survey').optional(), activity: reference('activity').optional(),
  document: reference('document').optional(), plan: reference('plan').optional(), on: day().optional(), period: partialPeriodSchema.optional(),
  access: oneOf(EVIDENCE_ACCESS).default('public'), sha256: z.string().regex(/^[0-9a-f]{64}$/).optional(),
});

const bonusClaimSchema = shape('bonusClaim', { points: points().optional(), levels: listOf(text(40), 20).optional(), note: localText(500).optional(), evidence: listOf(reference('evidence'), 20).optional() });
const officialFindingSchema = shape('officialFinding', { by: localText(100), document: localText(100), on: day() });
const vetoClaimSchema = shape('vetoClaim', { id: itemId(), finding: officialFindingSchema.optional() });
const shortcomingSchema = shape('shortcoming', {
  id: id(), type: oneOf(FINDING_TYPES), text: localText(500), severity: oneOf(FINDING_SEVERITIES).optional(), item: itemId().optional(),
  dimension: reference('dimension').optional(), due: day().optional(), measure: reference('measure').optional(), closedOn: day().optional(),
});
const recommendationSchema = shape('recommendation', { id: id(), text: localText(500), items: listOf(itemId(), 20).optional(), measure: reference('measure').optional() });
const changeSchema = shape('scoreChange', { item: itemId(), from: points(), to: points(), reason: localText(300), on: day() });
const derivedSchema = shape('derivedRecord', { value: text(40), from: z.array(text(200)).max(500) });

/** An assessment of one stage: `communities/<id>/assessments/<period>/<stage>[.<reviewer>].mdx`. */
export const assessmentSchema = shape('assessment', {
  ...commonFields,
  standard: reference('standard').optional(),
  period: shape('assessmentPeriod', { from: day(), to: day() }),
  status: oneOf(ASSESSMENT_STATUSES).default('draft'),
  date: day().optional(),
  reviewer: shape('reviewer', { post: localText(80), organisation: localText(100).optional() }).optional(),
  ties: z.array(localText(200)).max(20).optional(),
  answers: z.record(z.string(), answerSchema).meta({ keys: 'item' }).optional(),
  evidence: z.record(z.string(), evidenceSchema).optional(),
  bonus: z.record(z.string(), bonusClaimSchema).meta({ keys: 'bonus' }).optional(),
  vetoes: listOf(vetoClaimSchema, 20).optional(),
  preconditions: z.record(z.string(), flag()).meta({ keys: 'precondition' }).optional(),
  external: z.record(z.string(), shape('externalScore', { points: points(), by: localText(100), on: day() })).optional(),
  total: points().optional(),
  grade: id().optional(),
  findings: listOf(shortcomingSchema, 100).optional(),
  recommendations: listOf(recommendationSchema, 100).optional(),
  moderation: z.record(z.string(), shape('moderation', { note: localText(500), by: localText(80), on: day(), points: points().optional() })).meta({ keys: 'item' }).optional(),
  changes: listOf(changeSchema, 100).optional(),
  signed: shape('signature', { post: localText(80), on: day() }).optional(),
  reopened: listOf(shape('reopening', { post: localText(80), on: day(), reason: localText(300) }), 20).optional(),
  derived: z.record(z.string(), derivedSchema).optional(),
  base: shape('assessmentBase', {
    sha256: z.string().regex(/^[0-9a-f]{64}$/), on: day().optional(), for: text(120).optional(), items: z.record(z.string(), z.string().regex(/^[a-p]{8}$/)).optional(),
  }).optional(),
  resultNotice: reference('notice').optional(),
  withdrawn: shape('withdrawal', { on: day(), reason: localText(200) }).optional(),
  source: shape('assessmentSource', { kind: localText(60), year: text(20), title: localText(120).optional() }).optional(),
});

/** The community's dated replies to reviewed items: `communities/<id>/assessments/<period>/replies.mdx`. */
export const repliesSchema = shape('replies', {
  ...commonFields,
  stage: text(20).optional(),
  replies: listOf(shape('reply', { item: itemId(), on: day(), text: localText(1000), by: localText(80).optional() }), 200),
});
