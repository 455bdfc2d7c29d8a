import type { z } from 'zod';
import type { Kind } from '../kind.ts';
import { assessmentSchema, repliesSchema } from './assessment.ts';
import { noticeSchema } from './notice.ts';
import { planSchema } from './plan.ts';
import { profileSchema } from './profile.ts';
import {
  activitySchema, activityYearSchema, documentSchema, handbookSchema, itemGuidanceSchema, meetingSchema, regionSchema, surveySchema,
} from './records.ts';
import { calendarSchema, catalogueSchema, locksSchema, siteSchema, synonymsSchema } from './settings.ts';
import { standardSchema } from './standard.ts';

/** The schema of each kind of document. */
export const SCHEMAS = {
  site: siteSchema, synonyms: synonymsSchema, locks: locksSchema, catalogue: catalogueSchema, calendar: calendarSchema,
  standard: standardSchema, item: itemGuidanceSchema, region: regionSchema, profile: profileSchema, plan: planSchema,
  assessment: assessmentSchema, replies: repliesSchema, notice: noticeSchema, meeting: meetingSchema, survey: surveySchema,
  activity: activitySchema, 'activity-year': activityYearSchema, document: documentSchema, handbook: handbookSchema,
} as const satisfies Record<Kind, z.ZodType>;

/** The typed frontmatter of a kind. */
export type DataOf<K extends Kind> = z.output<(typeof SCHEMAS)[K]>;
