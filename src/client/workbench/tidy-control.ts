import { splitRatio, tidyNumber } from '../../workbench/read-number.ts';

/** Writes a complete number in plain digits; `17／20` goes into its two fields. Says which controls hold something new, or the control itself. */
export const tidied = (control: HTMLInputElement, form: HTMLFormElement): readonly HTMLInputElement[] => {
  if (control.dataset['number'] === undefined) return [control];
  const numerator = /^(.+)\/numerator$/.exec(control.name);
  const both = numerator ? splitRatio(control.value) : null;
  const other = both ? form.querySelector<HTMLInputElement>(`[name="${numerator?.[1] ?? ''}/denominator"]`) : null;
  if (both && other) {
    control.value = both.numerator;
    other.value = both.denominator;
    return [control, other];
  }
  const plain = tidyNumber(control.value);
  if (plain === control.value) return [];
  control.value = plain;
  return [control];
};
