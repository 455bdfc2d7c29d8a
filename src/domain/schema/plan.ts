import { ACTION_STATUSES, PLAN_KINDS } from '../enumerations.ts';
import { commonFields } from './contact.ts';
import { sourceSchema } from './profile.ts';
import { quantitySchema } from './quantity.ts';
import { day, id, itemId, listOf, localText, money, oneOf, partialDate, reference, shape, text, year } from './scalars.ts';

const progressSchema = shape('progress', { on: day(), text: localText(300), reached: quantitySchema.optional() });

const goalSchema = shape('planGoal', {
  text: localText(300), indicator: localText(80).optional(), baseline: quantitySchema.optional(), target: quantitySchema.optional(),
  honour: localText(80).optional(),
});

const measureSchema = shape('planMeasure', {
  id: id(), text: localText(400), owner: localText(60).optional(), due: partialDate().optional(), baseline: quantitySchema.optional(),
  target: quantitySchema.optional(), done: quantitySchema.optional(), remaining: quantitySchema.optional(), budget: money().optional(),
  status: oneOf(ACTION_STATUSES).optional(), doneOn: day().optional(), reason: localText(200).optional(), progress: listOf(progressSchema, 60).optional(),
  items: listOf(itemId(), 20).optional(), evidence: listOf(reference('evidence'), 20).optional(),
});

const planYearSchema = shape('planYear', {
  year: year(), mainTask: localText(200).optional(), project: localText(120).optional(), aim: localText(120).optional(),
  goals: listOf(goalSchema, 40).optional(), measures: listOf(measureSchema, 80).optional(),
});

/** A three-year plan or a programme: `communities/<id>/plans/<from>-<to>.mdx`. */
export const planSchema = shape('plan', {
  ...commonFields,
  kind: oneOf(PLAN_KINDS).default('three-year'),
  title: localText(120),
  standard: text(80).optional(),
  basis: listOf(localText(200), 20).optional(),
  guidingIdea: localText(2000).optional(),
  overallGoal: localText(2000).optional(),
  theme: localText(120).optional(),
  slogan: localText(120).optional(),
  years: listOf(planYearSchema, 10),
  adoptedBy: reference('meeting').optional(),
  notice: reference('notice').optional(),
  adoptedOn: day().optional(),
  sources: listOf(sourceSchema, 20).optional(),
});
