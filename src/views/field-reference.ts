import { ENUMERATIONS, enumerationOf } from '../domain/enumerations.ts';
import { KINDS } from '../domain/kind.ts';
import { commonFields } from '../domain/schema/contact.ts';
import { type FieldModel, modelOf } from '../domain/schema/model.ts';
import { rememberPer } from '../domain/remember.ts';
import { en } from '../i18n/fields/en.ts';
import { zhHans } from '../i18n/fields/zh-Hans.ts';
import { zhHant } from '../i18n/fields/zh-Hant.ts';
import { type Row, type Section, section } from './block.ts';
import type { ViewContext } from './context.ts';
import { headOf, listCrumb, type PageView } from './head.ts';

/** A page of the reference of all fields, made from the schemas by which the check reads. */
export interface FieldReferenceView extends PageView {
  readonly sections: readonly Section[];
}

/** The kinds of documents that people write. */
export const DESCRIBED_KINDS = KINDS.filter((kind) => kind !== 'locks');

/** The list of kinds of documents whose fields are described. */
export const fieldsView = (context: ViewContext): FieldReferenceView => ({
  head: headOf(context, { heading: context.t('fields.title'), lead: context.t('fields.lead'), crumbs: [listCrumb(context, 'handbook')] }),
  sections: section('kinds', context.t('fields.kinds'), [{ type: 'entries', items: DESCRIBED_KINDS.map((kind) => ({ title: { href: context.href('kindFields', { kind }), words: context.t(`fields.kind.${kind}`) } })) }]),
});

/** Every field of one kind of document. */
export const kindFieldsView = (context: ViewContext, { kind }: { readonly kind: string }): FieldReferenceView | null => {
  const known = DESCRIBED_KINDS.find((candidate) => candidate === kind);
  if (!known) return null;
  const { t } = context;
  return {
    head: headOf(context, { heading: t(`fields.kind.${known}`), of: t('fields.title'), crumbs: [listCrumb(context, 'handbook'), { label: t('fields.title'), href: context.href('fields', {}) }] }),
    sections: [...shapesOf(modelOf(known))].flatMap(([shape, model]) => section(shape, shape === known ? t('fields.own') : t('fields.shape', { shape }), [tableOf(context, shape, model)])),
  };
};

/** The mappings of a schema by the name under which their fields are explained, the document itself first. */
const shapesOf = (model: FieldModel, found = new Map<string, FieldModel>()): ReadonlyMap<string, FieldModel> => {
  if (model.shape !== undefined) {
    if (found.has(model.shape)) return found;
    found.set(model.shape, model);
  }
  for (const below of partsOf(model)) shapesOf(below, found);
  return found;
};

const partsOf = ({ properties, items, anyOf, additionalProperties }: FieldModel): readonly FieldModel[] => [
  ...Object.values(properties ?? {}), ...(items ? [items] : []), ...(anyOf ?? []), ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
];

const TEXTS: Readonly<Record<'zh-Hans' | 'zh-Hant' | 'en', Readonly<Record<string, string>>>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

const tableOf = (context: ViewContext, shape: string, { properties = {}, required = [] }: FieldModel) => {
  const { t, locale } = context;
  const order = (key: string): number => (required.includes(key) ? 0 : key in commonFields ? 2 : 1);
  // What has to be written comes first, what every kind has and few need comes last.
  const rows = Object.entries(properties).toSorted(([a], [b]) => order(a) - order(b)).map(([key, model]): Row => ({ id: `${shape}.${key}`, head: key, cells: [TEXTS[locale][`${shape}.${key}`] ?? '', writtenAs(context, model), required.includes(key) ? t('fields.required') : ''] }));
  return { type: 'table', caption: t('fields.caption', { shape }), columns: [t('fields.field'), t('fields.meaning'), t('fields.form'), t('fields.need')].map((title) => ({ title })), rows } as const;
};

/** How a value is written: `30`, `2026-03-01`, one of a list, a mapping, a list. */
const writtenAs = (context: ViewContext, model: FieldModel): string => {
  const { t } = context;
  if (model.items) return t('fields.list', { of: writtenAs(context, model.items) });
  if (model.enum) return choicesText(context, model.enum);
  const shaped = model.shape ?? (typeof model.additionalProperties === 'object' ? model.additionalProperties.shape : undefined);
  if (shaped !== undefined) return t(model.shape === undefined ? 'fields.keyed' : 'fields.mapping', { shape: shaped });
  if (model.anyOf) return t('fields.localText');
  if (model.refersTo !== undefined) return t('fields.reference');
  return model.form === undefined ? t('fields.form.text') : t(`fields.form.${model.form}`);
};

const namesIn = rememberPer(({ label }: ViewContext) => (name: string, value: string): string => {
  const known = Object.keys(ENUMERATIONS).find((candidate): candidate is keyof typeof ENUMERATIONS => candidate === name);
  return known === undefined ? value : label(known, value);
});

const choicesText = (context: ViewContext, values: readonly string[]): string => {
  const name = enumerationOf(values);
  return values.map((value) => (name === null ? value : `${value} ${namesIn(context)(name, value)}`)).join(context.t('list.semicolon'));
};
