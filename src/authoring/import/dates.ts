import { isPartialDate } from '../../domain/partial-date.ts';

/** The date that a cell or a phrase names, as precise as it is; `null` where there is none. A month alone is of `year`. */
export const partialDateIn = (text: string, year?: number): string | null => {
  const written = /((?:19|20|21)\d{2})\s*[-./年]\s*(\d{1,2})?(?:\s*[-./月]\s*(\d{1,2}))?/.exec(text) ?? /((?:19|20|21)\d{2})/.exec(text);
  if (written?.[1] !== undefined) return dateOf([written[1], written[2], written[3]]);
  const month = year === undefined ? null : /(\d{1,2})月(?:(\d{1,2})日)?/.exec(text);
  return month?.[1] === undefined ? null : dateOf([String(year), month[1], month[2]]);
};

/** The day that a text names, or `null`. */
export const dayIn = (text: string): string | null => {
  const date = partialDateIn(text);
  return date?.length === 10 ? date : null;
};

const dateOf = (parts: readonly (string | undefined)[]): string | null => {
  const date = parts.filter((part) => part !== undefined).map((part) => part.padStart(2, '0')).join('-');
  return isPartialDate(date) ? date : null;
};
