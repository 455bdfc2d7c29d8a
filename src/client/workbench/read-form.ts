import { ANSWER_FIELDS } from '../../domain/assessment.ts';
import type { Tree, TreeMap } from '../../domain/tree.ts';
import type { Change, Draft } from '../../workbench/draft.ts';
import { answerIn } from '../../workbench/draft.ts';

/** A control that somebody writes into. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

/** What a change of a control changes in the draft. */
export const changesOf = (control: Control, draft: Draft): readonly Change[] => {
  const group = control.closest<HTMLElement>('[data-list], [data-faults], [data-ties], [data-veto]');
  const { list, faults, ties } = group?.dataset ?? {};
  if (group && list !== undefined) return [{ path: list.split('/'), value: listOf(group, control) }];
  if (group && faults !== undefined) return [{ path: faults.split('/'), value: faultsOf(group, control) }];
  if (group && ties !== undefined) return [{ path: ties.split('/'), value: tiesOf(group) }];
  if (group) return [{ path: ['header', 'vetoes'], value: vetoesOf(group.closest('form')) }];
  return control.name === '' ? [] : namedChanges(control, draft);
};

const namedChanges = (control: Control, draft: Draft): readonly Change[] => {
  const path = control.name.split('/');
  const own: Change = { path, value: valueOf(control) };
  const [, , item] = path;
  if (control.dataset['na'] === undefined || item === undefined || control.value === '') return [own];
  // What does not apply was not counted either.
  return [...ANSWER_FIELDS.filter((field) => field in answerIn(draft, item)).map((field): Change => ({ path: ['header', 'answers', item, field], value: null })), own];
};

const valueOf = (control: Control): Tree => {
  if (control instanceof HTMLInputElement && control.dataset['flag'] !== undefined) return control.checked ? control.value : control.dataset['flag'];
  return control.value === '' && control.name.includes('/') ? null : control.value;
};

const checked = (group: ParentNode): readonly HTMLInputElement[] => [...group.querySelectorAll<HTMLInputElement>('input:checked')];

/** Ticks of a list; an empty list is only said where somebody said that none is met. */
const listOf = (group: HTMLElement, control: Control): Tree => {
  const none = keepNoneApart(group, control);
  const values = checked(group).filter((box) => box !== none).map(({ value }) => value);
  return values.length > 0 || none?.checked === true ? values : null;
};

const faultsOf = (group: HTMLElement, control: Control): Tree => {
  const none = keepNoneApart(group, control);
  const counts: TreeMap = Object.fromEntries([...group.querySelectorAll<HTMLInputElement>('[data-fault]')].filter(({ value }) => value !== '').map(({ dataset, value }) => [dataset['fault'] ?? '', value]));
  return Object.keys(counts).length > 0 || none?.checked === true ? counts : null;
};

/** "None" and the others exclude each other; what was touched last holds. */
const keepNoneApart = (group: HTMLElement, control: Control): HTMLInputElement | null => {
  const none = group.querySelector<HTMLInputElement>('[data-none]');
  if (!none) return null;
  if (control !== none) none.checked = false;
  else if (none.checked) for (const other of group.querySelectorAll('input')) clear(other, none);
  return none;
};

const clear = (other: HTMLInputElement, none: HTMLInputElement): void => {
  if (other === none) return;
  if (other.type === 'checkbox') other.checked = false;
  else other.value = '';
};

const tiesOf = (group: HTMLElement): Tree => {
  const lines = group.querySelector<HTMLTextAreaElement>('[data-lines]')?.value.split('\n').filter((line) => line.trim() !== '') ?? [];
  const choice = checked(group)[0];
  if (choice?.value === 'none') return [];
  return choice ? (lines.length > 0 ? lines : [choice.closest('label')?.textContent.trim() ?? choice.value]) : null;
};

const vetoesOf = (form: HTMLFormElement | null): Tree => {
  const claims = [...(form?.querySelectorAll<HTMLElement>('[data-veto]') ?? [])].flatMap((group): readonly TreeMap[] => {
    const finding: TreeMap = Object.fromEntries([...group.querySelectorAll<HTMLInputElement>('[data-part]')].filter(({ value }) => value.trim() !== '').map(({ dataset, value }) => [dataset['part'] ?? '', value.trim()]));
    return Object.keys(finding).length === 0 ? [] : [{ id: group.dataset['veto'] ?? '', finding }];
  });
  return claims.length === 0 ? null : claims;
};
