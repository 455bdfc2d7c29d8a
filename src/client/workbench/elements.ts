/** A new element with attributes and what stands in it. */
export const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Readonly<Record<string, string>>, ...inside: readonly (Node | string)[]): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
};

/** A button that does something. */
export const button = (words: string, press: () => void): HTMLButtonElement => {
  const made = element('button', { type: 'button' }, words);
  made.addEventListener('click', press);
  return made;
};

/** Writes a text where it is not there already, so that nothing is announced twice. */
export const setText = (place: Element | null | undefined, text: string): void => {
  if (place && place.textContent !== text) place.textContent = text;
};

/** Puts lines into a list where they differ from those that are there. */
export const withItems = (list: HTMLElement, lines: readonly HTMLElement[]): void => {
  const isSame = list.children.length === lines.length && lines.every((line, index) => list.children[index]?.textContent === line.textContent);
  if (!isSame) list.replaceChildren(...lines);
};

const PLACES = new Map<string, HTMLElement | null>();

/** The element that a selector finds, looked for once: the form does not change while somebody types. */
export const placeOfName = (selector: string): HTMLElement | null => {
  const known = PLACES.get(selector);
  if (known !== undefined) return known;
  const found = document.querySelector<HTMLElement>(selector);
  PLACES.set(selector, found);
  return found;
};
