import { type Day, parseDay } from '../domain/day.ts';

/** Today by the reader's clock, as a day of the site's zone; `null` where the browser cannot tell. */
export const todayInZone = (): Day | null => {
  const zone = document.querySelector<HTMLElement>('.sheet')?.dataset['zone'] ?? 'Asia/Shanghai';
  return parseDay(new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date()));
};
