import type { Community, Entry } from '../domain/library.ts';
import { regionsOf } from '../domain/region.ts';
import type { Inline } from './block.ts';
import type { ViewContext } from './context.ts';
import { dayLines, hoursNotes, type OpeningHours } from './hours.ts';
import { officeDays } from './office-days.ts';
import { plain, type Words } from './words.ts';

/** How the office of a community is reached: on the first screen of each of its pages. */
export interface OfficeView {
  readonly telephone: string | null;
  readonly hours: readonly string[];
  readonly hoursNotes: readonly string[];
  /** What a script needs to say whether it is open today, as JSON. */
  readonly today: string | null;
  readonly address: Words | null;
}

/** The office of a community, or `null` where nothing is known of it. */
export const officeOf = (context: ViewContext, profile: Entry<'profile'> | null): OfficeView | null => {
  if (!profile) return null;
  const say = context.sayOf(profile);
  const { telephone, openingHours, address } = profile.data;
  const office = { telephone: telephone ?? null, hours: openingHours === undefined ? [] : dayLines(context, openingHours), hoursNotes: openingHours === undefined ? [] : hoursNotes(openingHours, say), today: openingHours === undefined ? null : todayJson(context, openingHours), address: address === undefined ? null : say(address) };
  return office.telephone === null && office.hours.length === 0 && office.address === null ? null : office;
};

const todayJson = (context: ViewContext, hours: OpeningHours): string => JSON.stringify({ ...officeDays(context, hours), open: context.t('office.openToday'), closed: context.t('office.closedToday') });

/** A telephone number that can be dialled. */
export const telephoneInline = (telephone: string): Inline => ({ tel: telephone.replaceAll(/[ 转]/g, (character) => (character === '转' ? ',' : '')), words: telephone });

/** Where a community lies, in the two smallest regions: 示例区示例街道. */
export const placeOf = (context: ViewContext, community: Community): Inline | null => {
  const regions = regionsOf(context.library, community.profile?.data.region);
  if (regions.length === 0) return null;
  const parts = regions.slice(-2).map((region): Inline => ({ href: context.href('region', { region: region.name }), words: context.sayOf(region)(region.data.name) }));
  return context.locale === 'en' ? parts.toReversed().flatMap((part, index) => (index === 0 ? [part] : [', ', part])) : parts;
};

/** The same in plain words. */
export const placeText = (context: ViewContext, community: Community): string => {
  const names = regionsOf(context.library, community.profile?.data.region).slice(-2).map((region) => plain(context.sayOf(region)(region.data.name)));
  return context.locale === 'en' ? names.toReversed().join(', ') : names.join('');
};

/** Whether a community's figures are invented. */
export const isSample = (community: Community | undefined): boolean => community?.profile?.data.sample === true;
