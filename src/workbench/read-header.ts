import type { Assessment } from '../domain/assessment.ts';
import { parseDay } from '../domain/day.ts';
import { EVIDENCE_KINDS } from '../domain/enumerations.ts';
import { parseDecimal } from '../domain/decimal.ts';
import { type Points, pointsOf } from '../domain/points.ts';
import { isTreeList, isTreeMap, type TreeMap } from '../domain/tree.ts';
import type { Bench } from './bench.ts';
import { listIn, mapAt, textIn } from './edit-tree.ts';
import { type Lost, readAnswers } from './read-answers.ts';

/** A header with the types that scoring and rules need; the browser has no schemas. */
export const readHeader = (header: TreeMap, { covers }: Pick<Bench, 'covers'>): { readonly data: Assessment; readonly lost: readonly Lost[] } => {
  const { answers, lost } = readAnswers(mapAt(header, 'answers'));
  const data: Assessment = {
    standard: textIn(header, 'standard'),
    period: covers,
    status: header['status'] === 'submitted' ? 'submitted' : 'draft',
    ...(Object.keys(mapAt(header, 'answers')).length > 0 ? { answers } : {}),
    evidence: evidenceOf(mapAt(header, 'evidence')),
    ...(isTreeList(header['ties']) ? { ties: [...listIn(header, 'ties')] } : {}),
    bonus: bonusOf(mapAt(header, 'bonus')),
    vetoes: vetoesOf(header),
    preconditions: Object.fromEntries(Object.entries(mapAt(header, 'preconditions')).map(([id, met]) => [id, met === 'true'])),
  };
  return { data, lost };
};

const evidenceOf = (evidence: TreeMap): NonNullable<Assessment['evidence']> => Object.fromEntries(Object.keys(evidence).map((id) => {
  const entry = mapAt(evidence, id);
  const on = parseDay(textIn(entry, 'on'));
  return [id, { kind: EVIDENCE_KINDS.find((kind) => kind === entry['kind']) ?? 'document', access: 'public', ...(on ? { on } : {}) }];
}));

const bonusOf = (claims: TreeMap): NonNullable<Assessment['bonus']> => Object.fromEntries(Object.keys(claims).map((id) => {
  const claim = mapAt(claims, id);
  const points = pointsIn(claim, 'points');
  return [id, { ...(points === null ? {} : { points }), ...(isTreeList(claim['levels']) ? { levels: [...listIn(claim, 'levels')] } : {}) }];
}));

const pointsIn = (tree: TreeMap, key: string): Points | null => {
  const decimal = parseDecimal(textIn(tree, key));
  return decimal && decimal.digits >= 0 ? pointsOf(decimal) : null;
};

const vetoesOf = (header: TreeMap): NonNullable<Assessment['vetoes']> => {
  const vetoes = header['vetoes'];
  return isTreeList(vetoes) ? vetoes.filter(isTreeMap).map((veto) => {
    const finding = mapAt(veto, 'finding');
    const on = parseDay(textIn(finding, 'on'));
    return { id: textIn(veto, 'id'), ...(on ? { finding: { by: textIn(finding, 'by'), document: textIn(finding, 'document'), on } } : {}) };
  }) : [];
};
