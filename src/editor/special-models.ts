import type { DetailShape } from '../domain/notice-details.ts';
import type { Library } from '../domain/library.ts';
import type { FieldModel } from '../domain/schema/model.ts';
import { type Item, itemsInForce, takesValue } from '../domain/standard.ts';
import { pickText } from '../domain/local-text.ts';
import { METHODS } from '../scoring/methods/methods.ts';
import type { TreeMap } from '../domain/tree.ts';

/** A model whose fields have labels of their own, as the site or a standard gives them. */
export interface LabelledModel extends FieldModel {
  readonly labels?: Readonly<Record<string, string>>;
}

/** What a kind of notice asks for beside the fields of every notice. */
export const detailsModel = (library: Library, tree: TreeMap): LabelledModel => {
  const details = library.site.noticeKinds.find(({ id }) => id === tree['kind'])?.details ?? [];
  return shapeOf(details);
};

const shapeOf = (details: readonly (Pick<DetailShape, 'id' | 'label' | 'type'> & Partial<Pick<DetailShape, 'required' | 'columns'>>)[]): LabelledModel => ({
  type: 'object',
  properties: Object.fromEntries(details.map((detail) => [detail.id, detailModel(detail)])),
  required: details.filter(({ required }) => required === true).map(({ id }) => id),
  labels: Object.fromEntries(details.map(({ id, label }) => [id, pickText(label, 'zh-Hans')])),
});

const detailModel = ({ type, columns }: Pick<DetailShape, 'type'> & Partial<Pick<DetailShape, 'columns'>>): FieldModel => {
  switch (type) {
    case 'text':
      return { form: 'text', most: 2000 };
    case 'date':
      return { form: 'day' };
    case 'money':
      return { form: 'money', editor: 'number' };
    case 'count':
      return { form: 'count', editor: 'integer' };
    case 'quantity':
      return { form: 'text', most: 60 };
    case 'table':
      return { items: shapeOf(columns ?? []) };
    case 'reference':
    case 'file':
      return { form: 'text', most: 200 };
  }
};

/** The items of the standard that an assessment names, each with the fields of its method. */
export const answersModel = (library: Library, tree: TreeMap, answer: FieldModel): LabelledModel => {
  const named = tree['standard'];
  const standard = library.standards.get(typeof named === 'string' ? named : '');
  const items = standard ? itemsInForce(standard.data) : [];
  return { type: 'object', properties: Object.fromEntries(items.map((item) => [item.id, answerModel(item, answer)])), required: items.map(({ id }) => id) };
};

const RATIO = ['numerator', 'denominator'];

const answerModel = (item: Item, answer: FieldModel): FieldModel => {
  const own = METHODS[item.method].fields.filter((field) => (takesValue(item) ? !RATIO.includes(field) : field !== 'value'));
  const fields: readonly string[] = [...own, ...(item.notApplicable ? ['na', 'reason', 'approvedBy'] : []), 'note', 'evidence'];
  const properties = Object.fromEntries(fields.flatMap((field) => {
    const model = answer.properties?.[field];
    return model ? [[field, field === 'met' ? ticksOf(item) : field === 'faults' ? faultsOf(item) : model]] : [];
  }));
  return { ...answer, properties, required: own };
};

const ticksOf = ({ criteria }: Item): LabelledModel => ({
  items: { enum: (criteria ?? []).map(({ id }) => id) }, labels: Object.fromEntries((criteria ?? []).map(({ id, text }) => [id, pickText(text, 'zh-Hans')])),
});

const faultsOf = ({ faults }: Item): LabelledModel => ({
  type: 'object', properties: Object.fromEntries((faults ?? []).map(({ id }) => [id, { form: 'count', editor: 'integer' } as const])),
  required: (faults ?? []).map(({ id }) => id), labels: Object.fromEntries((faults ?? []).map(({ id, text }) => [id, pickText(text, 'zh-Hans')])),
});
