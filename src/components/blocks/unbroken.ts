import { type Html, html } from './html.ts';

/** Days, hours and counted parts, which are hard to read when a line ends in the middle of them. */
const WHOLE = /((?:\d{4}年)?\d{1,2}月(?:\d{1,2}日[止前起]?)?|\d{1,2}:\d{2}–\d{1,2}:\d{2}|[（(][\d,.]+\/[\d,.]+[）)])/u;

/** A text whose days, hours and counted parts stay on one line where there is room for them. */
export const unbroken = (text: string): Html => {
  if (!/[月:/]/.test(text)) return html`${text}`;
  // What was split at a group has the matches at the odd places.
  const parts = text.split(WHOLE);
  return parts.length === 1 ? html`${text}` : html`${parts.map((part, index) => (index % 2 === 0 || part === text ? html`${part}` : html`<span class="nb">${part}</span>`))}`;
};
