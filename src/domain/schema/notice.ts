import { z } from 'zod';
import { CHANNELS, COUNT_FROM, OBJECTION_EFFECTS, OBJECTION_RESULTS, PERIOD_UNITS, ROLLOVERS } from '../enumerations.ts';
import type { Tree } from '../tree.ts';
import { commonFields, officeContactSchema } from './contact.ts';
import { count, day, flag, id, itemId, listOf, localText, oneOf, partialDate, reference, shape, telephone, text } from './scalars.ts';

/** How long objections may be made, and how the days are counted. */
export const periodRuleSchema = shape('periodRule', {
  length: count({ min: 1, max: 400 }), unit: oneOf(PERIOD_UNITS), countFrom: oneOf(COUNT_FROM).default('nextDay'), rollover: oneOf(ROLLOVERS).default('nextWorkday'),
});

const objectionSchema = shape('objection', {
  number: text(20), from: oneOf(['resident', 'owner', 'unit', 'reviewer', 'other']).optional(), subject: localText(200), received: day(),
  answered: day().optional(), answer: localText(500).optional(), result: oneOf(OBJECTION_RESULTS).optional(), effect: oneOf(OBJECTION_EFFECTS).optional(),
});

const suggestionSchema = shape('suggestion', {
  number: text(20), channel: oneOf(CHANNELS), topic: localText(120), received: day(), answered: day().optional(), answer: localText(500).optional(), items: listOf(itemId(), 10).optional(),
});

const tree: z.ZodType<Tree, Tree> = z.lazy(() => z.union([z.string(), z.null(), z.array(tree), z.record(z.string(), tree)]));

/** A public notice: `communities/<id>/notices/…/<name>.mdx`. */
export const noticeSchema = shape('notice', {
  ...commonFields,
  kind: id().meta({ refersTo: 'noticeKind' }),
  title: localText(120),
  date: day(),
  number: text(60).optional(),
  issuer: localText(80).optional(),
  summary: localText(300).optional(),
  period: shape('noticePeriod', {
    length: count({ min: 1, max: 400 }).optional(), unit: oneOf(PERIOD_UNITS).optional(), countFrom: oneOf(COUNT_FROM).optional(),
    rollover: oneOf(ROLLOVERS).optional(), end: day().optional(), endConfirmedBy: localText(80).optional(),
  }).optional(),
  covers: shape('covers', { from: partialDate(), to: partialDate() }).optional(),
  until: day().optional(),
  archiveAfter: day().optional(),
  basis: listOf(localText(200), 20).optional(),
  scope: oneOf(['everyone', 'residents', 'households']).optional(),
  channels: listOf(oneOf(CHANNELS), 12).optional(),
  objectionContact: officeContactSchema.optional(),
  telephone: telephone().optional(),
  objections: listOf(objectionSchema, 300).optional(),
  suggestions: listOf(suggestionSchema, 500).optional(),
  details: z.record(z.string(), tree).meta({ keys: 'detail' }).optional(),
  attachments: listOf(shape('attachment', { file: text(200), title: localText(120).optional(), sha256: z.string().regex(/^[0-9a-f]{64}$/).optional() }), 40).optional(),
  cover: text(200).optional(),
  corrects: shape('correction', { notice: reference('notice'), changes: localText(500), reason: localText(200).optional(), restarts: flag().default(false) }).optional(),
  withdraws: shape('withdrawalNote', { notice: reference('notice'), reason: localText(200) }).optional(),
  republishes: reference('notice').optional(),
  resultOf: reference('notice').optional(),
  withdrawn: shape('withdrawal', { on: day(), reason: localText(200), republishedAs: reference('notice').optional() }).optional(),
  items: listOf(itemId(), 20).optional(),
  catalogue: listOf(id(), 10).optional(),
  personalList: flag().optional(),
});
