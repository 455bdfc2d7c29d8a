import { z } from 'zod';
import { COMMUNITY_KINDS, EVIDENCE_KINDS, SCORING_METHODS, STAGES, STANDARD_STATUSES, VERIFY_METHODS } from '../enumerations.ts';
import { commonFields } from './contact.ts';
import { count, day, decimal, flag, id, itemId, listOf, localText, oneOf, points, shape, text } from './scalars.ts';

const bandSchema = shape('band', { min: decimal(), points: points(), colour: oneOf(['green', 'amber', 'red']).optional(), letter: text(4).optional() });
const criterionSchema = shape('criterion', { id: id(), text: localText(200), points: points() });
const faultSchema = shape('fault', { id: id(), text: localText(200), points: points(), empties: flag().optional() });
const itemProfileSchema = shape('itemProfile', { kinds: listOf(oneOf(COMMUNITY_KINDS), 10), bands: listOf(bandSchema, 20) });
const rubricSchema = shape('rubricLevel', { points: points(), text: localText(200) });

const itemSchema = shape('standardItem', {
  id: itemId(),
  title: localText(200),
  dimension: id(),
  max: points(),
  step: points({ min: 0 }),
  method: oneOf(SCORING_METHODS),
  rubric: listOf(rubricSchema, 20).optional(),
  criteria: listOf(criterionSchema, 30).optional(),
  numerator: localText(60).optional(),
  denominator: localText(60).optional(),
  unit: localText(60).optional(),
  share: flag().optional(),
  per: count({ min: 1 }).optional(),
  bands: listOf(bandSchema, 20).optional(),
  byKind: listOf(itemProfileSchema, 10).optional(),
  minSample: count({ min: 1 }).optional(),
  perUnit: points().optional(),
  start: points().optional(),
  faults: listOf(faultSchema, 30).optional(),
  evidence: listOf(oneOf(EVIDENCE_KINDS), 10),
  verify: listOf(oneOf(VERIFY_METHODS), 6),
  notApplicable: flag().default(false),
  auto: text(60).optional(),
  benchmark: localText(300).optional(),
  ownThreshold: flag().optional(),
  retired: flag().optional(),
  effort: oneOf(['low', 'medium', 'high']).optional(),
  group: text(40).optional(),
});

const bonusSchema = shape('bonusItem', { id: itemId(), title: localText(200), max: points(), step: points(), auto: text(60).optional(), bestOnly: flag().optional(), levels: z.record(z.string(), points()).optional() });
const vetoSchema = shape('veto', { id: itemId(), title: localText(300), effect: text(40), window: z.string().regex(/^P\d{1,3}M$/), finding: localText(200) });
const gradeSchema = shape('grade', { id: id(), title: localText(40), minTotal: points(), minDimensionRate: decimal({ min: 0, max: 100 }) });
const dimensionSchema = shape('dimension', { id: id(), title: localText(60), max: points(), weight: decimal({ min: 0 }).optional(), scoredBy: localText(80).optional() });
const combineSchema = shape('combine', { rule: oneOf(['mean', 'median', 'trimmed-mean']), minimum: count({ min: 1 }).default(1) });
const stageSchema = shape('standardStage', { id: oneOf(STAGES), title: localText(60).optional(), required: flag().default(false), after: oneOf(STAGES).optional(), combine: combineSchema.optional(), minReviewers: count({ min: 1 }).optional() });
const limitSchema = shape('limit', { points: points(), percent: decimal({ min: 0, max: 100 }) });
const preconditionSchema = shape('precondition', { id: itemId(), title: localText(200) });

/** A scoring standard: `standards/<id>/<version>/standard.yaml`. */
export const standardSchema = shape('standard', {
  ...commonFields,
  title: localText(120),
  status: oneOf(STANDARD_STATUSES).default('draft'),
  published: day().optional(),
  total: points().optional(),
  bonusCap: points().optional(),
  shows: oneOf(['points', 'targets', 'bands']).default('points'),
  dimensions: listOf(dimensionSchema, 30),
  items: listOf(itemSchema, 300),
  bonus: listOf(bonusSchema, 40).optional(),
  vetoes: listOf(vetoSchema, 40).optional(),
  preconditions: listOf(preconditionSchema, 20).optional(),
  grades: listOf(gradeSchema, 12).optional(),
  stages: listOf(stageSchema, 6),
  record: listOf(oneOf(STAGES), 6),
  notApplicableLimit: shape('notApplicableLimit', { ofTotal: decimal({ min: 0, max: 100 }), ofDimension: decimal({ min: 0, max: 100 }) }),
  spreadLimit: limitSchema,
  differenceLimit: limitSchema,
  communityKinds: listOf(text(30), 10).optional(),
  previous: text(80).optional(),
  source: localText(300).optional(),
});
