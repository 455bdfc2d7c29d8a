import { z } from 'zod';
import { type Day, parseDay } from '../day.ts';
import { type Decimal, compareDecimals, parseDecimal, wholeDecimal } from '../decimal.ts';
import { isPartialDate, type PartialDate } from '../partial-date.ts';
import { type Points, pointsOf } from '../points.ts';
import type { ReadingRuleId } from '../reading-rules.ts';

/** How a scalar is written in an editor that knows YAML 1.2; the build itself reads every scalar as text. */
export type EditorType = 'string' | 'number' | 'integer' | 'boolean';

declare module 'zod' {
  interface GlobalMeta {
    /** The name of a shared shape, under which its fields have their texts. */
    shape?: string;
    /** How an editor that types scalars sees this one. */
    editor?: EditorType;
    /** The form in which a scalar is written, for editors and the reference. */
    form?: 'day' | 'partial-date' | 'decimal' | 'money' | 'boolean' | 'count' | 'text' | 'id' | 'item-id' | 'telephone';
    /** What an id refers to, so that editors can offer the legal ones. */
    refersTo?: string;
    /** What the keys of a mapping refer to. */
    keys?: 'item' | 'bonus' | 'precondition' | 'detail';
    /** How many characters a text has at most. */
    most?: number;
    /** The smallest number that is taken. */
    min?: number;
    /** The largest number that is taken. */
    max?: number;
  }
}

/** Reports a scalar that has the wrong form, as the finding of one of the reading rules. */
export const refuse = (
  context: z.core.$RefinementCtx,
  rule: ReadingRuleId,
  values: Readonly<Record<string, string | number>> = {},
): never => {
  context.addIssue({ code: 'custom', params: { rule, values }, message: rule });
  return z.NEVER;
};

/** A text on one or more lines, at most `most` characters. */
export const text = (most = 2000) =>
  z
    .string()
    .transform((value, context): string => {
      const trimmed = value.trim();
      return trimmed.length > most ? refuse(context, 'text-length-limit', { found: trimmed.length, most }) : trimmed;
    })
    .meta({ form: 'text', most });

/** A text, or the same text in several languages. */
export const localText = (most = 2000) =>
  z.union([
    text(most),
    z
      .strictObject({ zhHans: text(most).optional(), zhHant: text(most).optional(), en: text(most).optional() })
      .meta({ shape: 'localText' }),
  ]);

/** A decimal number in plain digits. */
export const decimal = (range: { min?: number; max?: number } = {}) =>
  z
    .string()
    .transform((value, context): Decimal => {
      const parsed = parseDecimal(value);
      if (!parsed) return refuse(context, 'number-form', { found: value });
      if (isOutside(parsed, range)) return refuse(context, 'number-range', { found: value, ...range });
      return parsed;
    })
    .meta({ editor: 'number', form: 'decimal', ...range });

/** A whole number that counts something. */
export const count = (range: { min?: number; max?: number } = { min: 0 }) =>
  z
    .string()
    .transform((value, context): number => {
      const parsed = parseDecimal(value);
      if (!parsed || parsed.scale > 0) return refuse(context, 'whole-number-form', { found: value });
      if (isOutside(parsed, range)) return refuse(context, 'number-range', { found: value, ...range });
      return parsed.digits;
    })
    .meta({ editor: 'integer', form: 'count', ...range });

/** Points of a score: a decimal with at most two decimals. */
export const points = (range: { min?: number; max?: number } = { min: 0 }) =>
  decimal(range).transform((value, context): Points => {
    const parsed = pointsOf(value);
    return parsed ?? refuse(context, 'points-precision');
  });

/** An amount of money in yuan with at most two decimals, as a whole number of fen. */
export const money = () =>
  z
    .string()
    .transform((value, context): number => {
      const parsed = parseDecimal(value);
      const fen = parsed && pointsOf(parsed);
      return fen ?? refuse(context, 'money-form', { found: value });
    })
    .meta({ editor: 'number', form: 'money' });

/** A day that exists, as `YYYY-MM-DD`. */
export const day = () =>
  z
    .string()
    .transform((value, context): Day => parseDay(value) ?? refuse(context, 'date-exists', { found: value }))
    .meta({ form: 'day' });

/** A year, a month or a day. */
export const partialDate = () =>
  z
    .string()
    .transform((value, context): PartialDate =>
      isPartialDate(value) ? value : refuse(context, 'partial-date-exists', { found: value }),
    )
    .meta({ form: 'partial-date' });

/** A year from 1900 to 2199. */
export const year = () => count({ min: 1900, max: 2199 });

/** `true` or `false`. */
export const flag = () =>
  z
    .string()
    .transform((value, context): boolean =>
      value === 'true' || value === 'false' ? value === 'true' : refuse(context, 'flag-form', { found: value }),
    )
    .meta({ editor: 'boolean', form: 'boolean' });

/** One of a closed list of values. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values);

/** An id of small letters, digits, Han characters and hyphens. */
export const id = () =>
  z
    .string()
    .transform((value, context): string => (ID.test(value) ? value : refuse(context, 'id-form', { found: value })))
    .meta({ form: 'id' });

/** The id of an item, a bonus or a veto of a standard, such as `SG-01`. */
export const itemId = () =>
  z
    .string()
    .transform((value, context): string => (ITEM_ID.test(value) ? value : refuse(context, 'item-id-form', { found: value })))
    .meta({ form: 'item-id', refersTo: 'item' });

/** An id that refers to something of the site, such as `community` or `evidence`. */
export const reference = (to: string) => z.string().transform((value) => value.trim()).meta({ refersTo: to });

/** A telephone number as it is dialled: landline, 400 number, hotline or a duty mobile. */
export const telephone = () =>
  z
    .string()
    .transform((value, context): string => (TELEPHONE.test(value) ? value : refuse(context, 'telephone-form', { found: value })))
    .meta({ form: 'telephone' });

/** An object with just these fields, whose texts stand under the name of the shape. */
export const shape = <Fields extends z.core.$ZodLooseShape>(name: string, fields: Fields) =>
  z.strictObject(fields).meta({ shape: name });

/** A list that has at least one entry. */
export const listOf = <Entry extends z.ZodType>(entry: Entry, most = 500) => z.array(entry).min(1).max(most);

const ID = /^[\p{Script=Han}a-z0-9][\p{Script=Han}a-z0-9-]{0,63}$/u;
const ITEM_ID = /^[A-Z][A-Z0-9]{0,7}(-[A-Z0-9]{1,8}){0,3}$/;
const TELEPHONE = /^(\+86[ -]?)?[0-9][0-9 -]{1,18}[0-9](转[0-9]{1,6})?$/;

/** What the forms of scalars look like, for editors. */
export const PATTERNS = {
  id: ID.source, 'item-id': ITEM_ID.source, telephone: TELEPHONE.source, day: String.raw`^\d{4}-\d{2}-\d{2}$`, 'partial-date': String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`,
} as const;

const isOutside = (value: Decimal, range: { min?: number; max?: number }): boolean =>
  (range.min !== undefined && compareDecimals(value, wholeDecimal(range.min)) < 0) ||
  (range.max !== undefined && compareDecimals(value, wholeDecimal(range.max)) > 0);
