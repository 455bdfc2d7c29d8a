import { type Answer, type Assessment, assessmentAddress } from '../domain/assessment.ts';
import type { Day } from '../domain/day.ts';
import { type Decimal, ratioReaches } from '../domain/decimal.ts';
import type { CommunityKind, Stage } from '../domain/enumerations.ts';
import type { Community, Entry, Library } from '../domain/library.ts';
import type { LocalText } from '../domain/local-text.ts';
import type { Points } from '../domain/points.ts';
import { type Band, bandsOf, findStandard, type Item, perOf, takesValue } from '../domain/standard.ts';
import type { TreePath } from '../domain/tree.ts';
import { type Combination, combinationOf } from './combine.ts';
import type { Derived } from './derive/derivation.ts';
import { deriveAnswer } from './derive/derive-answer.ts';
import { lineOf } from './explain-place.ts';
import { judgeAnswer } from './judge-answer.ts';
import { readableRatio } from './readable-ratio.ts';
import type { ItemScore } from './scorecard.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { allFiles, isPanel, type ItemSpread } from './panel.ts';
import type { StageRecord } from './stages.ts';

/** Where an input of a figure was written: by whom, when, and in which line of which file. */
export interface FigureSource {
  readonly file: string;
  readonly path: TreePath;
  /** From 1, or `null` where the header does not show it on a line of its own. */
  readonly line: number | null;
  readonly stage: Stage;
  readonly reviewer: string | null;
  readonly post: LocalText | null;
  /** The day of the signature, or of the assessment. */
  readonly on: Day | null;
}

/** The points of an item: its rule, what was put in, and the arithmetic in numbers. */
export interface ItemExplanation {
  readonly item: Item;
  readonly score: ItemScore;
  /** One for each file that answered, in the order of the reviewers. */
  readonly inputs: readonly ItemInput[];
  /** How several reviewers became one figure, or `null`. */
  readonly combination: ItemCombination | null;
}

/** One answer to an item and what its method makes of it. */
export interface ItemInput {
  readonly answer: Answer;
  readonly source: FigureSource;
  readonly arithmetic: Arithmetic;
  /** What it comes to, or `null` where it is not scored. */
  readonly points: Points | null;
  /** What was counted, where the answer was derived. */
  readonly derived: Derived | null;
}

export interface ItemCombination extends Combination {
  readonly spread: ItemSpread;
  readonly decided: NonNullable<Assessment['moderation']>[string] | null;
}

/** The arithmetic of one answer by its method. */
export type Arithmetic =
  | { readonly method: 'points'; readonly points: Decimal; readonly meaning: LocalText | null }
  | { readonly method: 'yesno'; readonly yes: boolean; readonly max: Points }
  | { readonly method: 'checklist'; readonly met: readonly Part[]; readonly unmet: readonly Part[] }
  | { readonly method: 'ratio-bands'; readonly numerator: Decimal; readonly denominator: Decimal | null; readonly per: number; readonly ratio: Decimal; readonly band: Band | null; readonly better: Band | null }
  | { readonly method: 'count-capped'; readonly count: number; readonly perUnit: Points; readonly max: Points }
  | { readonly method: 'deduct-per-fault'; readonly start: Points; readonly faults: readonly (Part & { readonly count: number; readonly empties: boolean })[] }
  | { readonly method: 'not-applicable'; readonly reason: LocalText | null; readonly approvedBy: LocalText | null }
  | { readonly method: 'refused' };

/** A criterion or a fault with its points. */
export interface Part {
  readonly id: string;
  readonly text: LocalText;
  readonly points: Points;
}

interface ExplainContext {
  readonly community: Community;
  readonly library: Library;
  readonly on: Day;
}

/** How the points of every item of a stage came about. */
export const explainItems = (stage: StageRecord, context: ExplainContext): readonly ItemExplanation[] => {
  const standard = standardOf(stage, context.library);
  if (!standard || !stage.card) return [];
  const sheet = sheetOf(standard.data);
  return stage.card.items.flatMap((score, index) => {
    const item = sheet.items[index]?.item;
    return item ? [explainItem({ stage, sheet, item, score, context })] : [];
  });
};

const standardOf = (stage: StageRecord, library: Library): Entry<'standard'> | undefined => findStandard(library, stage.card?.standard);

interface ItemQuestion {
  readonly stage: StageRecord;
  readonly sheet: Sheet;
  readonly item: Item;
  readonly score: ItemScore;
  readonly context: ExplainContext;
}

const explainItem = ({ stage, sheet, item, score, context }: ItemQuestion): ItemExplanation => {
  const answering = isPanel(stage.files) ? countedFiles(stage) : allFiles(stage.files);
  const spread = stage.spreads.find((candidate) => candidate.item === item.id);
  const stated = sheet.standard.stages.find(({ id }) => id === stage.stage)?.combine;
  return {
    item, score,
    inputs: answering.flatMap((entry) => inputOf(entry, item, { stage: stage.stage, context })),
    combination: spread ? { ...combinationOf(stated), spread, decided: spread.moderation } : null,
  };
};

/** The files of the reviewers who count. */
const countedFiles = ({ files, reviewerCards }: StageRecord): readonly Entry<'assessment'>[] =>
  files.reviewers.filter((entry) => reviewerCards.some(({ community, id }) => id === `${community}/${entry.name}`));

const inputOf = (entry: Entry<'assessment'>, item: Item, { stage, context }: { stage: Stage; context: ExplainContext }): readonly ItemInput[] => {
  const written = entry.data.answers?.[item.id];
  const derived = written ? null : deriveAnswer(entry, item, context);
  const answer = written ?? derived?.answer;
  if (!answer) return [];
  const path: TreePath = written ? ['answers', item.id] : entry.data.derived?.[item.id] ? ['derived', item.id] : ['answers'];
  const communityKind = context.community.profile?.data.kind ?? null;
  const judged = judgeAnswer(answer, item, { stage, communityKind });
  return [{ answer, derived, source: sourceOf(entry, stage, path), arithmetic: arithmeticOf(answer, item, communityKind), points: judged.state === 'scored' ? judged.points : null }];
};

/** Where a part of an assessment stands and who answers for it. */
export const sourceOf = (entry: Entry<'assessment'>, stage: Stage, path: TreePath): FigureSource => ({
  file: entry.file, path, line: lineOf(entry, path), stage, reviewer: assessmentAddress(entry)?.reviewer ?? null,
  post: entry.data.signed?.post ?? entry.data.reviewer?.post ?? null,
  on: entry.data.signed?.on ?? entry.data.date ?? null,
});

/** The arithmetic of an answer in the numbers that were put in. */
export const arithmeticOf = (answer: Answer, item: Item, kind: CommunityKind | null): Arithmetic => {
  if (answer.na !== undefined) return { method: 'not-applicable', reason: answer.reason ?? null, approvedBy: answer.approvedBy ?? null };
  switch (item.method) {
    case 'points':
      return answer.points === undefined ? REFUSED : { method: 'points', points: answer.points, meaning: item.rubric?.find(({ points }) => points * 10 ** (answer.points?.scale ?? 0) === (answer.points?.digits ?? 0) * 100)?.text ?? null };
    case 'yesno':
      return answer.yes === undefined ? REFUSED : { method: 'yesno', yes: answer.yes, max: item.max };
    case 'checklist':
      return checklistArithmetic(answer, item);
    case 'ratio-bands':
      return ratioArithmetic(answer, item, kind);
    case 'count-capped':
      return answer.count === undefined || item.perUnit === undefined ? REFUSED : { method: 'count-capped', count: answer.count, perUnit: item.perUnit, max: item.max };
    case 'deduct-per-fault':
      return deductArithmetic(answer, item);
  }
};

const REFUSED: Arithmetic = { method: 'refused' };

const checklistArithmetic = ({ met }: Answer, { criteria }: Item): Arithmetic =>
  met === undefined || criteria === undefined ? REFUSED : { method: 'checklist', met: criteria.filter(({ id }) => met.includes(id)), unmet: criteria.filter(({ id }) => !met.includes(id)) };

const deductArithmetic = ({ faults }: Answer, item: Item): Arithmetic => {
  if (faults === undefined || item.start === undefined) return REFUSED;
  const counted = (item.faults ?? []).filter(({ id }) => (faults[id] ?? 0) > 0);
  return { method: 'deduct-per-fault', start: item.start, faults: counted.map((fault) => ({ id: fault.id, text: fault.text, points: fault.points, empties: fault.empties === true, count: faults[fault.id] ?? 0 })) };
};

const ratioArithmetic = (answer: Answer, item: Item, kind: CommunityKind | null): Arithmetic => {
  const numerator = answer.value ?? answer.numerator;
  const denominator = answer.value === undefined ? answer.denominator : { digits: 1, scale: 0 };
  if (!numerator || !denominator || denominator.digits === 0) return REFUSED;
  const per = perOf(item);
  const bands = bandsOf(item, kind);
  const at = bands.findIndex(({ min }) => ratioReaches({ a: numerator, b: denominator, per }, min));
  return {
    method: 'ratio-bands', numerator, denominator: takesValue(item) ? null : denominator, per,
    ratio: readableRatio({ a: numerator, b: denominator, per }, bands),
    band: bands[at] ?? null, better: (at === -1 ? bands.at(-1) : bands[at - 1]) ?? null,
  };
};

