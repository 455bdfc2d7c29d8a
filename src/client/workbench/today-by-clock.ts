import { addDays, type Day } from '../../domain/day.ts';
import { fillTemplate } from '../../domain/template.ts';
import type { Bench } from '../../workbench/bench.ts';
import { todayInZone } from '../today.ts';

/** Nobody uses a page that was made so many days ago: the clock is ahead. */
const LONG_AGO = 400;

/** The day by the clock of the device, and why it is in doubt: it lies before the page was made, or long after; `null` where the browser cannot tell. */
export const todayByClock = ({ words, on }: Pick<Bench, 'words' | 'on'>): { readonly today: Day; readonly doubt: string | null } | null => {
  const today = todayInZone();
  if (today === null) return null;
  const doubt = today < on ? words['workbench.clock'] : today > addDays(on, LONG_AGO) ? words['workbench.clockAhead'] : null;
  return { today, doubt: doubt && fillTemplate(doubt, { today, on }) };
};
