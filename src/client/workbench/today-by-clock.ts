import { addDays } from '../../domain/day.ts';
import { fillTemplate } from '../../domain/template.ts';
import type { Bench } from '../../workbench/bench.ts';

/** Nobody uses a page that was made so many days ago: the clock is ahead. */
const LONG_AGO = 400;

/** The day by the clock of the device, and why it is in doubt: it lies before the page was made, or long after. */
export const todayByClock = ({ words, on }: Pick<Bench, 'words' | 'on'>): { readonly today: string; readonly doubt: string | null } => {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  const doubt = today < on ? words['workbench.clock'] : today > addDays(on, LONG_AGO) ? words['workbench.clockAhead'] : null;
  return { today, doubt: doubt && fillTemplate(doubt, { today, on }) };
};
