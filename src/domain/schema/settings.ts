import { z } from 'zod';
import { DETAIL_TYPES, FREQUENCIES } from '../enumerations.ts';
import { periodRuleSchema } from './notice.ts';
import { count, day, flag, id, listOf, localText, oneOf, shape, telephone, text, year } from './scalars.ts';

const detailSchema = shape('noticeDetail', { id: id(), label: localText(60), type: oneOf(DETAIL_TYPES), required: flag().default(false), columns: listOf(shape('noticeColumn', { id: id(), label: localText(40), type: oneOf(DETAIL_TYPES) }), 20).optional() });

const noticeKindSchema = shape('noticeKind', {
  id: id(), label: localText(40), period: periodRuleSchema.optional(), objections: flag().default(false), personalList: flag().default(false),
  details: listOf(detailSchema, 40).optional(), requires: listOf(text(40), 20).optional(), group: text(30).optional(), balance: flag().optional(),
});

const footerSchema = shape('footer', {
  host: localText(80).optional(), operator: localText(80).optional(), icp: text(40).optional(), police: text(40).optional(), siteCode: text(40).optional(), licence: localText(200).optional(),
});

/** The settings of a site: `site.yaml`. */
export const siteSchema = shape('site', {
  linli: count({ min: 1, max: 1 }).optional(),
  title: localText(60),
  description: localText(200).optional(),
  address: z.url().optional(),
  base: z.string().regex(/^\/([A-Za-z0-9._~-]+\/)*$/).optional(),
  timeZone: text(60).default('Asia/Shanghai'),
  locales: listOf(oneOf(['zh-Hans', 'zh-Hant', 'en']), 3).optional(),
  defaultStandard: text(80),
  noticeKinds: listOf(noticeKindSchema, 80),
  onError: oneOf(['stop', 'hold']).optional(),
  terms: z.record(z.string(), localText(60)).optional(),
  conversions: z.record(z.string(), text(60)).optional(),
  footer: footerSchema.optional(),
  telephone: telephone().optional(),
  answerWorkdays: count({ min: 1 }).default(5),
  repository: z.url().optional(),
  assumeNoHolidays: flag().optional(),
  publishPersonalLists: flag().default(false),
  ranking: flag().default(false),
  editor: flag().default(true),
  federation: listOf(shape('federated', { id: id(), path: text(300), sha256: z.string().regex(/^[0-9a-f]{64}$/) }), 2000).optional(),
});

/** Words that mean the same in a search: `synonyms.yaml`. */
export const synonymsSchema = shape('synonyms', { groups: listOf(z.array(text(40)).min(2).max(20), 2000) });

/** What has to be disclosed, how often and by whom: `catalogues/<id>.yaml`. */
export const catalogueSchema = shape('catalogue', {
  title: localText(120), source: localText(300).optional(),
  entries: listOf(
    shape('catalogueEntry', {
      id: id(), level1: localText(60), level2: localText(80), elements: listOf(localText(120), 30), basis: localText(300).optional(), frequency: oneOf(FREQUENCIES),
      dueDays: count({ min: 1 }).optional(), dueUnit: oneOf(['day', 'workday']).optional(), noticeKinds: listOf(id(), 20).optional(), evidence: text(60).optional(), by: localText(60),
    }),
    200,
  ),
});

/** Days off and make-up workdays of a year: `calendars/<year>.yaml`. */
export const calendarSchema = shape('calendar', {
  year: year(), source: text(300), days: listOf(shape('calendarDay', { date: day(), name: text(40), off: flag() }), 120),
});

/** Hashes of published standards and signed assessments: `locks.yaml`, written only by `sign`. */
export const locksSchema = shape('locks', {
  locks: z.array(shape('lock', { path: text(300), sha256: z.string().regex(/^[0-9a-f]{64}$/), on: day(), post: localText(80), answers: z.record(z.string(), text(64)).optional() })).max(20000),
});
