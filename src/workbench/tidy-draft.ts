import { isTreeMap, type Tree, type TreeMap } from '../domain/tree.ts';
import type { Standard } from '../domain/standard.ts';
import type { Bench } from './bench.ts';
import type { Draft } from './draft.ts';
import { listIn, mapAt } from './edit-tree.ts';
import { splitRatio, tidyNumber } from './read-number.ts';

const NUMBERS = ['points', 'numerator', 'denominator', 'value', 'count'];

/** The header of a draft as a file writes it: plain numbers, no blank texts, answers in the order of the sheet, and the evidence that they name. */
export const tidyHeader = ({ header }: Draft, { standard, evidence }: Pick<Bench, 'standard' | 'evidence'>): TreeMap => {
  const answers = tidyAnswers(mapAt(header, 'answers'), standard);
  const own = mapAt(header, 'evidence');
  const named = new Set(Object.values(answers).flatMap((answer) => (isTreeMap(answer) ? listIn(answer, 'evidence') : [])));
  const rested = Object.fromEntries([...named].flatMap((id) => (Object.hasOwn(own, id) || !Object.hasOwn(evidence, id) ? [] : [[id, evidence[id] ?? null] as const])));
  const tidied: TreeMap = { ...header, answers, evidence: { ...own, ...rested }, bonus: tidyClaims(mapAt(header, 'bonus')) };
  return inOrder(withoutBlank(tidied));
};

const tidyAnswers = (answers: TreeMap, standard: Standard): TreeMap => {
  const order = standard.items.map(({ id }) => id);
  const ids = Object.keys(answers).toSorted((a, b) => rank(order, a) - rank(order, b) || (a < b ? -1 : 1));
  return Object.fromEntries(ids.map((id) => [id, tidyAnswer(mapAt(answers, id))] as const).filter(([, answer]) => Object.keys(answer).length > 0));
};

/** One answer with plain numbers; an evidence list without entries says nothing. */
const tidyAnswer = (answer: TreeMap): TreeMap => Object.fromEntries(Object.entries(splitAnswer(answer)).flatMap(([key, value]) => {
  const tidy = tidyField(key, value);
  return tidy === null || tidy === '' || (key === 'evidence' && Array.isArray(tidy) && tidy.length === 0) ? [] : [[key, tidy] as const];
}));

/** `17／20` in one field is both numbers. */
const splitAnswer = (answer: TreeMap): TreeMap => {
  const { numerator, denominator } = answer;
  const ratio = typeof numerator === 'string' && (denominator === undefined || denominator === '') ? splitRatio(numerator) : null;
  return ratio ? { ...answer, ...ratio } : answer;
};

const tidyField = (key: string, value: Tree): Tree => {
  if (typeof value === 'string') return NUMBERS.includes(key) ? tidyNumber(value) : value.trim();
  if (key !== 'faults' || !isTreeMap(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([id, count]) => (typeof count === 'string' && count.trim() !== '' ? [[id, tidyNumber(count)] as const] : [])));
};

const tidyClaims = (claims: TreeMap): TreeMap =>
  Object.fromEntries(Object.entries(claims).map(([id, claim]) => [id, isTreeMap(claim) ? tidyAnswer(claim) : claim] as const).filter(([, claim]) => !isTreeMap(claim) || Object.keys(claim).length > 0));

const KEYS = [
  'lang', 'sample', 'standard', 'period', 'status', 'date', 'reviewer', 'ties', 'answers', 'evidence', 'bonus', 'vetoes', 'preconditions', 'external', 'total',
  'grade', 'findings', 'recommendations',
];

const LAST = ['base'];

const inOrder = (header: TreeMap): TreeMap => {
  const place = (key: string): number => (LAST.includes(key) ? KEYS.length + 1 : rank(KEYS, key));
  return Object.fromEntries(Object.entries(header).toSorted(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1)));
};

const rank = (order: readonly string[], key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);

/** Top-level parts that say nothing are left out; a declaration of no ties is an empty list and stays. */
const withoutBlank = (header: TreeMap): TreeMap => Object.fromEntries(Object.entries(header).flatMap(([key, value]) => {
  const tidy = isTreeMap(value) && key === 'reviewer' ? trimmed(value) : key === 'ties' && Array.isArray(value) ? value.filter((tie) => typeof tie !== 'string' || tie.trim() !== '') : value;
  if (tidy === null || (typeof tidy === 'string' && tidy.trim() === '')) return [];
  return isTreeMap(tidy) && Object.keys(tidy).length === 0 ? [] : [[key, tidy] as const];
}));

const trimmed = (map: TreeMap): TreeMap => Object.fromEntries(Object.entries(map).flatMap(([key, value]): (readonly [string, Tree])[] => {
  if (typeof value !== 'string') return [[key, value]];
  return value.trim() === '' ? [] : [[key, value.trim()]];
}));
