import type { Assessment } from '../domain/assessment.ts';
import { parseDay } from '../domain/day.ts';
import { EVIDENCE_KINDS } from '../domain/enumerations.ts';
import { parseDecimal } from '../domain/decimal.ts';
import { type Points, pointsOf } from '../domain/points.ts';
import { isTreeList, isTreeMap, type TreeMap } from '../domain/tree.ts';
import type { Bench } from './bench.ts';
import { listIn, listOfClaims, mapAt, textIn } from './edit-tree.ts';
import { type Lost, lostPoints, readAnswers } from './read-answers.ts';

/** A header with the types that scoring and rules need; the browser has no schemas. */
export const readHeader = (header: TreeMap, { covers }: Pick<Bench, 'covers'>): { readonly data: Assessment; readonly lost: readonly Lost[] } => {
  const { answers, lost } = readAnswers(mapAt(header, 'answers'));
  const data: Assessment = {
    standard: textIn(header, 'standard'),
    period: covers,
    status: header['status'] === 'submitted' ? 'submitted' : 'draft',
    ...(Object.keys(mapAt(header, 'answers')).length > 0 ? { answers } : {}),
    evidence: evidenceOf(mapAt(header, 'evidence')),
    ...reviewerOf(mapAt(header, 'reviewer')),
    ...(isTreeList(header['ties']) ? { ties: [...listIn(header, 'ties')] } : {}),
    bonus: bonusOf(mapAt(header, 'bonus')),
    vetoes: vetoesOf(header),
    preconditions: Object.fromEntries(Object.entries(mapAt(header, 'preconditions')).map(([id, met]) => [id, met === 'true'])),
  };
  return { data, lost: [...lost, ...lostBonus(mapAt(header, 'bonus')), ...lostFindings(header)] };
};

const reviewerOf = (reviewer: TreeMap): Pick<Assessment, 'reviewer'> | null => {
  const [post, organisation] = [textIn(reviewer, 'post'), textIn(reviewer, 'organisation')];
  return post === '' ? null : { reviewer: { post, ...(organisation === '' ? {} : { organisation }) } };
};

const lostBonus = (claims: TreeMap): readonly Lost[] => Object.keys(claims).flatMap((id) => lostPoints(mapAt(claims, id)['points'], ['bonus', id, 'points']));

/** A finding of a veto needs all its parts, as the loader would say. */
const lostFindings = (header: TreeMap): readonly Lost[] => listOfClaims(header, 'vetoes').flatMap((claim, index) =>
  ['by', 'document', 'on'].filter((part) => isTreeMap(claim['finding']) && textIn(mapAt(claim, 'finding'), part) === '')
    .map((key): Lost => ({ rule: 'field-required', path: ['vetoes', index, 'finding'], variant: '', values: { key } })));

const evidenceOf = (evidence: TreeMap): NonNullable<Assessment['evidence']> => Object.fromEntries(Object.keys(evidence).map((id) => {
  const entry = mapAt(evidence, id);
  const on = parseDay(textIn(entry, 'on'));
  return [id, { kind: EVIDENCE_KINDS.find((kind) => kind === entry['kind']) ?? 'document', access: 'public', ...(on ? { on } : {}) }];
}));

/** A claim whose points cannot be read is left out whole. */
const bonusOf = (claims: TreeMap): NonNullable<Assessment['bonus']> => Object.fromEntries(Object.keys(claims).flatMap((id) => {
  const claim = mapAt(claims, id);
  const points = pointsIn(claim, 'points');
  return points === null && textIn(claim, 'points') !== '' ? [] : [[id, { ...(points === null ? {} : { points }), ...(isTreeList(claim['levels']) ? { levels: [...listIn(claim, 'levels')] } : {}) }]];
}));

const pointsIn = (tree: TreeMap, key: string): Points | null => {
  const decimal = parseDecimal(textIn(tree, key));
  return decimal && decimal.digits >= 0 ? pointsOf(decimal) : null;
};

const vetoesOf = (header: TreeMap): NonNullable<Assessment['vetoes']> => listOfClaims(header, 'vetoes').map((veto) => {
  const finding = mapAt(veto, 'finding');
  const [by, document, on] = [textIn(finding, 'by'), textIn(finding, 'document'), parseDay(textIn(finding, 'on'))];
  return { id: textIn(veto, 'id'), ...(on && by !== '' && document !== '' ? { finding: { by, document, on } } : {}) };
});
