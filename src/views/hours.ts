import type { DataOf } from '../domain/schema/schemas.ts';
import type { UiKey } from '../i18n/translate.ts';
import type { ViewContext } from './context.ts';
import type { Say } from './words.ts';
import { plain } from './words.ts';

export type OpeningHours = NonNullable<DataOf<'profile'>['openingHours']>;

const DAYS = ['everyDay', 'workdays', 'weekend', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly (keyof OpeningHours)[];
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type DayKey = (typeof DAYS)[number];

/** Opening hours in one line per kind of day: `周一至周五 8:30–12:00、14:00–17:30`. */
export const hoursLines = (context: ViewContext, hours: OpeningHours | undefined, say: Say): readonly string[] => {
  if (!hours) return [];
  return [...dayLines(context, hours), ...hoursNotes(hours, say)];
};

/** The hours of the days alone. */
export const dayLines = (context: ViewContext, hours: OpeningHours): readonly string[] => runsOf(hours).map(({ from, to, spans }) => `${daysName(context, from, to)} ${spansText(context, spans)}`);

/** What is said about holidays and exceptions. */
export const hoursNotes = (hours: OpeningHours, say: Say): readonly string[] => [hours.holidays, hours.note].flatMap((text) => (text === undefined ? [] : [plain(say(text))]));

interface Run {
  readonly from: DayKey;
  readonly to: DayKey;
  readonly spans: readonly string[];
}

/** Neighbouring days of the week with the same hours become one run. */
const runsOf = (hours: OpeningHours): readonly Run[] => {
  const runs: Run[] = [];
  for (const day of DAYS) {
    const spans = hours[day];
    if (spans === undefined) continue;
    const last = runs.at(-1);
    if (last && follows(last.to, day) && last.spans.join() === spans.join()) runs[runs.length - 1] = { ...last, to: day };
    else runs.push({ from: day, to: day, spans });
  }
  return runs;
};

const follows = (before: DayKey, day: DayKey): boolean => {
  const index = WEEK.findIndex((candidate) => candidate === day);
  return index > 0 && WEEK[index - 1] === before;
};

const daysName = ({ t }: ViewContext, from: DayKey, to: DayKey): string =>
  from === to ? t(dayKey(from)) : t('hours.range', { from: t(dayKey(from)), to: t(dayKey(to)) });

const dayKey = (day: DayKey) => `hours.${day}` as const satisfies UiKey;

const spansText = ({ t }: ViewContext, spans: readonly string[]): string =>
  spans.length === 0 ? t('hours.closed') : spans.map((span) => span.replaceAll(/\b0(\d:)/g, '$1').replace('-', '–')).join(t('list.comma'));
