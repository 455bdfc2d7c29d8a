import { textIn } from '../../workbench/edit-tree.ts';
import type { Desk } from './desk.ts';
import { fillForm } from './fill-form.ts';
import { driveByKeyboard } from './keyboard.ts';
import { changesOf, isControl } from './read-form.ts';
import { tidied } from './tidy-control.ts';
import { todayByClock } from './today-by-clock.ts';

/** Takes over into the draft on a desk what is typed, chosen and cleared in its form. */
export const listenToForm = (desk: Desk): void => {
  const { form } = desk;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (isControl(target)) desk.change(changesOf(target, desk.draft));
  });
  form.addEventListener('change', ({ target }) => {
    if (isControl(target)) tidy(desk, target);
  });
  form.addEventListener('click', ({ target }) => clearChoice(desk, target));
  for (const clear of form.querySelectorAll<HTMLElement>('[data-clear]')) clear.hidden = false;
  driveByKeyboard(form);
  addEventListener('beforeunload', (event) => {
    if (desk.session.isDirty) event.preventDefault();
  });
};

/** What was typed is complete: it stands there in plain digits from now on. */
const tidy = (desk: Desk, control: HTMLElement): void => {
  if (!(control instanceof HTMLInputElement) || desk.session.isReadOnly) return;
  if (control.name === 'header/status' && control.checked) fillDate(desk);
  desk.change(tidied(control, desk.form).flatMap((each) => changesOf(each, desk.draft)));
};

const clearChoice = (desk: Desk, target: EventTarget | null): void => {
  const name = target instanceof HTMLElement ? target.dataset['clear'] : undefined;
  if (name === undefined) return;
  for (const radio of desk.form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) radio.checked = false;
  desk.change([{ path: name.split('/'), value: null }]);
};

/** The day of the review is today, unless the clock of the device is plainly wrong. */
const fillDate = (desk: Desk): void => {
  if (textIn(desk.draft.header, 'date') !== '') return;
  const clock = todayByClock(desk.bench);
  if (!clock) return;
  if (clock.doubt !== null) return desk.bar.say(clock.doubt);
  desk.change([{ path: ['header', 'date'], value: clock.today }]);
  fillForm(desk.form, desk.draft);
};
