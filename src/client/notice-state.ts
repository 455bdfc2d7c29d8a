import { type Day, isDay } from '../domain/day.ts';
import { todayInZone } from './today.ts';
import { isOverOn, type NoticeDays, type NoticeState, noticeStateOn } from '../domain/notice-state.ts';
import { fillTemplate } from '../domain/template.ts';

/** Says of each notice what it is today, by the reader's clock and the days of the site's zone. */
export const showNoticeStates = (): void => {
  const texts = readTexts(document.querySelector<HTMLElement>('.sheet')?.dataset['states']);
  const today = todayInZone();
  if (today === null) return;
  for (const element of document.querySelectorAll<HTMLElement>('[data-notice]')) show(element, today, texts);
  for (const element of document.querySelectorAll<HTMLElement>('[data-current]')) keepCurrent(element, today);
};

/** Leaves in a list of what is current only what is so today: its heading counts anew, and an empty one says so or goes. */
const keepCurrent = (list: HTMLElement, today: Day): void => {
  const items = [...list.querySelectorAll<HTMLElement>('[data-notice]')];
  for (const item of items) {
    const days = readDays(item.dataset['notice']);
    if (days && isOverOn(days, today)) item.hidden = true;
  }
  const left = items.filter((item) => !item.hidden).length;
  const { count, none } = list.dataset;
  const heading = list.querySelector('h2');
  if (heading && count !== undefined && none !== undefined) heading.textContent = left === 0 ? none : fillTemplate(count, { count: left });
  else if (left === 0 && none === undefined) list.hidden = true;
  else if (left === 0 && items.length > 0) list.append(paragraph(none ?? ''));
};

const paragraph = (words: string): HTMLElement => {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
};

const show = (element: HTMLElement, today: Day, texts: Readonly<Record<string, string>>): void => {
  const days = readDays(element.dataset['notice']);
  if (!days) return;
  const state = noticeStateOn(days, today);
  if (state.state === 'planned') {
    element.hidden = true;
    return;
  }
  const words = state.state === 'standing' ? (days.published === today ? (texts['today'] ?? '') : '') : wordsOf(state, texts);
  const slot = element.querySelector('.slot');
  if (words === '') return slot?.remove();
  const mark = slot ?? document.createElement('span');
  mark.className = `state ${state.state}`;
  mark.textContent = words;
  if (!slot) (element.querySelector('.state-place') ?? element.querySelector('.meta') ?? element).append(' ', mark);
};

const wordsOf = (state: NoticeState, texts: Readonly<Record<string, string>>): string => {
  if (state.state === 'corrected' && state.period) return [texts['corrected'], wordsOf(state.period, texts)].join(texts['comma'] ?? '');
  if (!('left' in state)) return texts[state.state] ?? '';
  if (state.isLast) return texts['lastDay'] ?? '';
  return fillTemplate(texts[state.left === 1 ? `${state.unit}.one` : state.unit] ?? '', { left: state.left });
};

const readObject = (text: string | undefined): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(text ?? '{}');
  return typeof value === 'object' && value !== null ? { ...value } : {};
};

/** Words that a page carries for its script. */
export const readTexts = (text: string | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(readObject(text)).map(([key, value]) => [key, String(value)]));

/** The days of a notice as its page or its search record carries them. */
export const readDays = (text: string | undefined): NoticeDays | null => {
  const { workdays, ...days } = readObject(text);
  const read = Object.fromEntries(Object.entries(days).flatMap(([key, value]) => (typeof value === 'string' && isDay(value) ? [[key, value] as const] : [])));
  const { published } = read;
  if (published === undefined) return null;
  return { ...read, published, ...(Array.isArray(workdays) ? { workdays: workdays.filter((day): day is Day => typeof day === 'string' && isDay(day)) } : {}) };
};
