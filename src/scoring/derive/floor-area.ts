import { addDecimals, type Decimal, wholeDecimal } from '../../domain/decimal.ts';
import type { Community } from '../../domain/library.ts';
import { type Days, exactBy, isThere } from './in-period.ts';

/** The sum of an area over the facilities that were open at the end of a period, or `null` where none states it. */
export const areaOf = (community: Community, field: 'floorArea' | 'activityArea', days: Days): { readonly sum: Decimal; readonly from: readonly string[] } | null => {
  const open = (community.profile?.data.facilities ?? []).filter((facility) => isThere({ since: facility.opened ?? facility.since, until: facility.until }, days));
  const stated = open.flatMap((facility) => {
    const area = facility[field]?.unit === 'm2' ? exactBy(facility[field], days) : null;
    return area === null ? [] : [{ name: `profile#facilities/${facility.id}`, area }];
  });
  if (stated.length === 0) return null;
  return { sum: stated.reduce((sum, { area }) => addDecimals(sum, area), wholeDecimal(0)), from: stated.map(({ name }) => name) };
};
