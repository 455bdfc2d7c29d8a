import { enumerationOf } from '../../domain/enumerations.ts';
import type { Kind } from '../../domain/kind.ts';
import { type FieldModel, modelOf } from '../../domain/schema/model.ts';
import { PATTERNS } from '../../domain/schema/scalars.ts';
import { en } from '../../i18n/fields/en.ts';
import { zhHans } from '../../i18n/fields/zh-Hans.ts';
import { isUiKey, translator } from '../../i18n/translate.ts';
import type { LegalId, LegalIds } from './legal-ids.ts';

/** A JSON Schema as an editor reads it. */
export type EditorSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a kind for editors that read YAML 1.2: types, texts for authors, and the ids of the site. */
export const editorSchema = (kind: Kind, ids: LegalIds): EditorSchema => {
  const definitions: Record<string, EditorSchema> = {};
  const node = nodeOf(modelOf(kind), { ids, definitions });
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: kind, ...node, ...(Object.keys(definitions).length === 0 ? {} : { definitions }) };
};

interface Making {
  readonly ids: LegalIds;
  /** What many keys share. */
  readonly definitions: Record<string, EditorSchema>;
}

const nodeOf = (model: FieldModel, making: Making): EditorSchema => {
  if (model.properties) return mappingOf(model, model.properties, making);
  if (model.items) return { type: 'array', minItems: model.minItems ?? 0, ...(model.maxItems === undefined ? {} : { maxItems: model.maxItems }), items: nodeOf(model.items, making) };
  if (model.keys) return keyedOf(model, making.ids.closed[`keys:${model.keys}`] ?? [], making);
  if (typeof model.additionalProperties === 'object') return { type: 'object', additionalProperties: nodeOf(model.additionalProperties, making) };
  if (model.anyOf) return { anyOf: model.anyOf.map((option) => nodeOf(option, making)) };
  if (model.enum) return choiceOf(model.enum);
  return scalarOf(model, making.ids);
};

const mappingOf = ({ shape, required }: FieldModel, properties: Readonly<Record<string, FieldModel>>, making: Making): EditorSchema => ({
  type: 'object', additionalProperties: false, ...(required ? { required } : {}),
  properties: Object.fromEntries(Object.entries(properties).map(([key, field]) => [key, { ...nodeOf(field, making), ...(field.default === undefined ? {} : { default: plainly(field) }), ...wordsOf(`${shape ?? ''}.${key}`) }])),
});

/** What stands where nothing is written, as an editor types it. */
const plainly = ({ default: value, editor }: FieldModel): unknown => (editor === 'boolean' ? value === true || value === 'true' : value);

const FIELDS: Readonly<Record<'zh-Hans' | 'en', Readonly<Record<string, string>>>> = { 'zh-Hans': zhHans, en };

const wordsOf = (key: string): EditorSchema => {
  const [chinese, english] = [FIELDS['zh-Hans'][key], FIELDS.en[key]];
  return chinese === undefined ? {} : { description: chinese, markdownDescription: `${chinese}\n\n${english ?? ''}` };
};

/** A mapping whose keys are ids of the site. */
const keyedOf = ({ additionalProperties, keys = 'item' }: FieldModel, known: readonly LegalId[], making: Making): EditorSchema => {
  const isTyped = typeof additionalProperties === 'object' && keys !== 'detail';
  const name = isTyped ? (additionalProperties.shape ?? keys) : keys;
  if (isTyped) making.definitions[name] ??= nodeOf(additionalProperties, making);
  const value = isTyped ? { $ref: `#/definitions/${name}` } : {};
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(known.map(({ id, title }) => [id, { ...value, description: title }])) };
};

const t = { 'zh-Hans': translator('zh-Hans'), en: translator('en') };

const choiceOf = (values: readonly string[]): EditorSchema => {
  const name = enumerationOf(values);
  if (name === null) return { enum: values };
  return { enum: values, markdownEnumDescriptions: values.map((value) => `${labelOf(name, value, 'zh-Hans')}\n\n${labelOf(name, value, 'en')}`) };
};

const labelOf = (name: string, value: string, locale: 'zh-Hans' | 'en'): string => {
  const key = `enum.${name}.${value}`;
  return isUiKey(key) ? t[locale](key) : value;
};

const scalarOf = (model: FieldModel, ids: LegalIds): EditorSchema => {
  const { editor, form, refersTo, min, max, most } = model;
  const closed = refersTo === undefined ? undefined : ids.closed[refersTo];
  if (closed) return { enum: closed.map(({ id }) => id), markdownEnumDescriptions: closed.map(({ title }) => title) };
  if (editor === 'boolean') return { type: 'boolean' };
  if (editor !== undefined) return { type: editor === 'integer' ? 'integer' : 'number', ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
  const offered = refersTo === undefined ? undefined : ids.offered[refersTo];
  return { type: form === 'day' ? 'string' : ['string', 'number'], ...patternOf(model), ...(most === undefined ? {} : { maxLength: most }), ...(offered ? { examples: offered } : {}) };
};

const patternOf = ({ form, pattern }: FieldModel): EditorSchema => {
  const found = pattern ?? (form === undefined ? undefined : new Map<string, string>(Object.entries(PATTERNS)).get(form));
  return found === undefined ? {} : { pattern: found };
};
