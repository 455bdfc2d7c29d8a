declare const dayBrand: unique symbol;

/** A calendar day of the site's zone as `YYYY-MM-DD`; days compare as text. */
export type Day = string & { readonly [dayBrand]: true };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_OF_400_YEARS = 146_097;

/** The number of a day, counted from 1970-01-01, in whole numbers alone: periods are reckoned day by day, by the million. */
const epochDays = (day: Day): number => dayNumber(yearOf(day), monthOf(day), Number(day.slice(8)));

/** Whether `text` is a day that exists in the calendar, in the form `YYYY-MM-DD` and between 1900 and 2199. */
export const isDay = (text: string): text is Day => {
  const match = FORM.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
};

/** The number of days of a month (1–12) of a year. */
export const daysInMonth = (year: number, month: number): number => (month === 2 ? (isLeapYear(year) ? 29 : 28) : SHORT_MONTHS.includes(month) ? 30 : 31);

const SHORT_MONTHS = [4, 6, 9, 11];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The day `text`, or `null` where there is no such day. */
export const parseDay = (text: string): Day | null => (isDay(text) ? text : null);

/** The day with this year, month (1–12) and day of the month; days past the end roll into the next month. */
export const dayOf = (year: number, month: number, day: number): Day => dayFrom(dayNumber(year, month, day));

/** The day `days` after `day`, or before it where `days` is negative. */
export const addDays = (day: Day, days: number): Day => dayFrom(epochDays(day) + days);

/** The number of days from `from` to `to`, negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => epochDays(to) - epochDays(from);

/** The day of the week: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => ((epochDays(day) + 3) % 7 + 7) % 7 + 1;

/** The year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The month of a day, 1–12. */
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export const addMonths = (day: Day, months: number): Day => {
  const index = yearOf(day) * 12 + (monthOf(day) - 1) + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)));
};

/** The number of a day; months before January or after December belong to other years, days past the end roll on. */
function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  // Years begin in March here, so that the leap day is the last of a year (Hinnant, chrono-compatible date algorithms).
  const march = months - 2;
  const marchYear = Math.floor(march / 12);
  const monthOfMarchYear = march - marchYear * 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * monthOfMarchYear + 2) / 5) + day - 1;
  return era * DAYS_OF_400_YEARS + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The day with a number. */
function dayFrom(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const dayOfEra = shifted - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return asDay(`${year}-${two(month)}-${two(dayOfYear - Math.floor((153 * march + 2) / 5) + 1)}`);
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

const asDay = (text: string): Day => {
  if (!isInRange(text)) throw new RangeError(`no day between 1900 and 2199: ${text}`);
  return text;
};

/** A day that was reckoned has the form and exists; only its year may be out of range. */
const isInRange = (text: string): text is Day => text.length === 10 && text >= '1900-01-01' && text <= '2199-12-31';
