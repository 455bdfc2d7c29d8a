import { QUALIFIERS, RHYTHM_UNITS, UNITS } from '../enumerations.ts';
import { count, decimal, listOf, oneOf, partialDate, reference, shape, text } from './scalars.ts';

/** A number about a place with unit, hedge, date and source. */
export const quantitySchema = shape('quantity', {
  value: decimal(),
  unit: oneOf(UNITS),
  qualifier: oneOf(QUALIFIERS).default('exact'),
  max: decimal().optional(),
  asOf: partialDate().optional(),
  source: reference('source').optional(),
  note: text(300).optional(),
});

/** A rate with numerator and denominator; a bare `reported` rate keeps what a source says without them. */
export const ratioSchema = shape('ratio', {
  numerator: decimal({ min: 0 }).optional(),
  denominator: decimal({ min: 0 }).optional(),
  reported: decimal({ min: 0, max: 100 }).optional(),
  qualifier: oneOf(QUALIFIERS).default('exact'),
  asOf: partialDate().optional(),
  source: reference('source').optional(),
  note: text(300).optional(),
});

/** A stretch of time whose ends are as precise as their source; an open end is left out. */
export const partialPeriodSchema = shape('partialPeriod', { from: partialDate().optional(), to: partialDate().optional() });

/** How often something is done. */
export const rhythmSchema = shape('rhythm', {
  times: count({ min: 1 }),
  atMost: count({ min: 1 }).optional(),
  per: oneOf(RHYTHM_UNITS),
});

/** Results of an activity or a case, each a quantity with its label. */
export const resultsSchema = listOf(
  shape('result', { label: text(60), quantity: quantitySchema }),
  40,
);
