import { type Day, parseDay } from './day.ts';
import { type Decimal, parseDecimal } from './decimal.ts';
import { type DetailType, QUALIFIERS, type Qualifier, type Unit, UNITS } from './enumerations.ts';
import type { LocalText } from './local-text.ts';
import type { NoticeKind, WithheldFor } from './notice.ts';
import { isPartialDate, type PartialDate } from './partial-date.ts';
import { pointsOf } from './points.ts';
import { isTreeList, isTreeMap, type Tree, type TreeMap, type TreePath } from './tree.ts';

/** A field that a kind of notice asks for. */
export type DetailShape = NonNullable<NoticeKind['details']>[number];

/** The value of a detail by its type. */
export type DetailValue =
  | { readonly type: 'text'; readonly texts: readonly LocalText[] }
  | { readonly type: 'date'; readonly day: Day }
  /** In fen. */
  | { readonly type: 'money'; readonly fen: number }
  | { readonly type: 'count'; readonly count: number }
  | ({ readonly type: 'quantity' } & DetailQuantity)
  /** A row has the columns that it gives and that could be read. */
  | { readonly type: 'table'; readonly rows: readonly ReadonlyMap<string, DetailValue>[] }
  /** Names of documents of the same community. */
  | { readonly type: 'reference'; readonly names: readonly string[] }
  /** Paths of files. */
  | { readonly type: 'file'; readonly files: readonly string[] };

/** A quantity with its hedge and date; a bare number has no unit. */
export interface DetailQuantity {
  readonly value: Decimal;
  readonly unit: Unit | null;
  readonly qualifier: Qualifier;
  readonly max: Decimal | null;
  readonly asOf: PartialDate | null;
}

/** What is wrong with the details of a notice; paths begin below `details`. */
export type DetailProblem =
  | { readonly problem: 'missing'; readonly detail: DetailShape }
  | { readonly problem: 'unknown'; readonly path: TreePath; readonly found: string; readonly known: readonly string[] }
  | { readonly problem: 'form'; readonly path: TreePath; readonly found: string; readonly expected: DetailType };

/** The details of a notice with their types, and everything that keeps some of them from having one. */
export interface TypedDetails {
  readonly values: ReadonlyMap<string, DetailValue>;
  readonly problems: readonly DetailProblem[];
}

/** Which details a stub keeps: of a list its totals and where to read it, as rows and files may be the list itself; else counts. */
const KEPT = {
  list: ['text', 'date', 'money', 'count', 'quantity'], withdrawal: ['count'], expiry: ['count'],
} as const satisfies Record<WithheldFor, readonly DetailType[]>;

/** Whether a detail of this type is published. */
export const isDetailShown = (type: DetailType, withheld: WithheldFor | null): boolean => withheld === null || KEPT[withheld].some((kept) => kept === type);

/** Gives the details of a notice the types that its kind says they have. */
export const typeDetails = (shapes: readonly DetailShape[], details: TreeMap): TypedDetails => {
  const known = shapes.map((shape) => shape.id);
  const problems: DetailProblem[] = Object.keys(details)
    .filter((id) => !known.includes(id))
    .map((id) => ({ problem: 'unknown', path: [id], found: id, known }));
  const values = new Map<string, DetailValue>();
  for (const shape of shapes) {
    const written = details[shape.id];
    const value = isEmpty(written) ? null : typeValue(written, { shape, path: [shape.id], problems });
    if (isEmpty(written) && shape.required) problems.push({ problem: 'missing', detail: shape });
    if (value) values.set(shape.id, value);
  }
  return { values, problems };
};

const isEmpty = (tree: Tree | undefined): tree is null | undefined | '' => tree === undefined || tree === null || tree === '';

interface Writing {
  readonly shape: { readonly type: DetailType; readonly columns?: DetailShape['columns'] };
  readonly path: TreePath;
  readonly problems: DetailProblem[];
}

const typeValue = (tree: Tree, writing: Writing): DetailValue | null => {
  if (writing.shape.type === 'table') return typeTable(tree, writing);
  const value = scalarValue(tree, writing.shape.type);
  if (value === null) writing.problems.push({ problem: 'form', path: writing.path, found: typeof tree === 'string' ? tree : '…', expected: writing.shape.type });
  return value;
};

const scalarValue = (tree: Tree, type: Exclude<DetailType, 'table'>): DetailValue | null => {
  switch (type) {
    case 'text':
      return textValue(tree);
    case 'date': {
      const day = typeof tree === 'string' ? parseDay(tree) : null;
      return day && { type, day };
    }
    case 'money': {
      const fen = numberOf(tree);
      const whole = fen && pointsOf(fen);
      return whole === null ? null : { type, fen: whole };
    }
    case 'count': {
      const value = numberOf(tree);
      return value && value.scale === 0 && value.digits >= 0 ? { type, count: value.digits } : null;
    }
    case 'quantity':
      return quantityValue(tree);
    case 'reference': {
      const names = wordsOf(tree);
      return names && { type, names };
    }
    case 'file': {
      const files = wordsOf(tree);
      return files && { type, files };
    }
  }
};

const numberOf = (tree: Tree | undefined): Decimal | null => (typeof tree === 'string' ? parseDecimal(tree) : null);

const textValue = (tree: Tree): DetailValue | null => {
  if (isTreeMap(tree)) {
    const { zhHans, zhHant, en, ...rest } = tree;
    const isText = [zhHans, zhHant, en].every((text) => text === undefined || typeof text === 'string') && Object.keys(rest).length === 0;
    return isText ? { type: 'text', texts: [{ zhHans: wordOf(zhHans), zhHant: wordOf(zhHant), en: wordOf(en) }] } : null;
  }
  const texts = wordsOf(tree);
  return texts && { type: 'text', texts };
};

const wordOf = (tree: Tree | undefined): string | undefined => (typeof tree === 'string' ? tree : undefined);

/** One word, or a list of words. */
const wordsOf = (tree: Tree): readonly string[] | null => {
  const list = isTreeList(tree) ? tree : [tree];
  const words = list.flatMap((word) => wordOf(word) ?? []);
  return words.length === list.length ? words : null;
};

const quantityValue = (tree: Tree): DetailValue | null => {
  if (!isTreeMap(tree)) {
    const value = numberOf(tree);
    return value && { type: 'quantity', value, unit: null, qualifier: 'exact', max: null, asOf: null };
  }
  const value = numberOf(tree['value']);
  const unit = UNITS.find((candidate) => candidate === tree['unit']);
  const qualifier = QUALIFIERS.find((candidate) => candidate === (tree['qualifier'] ?? 'exact'));
  const max = numberOf(tree['max']);
  const asOf = wordOf(tree['asOf']);
  if (value === null || unit === undefined || qualifier === undefined) return null;
  return { type: 'quantity', value, unit, qualifier, max, asOf: asOf !== undefined && isPartialDate(asOf) ? asOf : null };
};

const typeTable = (tree: Tree, { shape, path, problems }: Writing): DetailValue | null => {
  if (!isTreeList(tree)) {
    problems.push({ problem: 'form', path, found: typeof tree === 'string' ? tree : '…', expected: 'table' });
    return null;
  }
  return { type: 'table', rows: tree.map((row, index) => typeRow(row, { shape, path: [...path, index], problems })) };
};

const typeRow = (row: Tree, { shape, path, problems }: Writing): ReadonlyMap<string, DetailValue> => {
  const columns = shape.columns ?? [];
  if (!isTreeMap(row)) {
    problems.push({ problem: 'form', path, found: typeof row === 'string' ? row : '…', expected: 'table' });
    return new Map();
  }
  const known = columns.map((column) => column.id);
  for (const id of Object.keys(row)) if (!known.includes(id)) problems.push({ problem: 'unknown', path: [...path, id], found: id, known });
  return new Map(
    columns.flatMap((column): [string, DetailValue][] => {
      const cell = row[column.id];
      const value = isEmpty(cell) ? null : typeValue(cell, { shape: column, path: [...path, column.id], problems });
      return value ? [[column.id, value]] : [];
    }),
  );
};
