import { type Control, type FormField, nameOfPath, type Option } from '../../editor/form-field.ts';
import type { TreePath } from '../../domain/tree.ts';
import type { EditorData } from '../../editor/editor-data.ts';
import { button, element } from '../workbench/elements.ts';

/** What a form asks of the desk it lies on. */
export interface FormActions {
  /** Shows a field or an entry that is not there yet. */
  readonly show: (path: TreePath) => void;
  readonly remove: (path: TreePath) => void;
}

interface Drawing extends FormActions {
  readonly words: EditorData['words'];
}

/** Draws the fields of a form. */
export const drawForm = (control: Control, drawing: Drawing): readonly HTMLElement[] => (control.type === 'group' ? [...control.fields.map((field) => drawField(field, drawing)), ...moreOf([], control.more, drawing)] : []);

const idOf = (path: TreePath): string => `field-${nameOfPath(path)}`;

/** One field: a label with its control, or a part of its own with fields in it. */
const drawField = (field: FormField, drawing: Drawing): HTMLElement => {
  const { path, control } = field;
  const found = element('ul', { class: 'found', 'data-found-in': nameOfPath(path) });
  if (control.type === 'text' || control.type === 'choice') return element('div', { class: 'edit-field', 'data-field': nameOfPath(path) }, ...labelled(field, drawing), ...(field.isEntry ? [removal(field, drawing)] : []), found);
  const inside = control.type === 'ticks' ? [ticks(path, control)] : control.type === 'group' ? partsOf(path, control, drawing) : entriesOf(path, control, drawing);
  return element('details', { class: 'edit-part', open: '', 'data-field': nameOfPath(path), id: idOf(path) }, element('summary', {}, field.label), ...hintOf(field), found, ...inside, ...(field.isEntry ? [removal(field, drawing)] : []));
};

const partsOf = (path: TreePath, { fields, more }: Extract<Control, { type: 'group' }>, drawing: Drawing): readonly HTMLElement[] => [...fields.map((field) => drawField(field, drawing)), ...moreOf(path, more, drawing)];

const hintId = (path: TreePath): string => `hint-${nameOfPath(path)}`;

const hintOf = ({ path, hint, label }: FormField): readonly HTMLElement[] => (hint === '' || hint === label ? [] : [element('p', { class: 'hint', id: hintId(path) }, hint)]);

const labelled = (field: FormField, { words }: Drawing): readonly HTMLElement[] => {
  const { path, control, label, isRequired } = field;
  const hints = hintOf(field);
  const common = { id: idOf(path), name: nameOfPath(path), ...(hints.length === 0 ? {} : { 'aria-describedby': hintId(path) }) };
  const words_ = element('label', { for: idOf(path) }, label, ...(isRequired ? [element('small', { class: 'must' }, ` ${words['edit.required']}`)] : []));
  if (control.type === 'choice') return [words_, choice(control, common), ...hints];
  return control.type === 'text' ? [words_, ...textControl(path, control, common), ...hints] : [];
};

const choice = ({ value, options }: Extract<Control, { type: 'choice' }>, attributes: Readonly<Record<string, string>>): HTMLElement => {
  const select = element('select', attributes, ...options.map((option) => element('option', { value: option.value }, option.label)));
  select.value = value;
  return select;
};

const textControl = (path: TreePath, { value, rows, mode, most, offered }: Extract<Control, { type: 'text' }>, attributes: Readonly<Record<string, string>>): readonly HTMLElement[] => {
  const limit: Readonly<Record<string, string>> = most === null ? {} : { maxlength: String(Math.max(most, value.length)) };
  if (rows > 1) {
    const area = element('textarea', { ...attributes, ...limit, rows: String(rows) });
    area.value = value;
    return [area];
  }
  const list = `offered-${nameOfPath(path)}`;
  const input = element('input', { ...attributes, ...limit, ...(mode === 'date' ? { type: 'date' } : { type: 'text', inputmode: mode, autocomplete: 'off' }), ...(offered.length === 0 ? {} : { list }) });
  input.value = value;
  return offered.length === 0 ? [input] : [input, element('datalist', { id: list }, ...offered.map((each) => element('option', { value: each })))];
};

const ticks = (path: TreePath, { values, options }: Extract<Control, { type: 'ticks' }>): HTMLElement =>
  element('div', { class: 'edit-ticks', 'data-ticks': nameOfPath(path) }, ...options.map(({ value, label }) => {
    const box = element('input', { type: 'checkbox', value });
    box.checked = values.includes(value);
    return element('label', {}, box, ` ${label}`);
  }));

const entriesOf = (path: TreePath, { entries, next }: Extract<Control, { type: 'entries' }>, drawing: Drawing): readonly HTMLElement[] => {
  const drawn = entries.map((entry) => drawField(entry, drawing));
  const { words } = drawing;
  if (next === 'position') return [...drawn, button(words['edit.addEntry'], () => drawing.show([...path, entries.length]))];
  const key = element('input', { type: 'text', 'aria-label': words['edit.key'], 'data-own': '', autocomplete: 'off' });
  return [...drawn, element('p', { class: 'edit-more' }, element('label', {}, `${words['edit.key']} `, key), ' ', button(words['edit.addKey'], () => {
    const name = key.value.trim();
    if (/^[^/!]+$/.test(name)) drawing.show([...path, name]);
    else key.focus();
  }))];
};

const removal = ({ path, label }: FormField, { words, remove }: Drawing): HTMLElement => {
  const made = button(words['edit.remove'], () => remove(path));
  made.className = 'quiet';
  made.setAttribute('aria-label', `${words['edit.remove']} ${label}`);
  return made;
};

/** The fields that are not there yet, to be chosen from. */
const moreOf = (path: TreePath, more: readonly Option[], { words, show }: Drawing): readonly HTMLElement[] => {
  if (more.length === 0) return [];
  const select = element('select', { 'aria-label': words['edit.addField'], 'data-own': '' }, element('option', { value: '' }, words['edit.addField']), ...more.map(({ value, label }) => element('option', { value }, label)));
  select.addEventListener('change', () => {
    if (select.value !== '') show([...path, select.value]);
  });
  return [element('p', { class: 'edit-more' }, select)];
};
