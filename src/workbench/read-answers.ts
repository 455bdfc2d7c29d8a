import { type Answer, ANSWER_FIELDS } from '../domain/assessment.ts';
import { parseDecimal, type Decimal } from '../domain/decimal.ts';
import { NA_STATES } from '../domain/enumerations.ts';
import type { ReadingRuleId } from '../domain/reading-rules.ts';
import { nearestNumber } from '../domain/suggest/nearest-number.ts';
import { pointsOf } from '../domain/points.ts';
import { isTreeList, isTreeMap, type Tree, type TreeMap, type TreePath } from '../domain/tree.ts';
import { listIn, textIn } from './edit-tree.ts';

/** A value that has not the form of its field, as the loader would report it. */
export interface Lost {
  readonly rule: ReadingRuleId;
  readonly path: TreePath;
  readonly variant: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Answers with their types; one that holds a value of another form is left out whole, as the loader does. */
export const readAnswers = (answers: TreeMap): { readonly answers: Record<string, Answer>; readonly lost: readonly Lost[] } => {
  const lost: Lost[] = [];
  const read: Record<string, Answer> = {};
  for (const [id, written] of Object.entries(answers)) {
    if (!isTreeMap(written)) continue;
    const found = lostIn(written, ['answers', id]);
    lost.push(...found);
    if (found.length === 0) read[id] = answerOf(written);
  }
  return { answers: read, lost };
};

const DECIMALS = ['points', 'numerator', 'denominator', 'value'] as const;

const lostIn = (answer: TreeMap, path: TreePath): readonly Lost[] => ANSWER_FIELDS.flatMap((field) => {
  const value = answer[field];
  if (value === undefined) return [];
  if (field === 'faults') return isTreeMap(value) ? Object.entries(value).flatMap(([id, count]) => lostCount(count, [...path, field, id])) : [];
  if (field === 'met' || field === 'yes') return [];
  return field === 'count' ? lostCount(value, [...path, field]) : lostDecimal(value, { path: [...path, field], least: field === 'points' ? null : 0 });
});

const lostDecimal = (value: Tree, { path, least }: { readonly path: TreePath; readonly least: number | null }): readonly Lost[] => {
  const found = typeof value === 'string' ? value : '';
  const parsed = parseDecimal(found);
  if (!parsed) return [unreadable('number-form', found, path)];
  return least !== null && parsed.digits < least ? [belowZero(found, path)] : [];
};

/** What the loader would say of points with at most two decimals. */
export const lostPoints = (value: Tree | undefined, path: TreePath): readonly Lost[] => {
  if (value === undefined) return [];
  const lost = lostDecimal(value, { path, least: 0 });
  const found = typeof value === 'string' ? value : '';
  const parsed = parseDecimal(found);
  return lost.length > 0 || parsed === null || pointsOf(parsed) !== null ? lost : [{ rule: 'points-precision', path, variant: '', values: { found } }];
};

const lostCount = (value: Tree, path: TreePath): readonly Lost[] => {
  const found = typeof value === 'string' ? value : '';
  const parsed = parseDecimal(found);
  if (parsed && parsed.scale === 0) return parsed.digits < 0 ? [belowZero(found, path)] : [];
  const lost = unreadable('whole-number-form', found, path);
  return [/^-?\d+\.\d+$/.test(found) || lost.values['nearest']?.toString().includes('.') ? { ...lost, variant: 'fraction', values: { found, nearest: '' } } : lost];
};

const unreadable = (rule: ReadingRuleId, found: string, path: TreePath): Lost => {
  const written = nearestNumber(found);
  return { rule, path, variant: written?.habit ?? 'unknown', values: { found, nearest: written?.nearest ?? '' } };
};

const belowZero = (found: string, path: TreePath): Lost => ({ rule: 'number-range', path, variant: 'least', values: { found, min: 0 } });

const answerOf = (tree: TreeMap): Answer => ({
  ...Object.fromEntries(DECIMALS.flatMap((field): (readonly [string, Decimal])[] => {
    const value = typeof tree[field] === 'string' ? parseDecimal(tree[field]) : null;
    return value ? [[field, value]] : [];
  })),
  ...(tree['yes'] === 'true' || tree['yes'] === 'false' ? { yes: tree['yes'] === 'true' } : {}),
  ...(isTreeList(tree['met']) ? { met: [...listIn(tree, 'met')] } : {}),
  ...(typeof tree['count'] === 'string' ? { count: Number(tree['count']) } : {}),
  ...(isTreeMap(tree['faults']) ? { faults: Object.fromEntries(Object.entries(tree['faults']).map(([id, count]) => [id, Number(count)])) } : {}),
  ...naOf(textIn(tree, 'na')),
  ...textField(tree, 'reason'), ...textField(tree, 'approvedBy'), ...textField(tree, 'note'),
  ...(listIn(tree, 'evidence').length > 0 ? { evidence: [...listIn(tree, 'evidence')] } : {}),
});

const naOf = (text: string): Pick<Answer, 'na'> | null => {
  const na = NA_STATES.find((state) => state === text);
  return na ? { na } : null;
};

const textField = (tree: TreeMap, field: 'reason' | 'approvedBy' | 'note'): Pick<Answer, 'reason' | 'approvedBy' | 'note'> | null => {
  const text = textIn(tree, field);
  return text === '' ? null : { [field]: text };
};
