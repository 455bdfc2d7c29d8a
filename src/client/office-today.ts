import { daysBetween, isDay } from '../domain/day.ts';
import { readTexts } from './notice-state.ts';
import { todayInZone } from './today.ts';

/** Says beside the hours of an office whether it is open today, by the reader's clock and the working days of the site. */
export const showOfficeToday = (): void => {
  const today = todayInZone();
  for (const slot of document.querySelectorAll<HTMLElement>('[data-office]')) {
    const { from = '', days = '', open = '', closed = '' } = readTexts(slot.dataset['office']);
    const mark = today !== null && isDay(from) ? days.charAt(daysBetween(from, today)) : '';
    const words = mark === '1' ? open : mark === '0' ? closed : '';
    if (words === '') slot.remove();
    else {
      slot.className = `state${mark === '1' ? ' open' : ''}`;
      slot.textContent = words;
    }
  }
};
