import { isTreeList, isTreeMap, treeAt, type Tree, type TreeMap } from '../../domain/tree.ts';
import type { Draft } from '../../workbench/draft.ts';
import { mapAt, textIn } from '../../workbench/edit-tree.ts';

/** Puts a draft into the form. */
export const fillForm = (form: HTMLFormElement, draft: Draft): void => {
  const tree: TreeMap = { header: draft.header, body: draft.body, stage: draft.stage, reviewer: draft.reviewer };
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('[name]')) fillControl(control, tree);
  for (const group of form.querySelectorAll<HTMLElement>('[data-list]')) fillList(group, valueAt(tree, group.dataset['list']));
  for (const group of form.querySelectorAll<HTMLElement>('[data-faults]')) fillFaults(group, valueAt(tree, group.dataset['faults']));
  for (const group of form.querySelectorAll<HTMLElement>('[data-ties]')) fillTies(group, valueAt(tree, group.dataset['ties']));
  for (const group of form.querySelectorAll<HTMLElement>('[data-veto]')) fillVeto(group, draft.header['vetoes']);
};

const valueAt = (tree: TreeMap, path = ''): Tree | undefined => treeAt(tree, path.split('/'));

const fillControl = (control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, tree: TreeMap): void => {
  if (control.closest('[data-ties]')) return;
  const path = control.name.split('/');
  const parent = treeAt(tree, path.slice(0, -1));
  const text = isTreeMap(parent) ? textIn(parent, path.at(-1) ?? '') : '';
  if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) control.checked = control.value === text;
  else if (control.value !== text) control.value = text;
  const folded = control.closest('details');
  if (folded && text !== '' && control.dataset['na'] !== undefined) folded.open = true;
};

const texts = (value: Tree | undefined): readonly string[] => (isTreeList(value) ? value.filter((entry) => typeof entry === 'string') : []);

const fillList = (group: HTMLElement, value: Tree | undefined): void => {
  for (const box of group.querySelectorAll<HTMLInputElement>('input[value]:not([data-none])')) box.checked = texts(value).includes(box.value);
  const none = group.querySelector<HTMLInputElement>('[data-none]');
  if (none) none.checked = isTreeList(value) && value.length === 0;
};

const fillFaults = (group: HTMLElement, value: Tree | undefined): void => {
  for (const input of group.querySelectorAll<HTMLInputElement>('[data-fault]')) input.value = isTreeMap(value) ? textIn(value, input.dataset['fault'] ?? '') : '';
  const none = group.querySelector<HTMLInputElement>('[data-none]');
  if (none) none.checked = isTreeMap(value) && Object.keys(value).length === 0;
};

const fillTies = (group: HTMLElement, value: Tree | undefined): void => {
  const said = isTreeList(value) ? (value.length === 0 ? 'none' : 'some') : '';
  for (const choice of group.querySelectorAll<HTMLInputElement>('input[type=radio]')) choice.checked = choice.value === said;
  const lines = group.querySelector('textarea');
  if (lines) lines.value = texts(value).join('\n');
};

const fillVeto = (group: HTMLElement, value: Tree | undefined): void => {
  const claim = isTreeList(value) ? value.filter(isTreeMap).find(({ id }) => id === group.dataset['veto']) : undefined;
  const finding = claim ? mapAt(claim, 'finding') : {};
  for (const input of group.querySelectorAll<HTMLInputElement>('[data-part]')) input.value = textIn(finding, input.dataset['part'] ?? '');
};

/** Lets nobody write into the form, or lets them again. */
export const lockForm = (form: HTMLFormElement, isLocked: boolean): void => {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea')) {
    if (control instanceof HTMLSelectElement || ['checkbox', 'radio', 'date'].includes(control.type)) control.disabled = isLocked;
    else control.readOnly = isLocked;
  }
};
