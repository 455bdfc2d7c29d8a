import { ANSWER_FIELDS, assessmentAddress } from '../../domain/assessment.ts';
import type { Entry } from '../../domain/library.ts';
import { valueAt } from '../../domain/place.ts';
import { findStandard } from '../../domain/standard.ts';
import { isTreeMap, treeAt } from '../../domain/tree.ts';
import { judgeAnswer } from '../../scoring/judge-answer.ts';
import type { Refusal, RefusalReason } from '../../scoring/refusal.ts';
import { sheetOf } from '../../scoring/sheet.ts';
import { communityOf } from '../references/known-ids.ts';
import { entryRule, type Rule, type RuleContext } from '../rule.ts';

interface RefusedAnswer {
  readonly item: string;
  readonly refusal: Refusal;
}

interface RefusalHead {
  readonly id: string;
  readonly origin?: string;
  readonly reasons: readonly RefusalReason[];
}

/** A rule that speaks for some of the reasons for which scoring refuses an answer; the reason is the variant of its texts. */
export const refusalRule = ({ reasons, ...head }: RefusalHead): Rule =>
  entryRule({ ...head, severity: 'error', kinds: ['assessment'] }, function* (assessment, context) {
    for (const { item, refusal } of refusedAnswers(assessment, context)) {
      if (!reasons.includes(refusal.reason)) continue;
      yield { place: valueAt('answers', item, ...refusal.path), values: { item, ...refusal.values }, variant: variantOf(refusal) };
    }
  });

/** Of an answer that lacks a part the part has its own wording. */
const variantOf = ({ reason, values }: Refusal): string => (typeof values['absent'] === 'string' ? values['absent'] : reason);

const REMEMBERED = new WeakMap<Entry<'assessment'>, { readonly standard: Entry<'standard'>; readonly refused: readonly RefusedAnswer[] }>();

const refusedAnswers = (assessment: Entry<'assessment'>, { library }: RuleContext): readonly RefusedAnswer[] => {
  const standard = findStandard(library, assessment.data.standard);
  if (!standard) return []; // `standard-exists` reports this one.
  const known = REMEMBERED.get(assessment);
  if (known?.standard === standard) return known.refused;
  const kind = communityOf(assessment, library)?.profile?.data.kind ?? null;
  const context = { stage: assessmentAddress(assessment)?.stage ?? null, communityKind: kind };
  const items = sheetOf(standard.data).itemById;
  const refused = Object.entries(assessment.data.answers ?? {}).flatMap(([id, answer]) => {
    const item = items.get(id);
    if (!item || lostInReading(assessment, id)) return [];
    const judged = judgeAnswer(answer, item, context);
    return judged.state === 'refused' ? judged.refusals.map((refusal) => ({ item: id, refusal })) : [];
  });
  REMEMBERED.set(assessment, { standard, refused });
  return refused;
};

/** Whether a part of an answer was left out because of its form, which was reported while it was read. */
const lostInReading = ({ data, tree, partial }: Entry<'assessment'>, id: string): boolean => {
  if (!partial) return false;
  const written = treeAt(tree, ['answers', id]);
  const read = data.answers?.[id];
  return isTreeMap(written) && ANSWER_FIELDS.some((field) => Object.hasOwn(written, field) && read?.[field] === undefined);
};
