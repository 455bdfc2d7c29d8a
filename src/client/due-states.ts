import './old-browsers.ts';
import { type Day, isDay } from '../domain/day.ts';
import { type DisclosureState, unpublishedStateOn } from '../domain/disclosure-state.ts';
import { fillTemplate } from '../domain/template.ts';
import { todayInZone } from './today.ts';

const STATES = ['missing', 'due-soon', 'upcoming'] as const satisfies readonly DisclosureState[];

/** Says what is missing and what is due soon, by the reader's clock and the days of the site's zone. */
const showDueStates = (): void => {
  const today = todayInZone();
  const words = readWords(document.querySelector<HTMLElement>('[data-due-words]')?.dataset['dueWords']);
  if (today === null) return;
  for (const element of document.querySelectorAll<HTMLElement>('[data-dues]')) {
    const dues = (element.dataset['dues'] ?? '').split(' ').filter(isDay);
    element.replaceChildren(...marksOf(dues, today, { words, isOne: element.textContent === '' }));
  }
};

const marksOf = (dues: readonly Day[], today: Day, { words, isOne }: { readonly words: Readonly<Record<string, string>>; readonly isOne: boolean }): readonly (Node | string)[] =>
  STATES.flatMap((state) => {
    const count = dues.filter((due) => unpublishedStateOn(due, today) === state).length;
    if (count === 0) return [];
    const mark = document.createElement('span');
    mark.className = `state ${state}`;
    mark.textContent = isOne ? (words[state] ?? '') : fillTemplate(words[`${state}.count`] ?? '', { count });
    return [mark, ' '];
  });

const readWords = (text: string | undefined): Readonly<Record<string, string>> => {
  const value: unknown = JSON.parse(text ?? '{}');
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, word]) => [key, String(word)])) : {};
};

showDueStates();
