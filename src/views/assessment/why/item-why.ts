import { approximate, compareDecimals } from '../../../domain/decimal.ts';
import { memory } from '../../../domain/remember.ts';
import type { Item } from '../../../domain/standard.ts';
import { type ItemExplanation, sourceOf } from '../../../scoring/explain.ts';
import { allFiles } from '../../../scoring/panel.ts';
import { wilson } from '../../../scoring/survey.ts';
import type { Inline } from '../../block.ts';
import type { StageTeller } from '../stage-teller.ts';
import { countedLink } from './counted-link.ts';
import { itemSums } from './item-sums.ts';
import { sourceLine } from './source-line.ts';
import { isWholeScale, sumLine } from './sum-line.ts';

/** How an item came about. */
export interface ItemWhy {
  /** The records that a derived answer was counted from. */
  readonly counted: readonly Inline[];
  /** The arithmetic in numbers. */
  readonly sums: readonly Inline[];
  /** Stage, post, day, file and line of each answer. */
  readonly sources: readonly Inline[];
}

const WHYS = memory<StageTeller, Item, ItemWhy>();

/** How an item of a stage came about; drafts have no arithmetic yet. */
export const itemWhy = (teller: StageTeller, item: Item): ItemWhy => WHYS(teller, item, () => explainWhy(teller, item));

const explainWhy = (teller: StageTeller, item: Item): ItemWhy => {
  const explanation = teller.explained.get(item.id);
  if (!explanation) return { counted: [], sums: [], sources: [] };
  return {
    counted: countedFrom(teller, explanation),
    sums: teller.draft ? [] : [...itemSums(teller, explanation), ...surveySums(teller, explanation), ...lossSums(teller, item)],
    sources: sourcesOf(teller, explanation),
  };
};

/** What was counted for an answer that was left out. */
const countedFrom = ({ context, community }: StageTeller, { inputs }: ItemExplanation): readonly Inline[] =>
  inputs.flatMap(({ derived }) => (derived?.from ?? []).map((name) => countedLink(context, community, name)));

const sourcesOf = ({ context, standard, stage }: StageTeller, { item, inputs }: ItemExplanation): readonly Inline[] => {
  const moderated = stage.files.own?.data.moderation?.[item.id] === undefined ? [] : [sourceOf(stage.files.own, stage.stage, ['moderation', item.id])];
  return [...inputs.map(({ source }) => source), ...moderated].map((source) => sourceLine(context, standard, source));
};

/** How sure a rate is that was found by a survey: 误差约±5个百分点. */
const surveySums = ({ context: { t }, stage }: StageTeller, { inputs }: ItemExplanation): readonly Inline[] => {
  const surveyed = inputs.find(({ answer }) => (answer.evidence ?? []).some((id) => allFiles(stage.files).some((entry) => entry.data.evidence?.[id]?.survey !== undefined)));
  const { numerator, denominator } = surveyed?.answer ?? {};
  if (!numerator || !denominator || denominator.digits === 0 || compareDecimals(numerator, denominator) > 0) return [];
  const { margin, interval } = wilson(approximate(numerator), approximate(denominator));
  return [t('survey.sure', { margin, low: `${interval.low}%`, high: `${interval.high}%` })];
};

/** How many points an item lost, and what the total would have with them. */
const lossSums = ({ context, losses }: StageTeller, { id, max }: Item): readonly Inline[] => {
  const { t, print } = context;
  const loss = losses.get(id);
  if (!loss || loss.score.state !== 'scored') return [];
  const { lost, gain, scale } = loss;
  const own: Inline = [t('why.lost'), ' ', sumLine(`${print.score(max)} − ${print.score(loss.score.points)}`, print.score(lost))];
  return scale.max === scale.applicable ? [own] : [own, [t('why.gain'), ' ', sumLine(`${print.score(lost)} × ${print.score(scale.max)} ÷ ${print.score(scale.applicable)}`, print.score(gain), { isExact: isWholeScale(lost, scale.max, scale.applicable) })]];
};
