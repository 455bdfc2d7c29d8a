import { enumerationOf } from '../domain/enumerations.ts';
import type { Kind } from '../domain/kind.ts';
import type { Library } from '../domain/library.ts';
import { parseDay } from '../domain/day.ts';
import { modelOf } from '../domain/schema/model.ts';
import { fillTemplate } from '../domain/template.ts';
import { isTreeList, isTreeMap, type Tree, type TreeMap, type TreePath } from '../domain/tree.ts';
import type { EditorData } from './editor-data.ts';
import { labelOfText } from './field-words.ts';
import { type Control, type FormField, nameOfPath, type Option } from './form-field.ts';
import { answersModel, detailsModel, type LabelledModel } from './special-models.ts';

/** What a form is made from beside the document. */
export interface FormContext {
  readonly kind: Kind;
  readonly tree: TreeMap;
  readonly library: Library;
  readonly data: Pick<EditorData, 'fields' | 'labels' | 'words' | 'items' | 'regions' | 'standards' | 'noticeKinds'>;
  /** Names of paths that are shown although nothing stands there yet. */
  readonly shown: ReadonlySet<string>;
}

/** The form of a document: its fields as the schema of its kind has them, with what stands there now. */
export const buildForm = (context: FormContext): Control => groupOf(modelOf(context.kind), { path: [], value: context.tree, context });

interface Part {
  readonly path: TreePath;
  readonly value: Tree | undefined;
  readonly context: FormContext;
}

const groupOf = (model: LabelledModel, { path, value, context }: Part): Extract<Control, { type: 'group' }> => {
  const map = isTreeMap(value) ? value : {};
  const required = model.required ?? [];
  const keys = Object.keys(model.properties ?? {});
  const isThere = (key: string): boolean => required.includes(key) || Object.hasOwn(map, key) || context.shown.has(nameOfPath([...path, key]));
  const fields = keys.filter(isThere).map((key) => fieldOf(model, key, { path: [...path, key], value: map[key], context }));
  // What the schema does not know is shown too, so that it can be read and taken away.
  const strange = Object.keys(map).filter((key) => !keys.includes(key)).map((key): FormField => ({ path: [...path, key], label: key, hint: '', isRequired: false, isEntry: true, control: scalarOf({ form: 'text' }, { path: [...path, key], value: map[key], context }) }));
  return { type: 'group', fields: [...fields, ...strange], more: keys.filter((key) => !isThere(key)).map((key) => ({ value: key, label: labelOf(model, key, context).label })) };
};

const fieldOf = (parent: LabelledModel, key: string, part: Part): FormField => {
  const model = parent.properties?.[key] ?? {};
  const words = part.path[0] === 'answers' && part.path.length === 2 ? itemWords(key, part.context) : labelOf(parent, key, part.context);
  return { path: part.path, ...words, isRequired: parent.required?.includes(key) === true && part.path.length < 3, isEntry: false, control: controlOf(specialOf(model, part), part) };
};

/** The first part of the text for authors is what the field is called; the whole of it is its hint. */
const labelOf = ({ shape, labels }: LabelledModel, key: string, { data }: FormContext): { label: string; hint: string } => {
  const own = labels?.[key];
  if (own !== undefined) return { label: own, hint: '' };
  const text = data.fields[`${shape ?? ''}.${key}`];
  return text === undefined ? { label: key, hint: '' } : { label: labelOfText(text), hint: text };
};

const itemWords = (id: string, { data, tree }: FormContext): { label: string; hint: string } => {
  const words = data.items[typeof tree['standard'] === 'string' ? tree['standard'] : '']?.[id];
  return { label: words ? `${id} ${words.title}` : id, hint: words?.rule ?? '' };
};

/** Parts whose fields the site or a standard names. */
const specialOf = (model: LabelledModel, { path, context }: Part): LabelledModel => {
  if (path.length !== 1) return model;
  if (model.keys === 'detail') return detailsModel(context.library, context.tree);
  return model.keys === 'item' && path[0] === 'answers' && typeof model.additionalProperties === 'object' ? answersModel(context.library, context.tree, model.additionalProperties) : model;
};

const controlOf = (model: LabelledModel, part: Part): Control => {
  if (model.properties) return groupOf(model, part);
  if (model.items) return model.items.enum ? ticksOf(model, model.items.enum, part) : listOf(model.items, part);
  if (typeof model.additionalProperties === 'object') return keyedOf(model.additionalProperties, part);
  const group = model.anyOf?.find(({ properties }) => properties !== undefined);
  if (group && isTreeMap(part.value)) return groupOf({ ...group, required: Object.keys(group.properties ?? {}) }, part);
  const scalar = model.anyOf?.find(({ properties }) => properties === undefined) ?? model;
  const options = optionsOf(scalar, part.context);
  return options ? choiceOf(options, part) : scalarOf(scalar, part);
};

const ticksOf = ({ labels }: LabelledModel, values: readonly string[], { value, context }: Part): Control => {
  const list = isTreeList(value) ? value.filter((entry) => typeof entry === 'string') : [];
  const known = labels ? values.map((each) => ({ value: each, label: labels[each] ?? each })) : enumOptions(values, context);
  return { type: 'ticks', values: list, options: [...known, ...list.filter((each) => !values.includes(each)).map((each) => ({ value: each, label: each }))] };
};

const listOf = (entry: LabelledModel, { path, value, context }: Part): Control => {
  const list = isTreeList(value) ? value : [];
  const isBlankShown = context.shown.has(nameOfPath([...path, list.length]));
  const entries = [...list, ...(isBlankShown ? [null] : [])].map((each, index) => entryOf(entry, { path: [...path, index], value: each, context }, fillTemplate(context.data.words['edit.entry'], { number: index + 1 })));
  return { type: 'entries', entries, next: 'position' };
};

const keyedOf = (entry: LabelledModel, { path, value, context }: Part): Control => {
  const map = isTreeMap(value) ? value : {};
  const name = nameOfPath(path);
  const blank = [...context.shown].filter((shown) => shown.startsWith(`${name}/`) && !shown.slice(name.length + 1).includes('/')).map((shown) => shown.slice(name.length + 1)).filter((key) => !Object.hasOwn(map, key));
  return { type: 'entries', entries: [...Object.keys(map), ...blank].map((key) => entryOf(entry, { path: [...path, key], value: map[key], context }, key)), next: 'key' };
};

const entryOf = (model: LabelledModel, part: Part, label: string): FormField => {
  const map = isTreeMap(part.value) ? part.value : {};
  const named = ['title', 'name', 'text', 'label', 'year', 'id'].map((key) => map[key]).find((each) => typeof each === 'string');
  return { path: part.path, label: named === undefined ? label : `${label}：${named.slice(0, 30)}`, hint: '', isRequired: false, isEntry: true, control: controlOf(model, part) };
};

const choiceOf = (options: readonly Option[], { value, context }: Part): Control => {
  const written = typeof value === 'string' ? value : '';
  const strange = written === '' || options.some((option) => option.value === written) ? [] : [{ value: written, label: written }];
  return { type: 'choice', value: written, options: [{ value: '', label: context.data.words['edit.choose'] }, ...options, ...strange] };
};

const optionsOf = (model: LabelledModel, context: FormContext): readonly Option[] | null => {
  if (model.enum) return enumOptions(model.enum, context);
  const { words, regions, standards, noticeKinds } = context.data;
  if (model.editor === 'boolean') return [{ value: 'true', label: words['edit.yes'] }, { value: 'false', label: words['edit.no'] }];
  const known = new Map(Object.entries({ region: regions, standard: standards, noticeKind: noticeKinds })).get(model.refersTo ?? '');
  return known ? Object.entries(known).map(([value, label]) => ({ value, label })) : null;
};

const enumOptions = (values: readonly string[], { data }: FormContext): readonly Option[] => {
  const labels = data.labels[enumerationOf(values) ?? ''];
  return values.map((value) => ({ value, label: labels?.[value] ?? value }));
};

const MODES = { decimal: 'decimal', money: 'decimal', count: 'numeric', telephone: 'tel' } as const;

const scalarOf = ({ form, most, refersTo }: LabelledModel, { value, context }: Part): Control => {
  const written = typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
  const mode = form === 'day' && (written === '' || parseDay(written)) ? 'date' : (new Map<string, 'decimal' | 'numeric' | 'tel'>(Object.entries(MODES)).get(form ?? '') ?? 'text');
  const offered = refersTo === 'evidence' ? Object.keys(isTreeMap(context.tree['evidence']) ? context.tree['evidence'] : {}) : refersTo === 'item' ? [...new Set(Object.values(context.data.items).flatMap((each) => Object.keys(each)))] : [];
  return { type: 'text', value: written, rows: written.includes('\n') || (most ?? 0) > 200 ? Math.min(8, Math.max(2, Math.ceil(written.length / 40))) : 1, mode, most: most ?? null, offered };
};
