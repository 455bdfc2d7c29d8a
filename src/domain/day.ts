declare const dayBrand: unique symbol;

/** A calendar day of the site's zone as `YYYY-MM-DD`; days compare as text. */
export type Day = string & { readonly [dayBrand]: true };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

const epochDays = (text: string): number => Date.parse(`${text}T00:00:00Z`) / MILLISECONDS_A_DAY;

/** Whether `text` is a day that exists in the calendar, in the form `YYYY-MM-DD` and between 1900 and 2199. */
export const isDay = (text: string): text is Day => {
  const match = FORM.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
};

/** The number of days of a month (1–12) of a year. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day `text`, or `null` where there is no such day. */
export const parseDay = (text: string): Day | null => (isDay(text) ? text : null);

/** The day with this year, month (1–12) and day of the month; days past the end roll into the next month. */
export const dayOf = (year: number, month: number, day: number): Day => fromEpoch(Date.UTC(year, month - 1, day));

/** The day `days` after `day`, or before it where `days` is negative. */
export const addDays = (day: Day, days: number): Day => fromEpoch((epochDays(day) + days) * MILLISECONDS_A_DAY);

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

function fromEpoch(milliseconds: number): Day {
  const text = new Date(milliseconds).toISOString().slice(0, 10);
  if (!isDay(text)) throw new RangeError(`no day of the calendar: ${text}`);
  return text;
}
