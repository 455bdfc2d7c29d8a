import { flag, listOf, oneOf, reference, shape, telephone, text, localText, day } from './scalars.ts';
import { z } from 'zod';

const TIME = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/;

/** Hours of one kind of day: `8:30`-style spans such as `08:30-12:00`, or an empty list for closed. */
export const openingHoursSchema = shape('openingHours', {
  mon: z.array(z.string().regex(TIME)).max(4).optional(),
  tue: z.array(z.string().regex(TIME)).max(4).optional(),
  wed: z.array(z.string().regex(TIME)).max(4).optional(),
  thu: z.array(z.string().regex(TIME)).max(4).optional(),
  fri: z.array(z.string().regex(TIME)).max(4).optional(),
  sat: z.array(z.string().regex(TIME)).max(4).optional(),
  sun: z.array(z.string().regex(TIME)).max(4).optional(),
  workdays: z.array(z.string().regex(TIME)).max(4).optional(),
  weekend: z.array(z.string().regex(TIME)).max(4).optional(),
  everyDay: z.array(z.string().regex(TIME)).max(4).optional(),
  holidays: text(100).optional(),
  note: localText(200).optional(),
});

/** An office that can be reached: a post, never a person. */
export const officeContactSchema = shape('officeContact', {
  id: reference('contact').optional(),
  trouble: localText(100).optional(),
  office: localText(100),
  post: localText(60).optional(),
  telephone: telephone().optional(),
  address: localText(200).optional(),
  email: z.email().optional(),
  hours: openingHoursSchema.optional(),
});

/** A contact that the office chose to publish; a duty mobile needs the id of the consent kept on file. */
export const publicContactSchema = shape('publicContact', {
  label: localText(60),
  telephone: telephone().optional(),
  email: z.email().optional(),
  consent: reference('consent').optional(),
});

/** An allowed exception of a privacy rule, with who allowed it and until when. */
export const exceptionSchema = shape('exception', {
  rule: reference('rule'),
  reason: text(300),
  approvedBy: text(100),
  until: day(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/).optional(),
});

/** Fields that every document may carry. */
export const commonFields = {
  lang: oneOf(['zh-Hans', 'zh-Hant', 'en']).optional(),
  sample: flag().optional(),
  allow: listOf(exceptionSchema, 20).optional(),
};
