import type { Control } from './read-form.ts';

const KEEP_ENTER = ['SUMMARY', 'BUTTON', 'A'];

/** The key code of keys that an input method has taken. */
const TAKEN = 229;

/** Safari says only by its old key code that the Enter belonged to the input method. */
const isInputMethods = (event: KeyboardEvent): boolean => event.isComposing || Reflect.get(event, 'keyCode') === TAKEN;

/** From the first item to the last without a pointer: a number, Enter, the next item. */
export const driveByKeyboard = (form: HTMLFormElement): void => {
  let typed = '';
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node) lastPlace = target;
  });
  form.addEventListener('keydown', (event) => {
    // While an input method composes, Enter and digits are its own.
    if (isInputMethods(event) || !(event.target instanceof HTMLElement)) return;
    const { target } = event;
    if (event.key === 'Enter') return goOn(event, target);
    const group = target.closest<HTMLElement>('[data-choices], [data-explicit]');
    if (!group || !(target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey || !/^[0-9a-z.]$/i.test(event.key)) return;
    typed = (/[0-9.]/.test(event.key) && group.dataset['typing'] === '1' ? typed : '') + event.key.toLowerCase();
    group.dataset['typing'] = '1';
    setTimeout(() => delete group.dataset['typing'], 900);
    if (choose(group, typed)) event.preventDefault();
  });
};

/** Chooses what was typed: `1.5`, `1` for yes, `b` for the second criterion. */
const choose = (group: HTMLElement, typed: string): boolean => {
  const boxes = [...group.querySelectorAll<HTMLInputElement>('input')];
  const meant = ALIASES[typed];
  const box = boxes.find(({ value }) => value === typed || value === meant) ?? (group.dataset['explicit'] === undefined ? undefined : boxes[Number(typed) - 1]);
  if (!box || box.disabled) return false;
  box.click();
  box.focus();
  return true;
};

const ALIASES: Readonly<Record<string, string>> = { 1: 'true', y: 'true', 0: 'false', n: 'false' };

const goOn = (event: KeyboardEvent, target: HTMLElement): void => {
  if (KEEP_ENTER.includes(target.tagName)) return;
  if (target instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  const next = event.shiftKey ? itemBefore(target) : (emptyBeside(target) ?? itemAfter(target));
  if (!next) return;
  // What was typed is complete, and tidied before the next one is looked at.
  target.dispatchEvent(new Event('change', { bubbles: true }));
  goTo(next);
};

/** Shows an item from its rule on, but never so that its input stays out of sight, as on a telephone with its keyboard open. */
const goTo = (control: Control): void => {
  control.focus({ preventScroll: true });
  control.closest('.review-item')?.scrollIntoView({ block: 'start' });
  if (control.getBoundingClientRect().bottom > (visualViewport?.height ?? innerHeight) - ROOM_BELOW) control.scrollIntoView({ block: 'center' });
  if (control instanceof HTMLInputElement && control.type !== 'radio' && control.type !== 'checkbox') control.select();
};

const ROOM_BELOW = 60;

/** Goes to the next item that nothing is written for, from where the reviewer is, and around to the beginning. */
export const goToOpen = (isOpen: (item: string) => boolean): void => {
  const all = items().filter((item) => item.closest('.review-dimension') !== null);
  const at = all.findIndex((item) => item.contains(lastPlace));
  const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(({ id }) => isOpen(id));
  const control = firstControl(next);
  if (control) goTo(control);
};

/** Where the reviewer was before a button was pressed. */
let lastPlace: Node | null = null;

/** The denominator that is still to be typed. */
const emptyBeside = (target: HTMLElement): Control | null => {
  if (!(target instanceof HTMLInputElement) || !target.name.endsWith('/numerator') || /[/／]/.test(target.value)) return null;
  const beside = target.closest('.answer')?.querySelector<HTMLInputElement>('[name$="/denominator"]');
  return beside?.value === '' ? beside : null;
};

const items = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.review .review-item, #opinion, #finish')];

const firstControl = (item: HTMLElement | undefined): Control | null =>
  item?.querySelector<Control>('.answer input:checked, .answer input:not(:disabled)') ?? item?.querySelector<Control>('input, select, textarea') ?? null;

const itemAfter = (target: HTMLElement): Control | null => {
  const all = items();
  const at = all.findIndex((item) => item.contains(target));
  return firstControl(at === -1 ? all[0] : all[at + 1]);
};

const itemBefore = (target: HTMLElement): Control | null => {
  const all = items();
  return firstControl(all[all.findIndex((item) => item.contains(target)) - 1]);
};
