import { type Assessment, assessmentAddress } from '../domain/assessment.ts';
import type { Day } from '../domain/day.ts';
import type { Stage } from '../domain/enumerations.ts';
import type { Community, Entry } from '../domain/library.ts';
import { type Points, ZERO_POINTS } from '../domain/points.ts';
import type { Item, Standard, Veto } from '../domain/standard.ts';
import { type Combination, combinationOf, combinePoints } from './combine.ts';
import { isAboveLimit } from './limit.ts';
import type { BonusScore, ItemScore, PreconditionState, Scorecard } from './scorecard.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { totalUp } from './total-up.ts';
import { vetoesInForce } from './veto.ts';

/** The files of one stage of one period: those of the reviewers, and the one that moderates them or stands alone. */
export interface StageFiles {
  readonly period: string;
  readonly stage: Stage;
  /** `<stage>.mdx`: the only file of the stage, or the moderation of its reviewers. */
  readonly own: Entry<'assessment'> | null;
  /** `<stage>.<reviewer>.mdx`, by reviewer. */
  readonly reviewers: readonly Entry<'assessment'>[];
}

/** The files of a community's assessments by period and stage. */
export const stageFilesOf = (community: Community): readonly StageFiles[] => {
  const found = new Map<string, { period: string; stage: Stage; own: Entry<'assessment'> | null; reviewers: Entry<'assessment'>[] }>();
  for (const entry of community.assessments) {
    const address = assessmentAddress(entry);
    if (!address) continue;
    const key = `${address.period}/${address.stage}`;
    const files = found.get(key) ?? { period: address.period, stage: address.stage, own: null, reviewers: [] };
    found.set(key, files);
    if (address.reviewer === null) files.own = entry;
    else files.reviewers.push(entry);
  }
  return [...found.values()];
};

/** All files of a stage, that of the stage itself last. */
export const allFiles = ({ own, reviewers }: StageFiles): readonly Entry<'assessment'>[] => (own ? [...reviewers, own] : reviewers);

/** Whether several files of a stage are combined to one card. */
export const isPanel = ({ own, reviewers }: StageFiles): boolean => reviewers.length > 1 || (reviewers.length === 1 && own !== null);

/** The points that the reviewers of a stage gave one item. */
export interface ItemSpread {
  readonly item: string;
  readonly max: Points;
  /** By reviewer, for those who scored it. */
  readonly points: readonly { readonly reviewer: string; readonly points: Points }[];
  /** Highest less lowest. */
  readonly spread: number;
  /** Why a moderator has to speak, or `null`. */
  readonly needs: 'spread' | 'applicability' | null;
  readonly moderation: NonNullable<Assessment['moderation']>[string] | null;
}

/** What the reviewers of a stage are combined with. */
export interface PanelContext {
  readonly standard: Standard;
  readonly files: StageFiles;
  /** The cards of the reviewers who count, by the same standard. */
  readonly cards: readonly Scorecard[];
  /** The day on which it is looked at. */
  readonly on: Day;
}

/** The spread of every item over the reviewers of a stage. */
export const spreadsOf = (context: PanelContext): readonly ItemSpread[] =>
  sheetOf(context.standard).items.map(({ item }, index) => spreadOf(context, item, index));

const spreadOf = ({ standard, files, cards }: PanelContext, item: Item, index: number): ItemSpread => {
  const scores = cards.map((card) => ({ reviewer: card.reviewer ?? '', score: card.items[index] }));
  const points = scores.flatMap(({ reviewer, score }) => (score?.state === 'scored' ? [{ reviewer, points: score.points }] : []));
  const values = points.map((entry) => entry.points);
  const spread = values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
  const mixed = points.length > 0 && scores.some(({ score }) => score?.state === 'not-applicable');
  const needs = isAboveLimit(spread, item.max, standard.spreadLimit) ? 'spread' : mixed ? 'applicability' : null;
  return { item: item.id, max: item.max, points, spread, needs, moderation: files.own?.data.moderation?.[item.id] ?? null };
};

/** The one card of several reviewers: per item combined by the standard's rule, with what the moderator decided. */
export const combineCards = (context: PanelContext): Scorecard | null => {
  const [first] = context.cards;
  if (!first) return null;
  const sheet = sheetOf(context.standard);
  const stated = context.standard.stages.find(({ id }) => id === context.files.stage);
  const combination = combinationOf(stated?.combine);
  const spreads = spreadsOf(context);
  return {
    ...first,
    id: `${first.community}/${first.period}/${first.stage}`,
    reviewer: null,
    status: allFiles(context.files).some((entry) => entry.data.status === 'draft') ? 'draft' : 'submitted',
    reviewers: context.cards.length,
    narrative: context.cards.every(({ narrative }) => narrative),
    ...totalUp(sheet, {
      items: spreads.map((spread, index) => combineItem(context, { spread, index, combination })),
      elsewhere: combineElsewhere(context, combination),
      bonuses: combineBonuses(context, combination),
      vetoes: combineVetoes(sheet, context),
      preconditions: combinePreconditions(context, first),
    }),
  };
};

const combineItem = ({ cards }: PanelContext, { spread, index, combination }: { spread: ItemSpread; index: number; combination: Combination }): ItemScore => {
  const { item, max } = spread;
  const scores = cards.flatMap((card) => card.items[index] ?? []);
  const decided = spread.moderation?.points;
  if (decided !== undefined && decided <= max) return { id: item, state: 'scored', points: decided, max, derived: false, letter: null, colour: null };
  const applicable = scores.filter(({ state }) => state !== 'not-applicable');
  if (scores.length > 0 && applicable.length === 0) {
    return { id: item, state: 'not-applicable', points: null, max, awaitsApproval: scores.some((score) => score.state === 'not-applicable' && score.awaitsApproval) };
  }
  const points = combinePoints(spread.points.map((entry) => entry.points), combination);
  if (points === null) return { id: item, state: 'missing', points: null, max, refused: false };
  const same = scores.find((score) => score.state === 'scored' && score.points === points);
  const band = same?.state === 'scored' ? { letter: same.letter, colour: same.colour } : { letter: null, colour: null };
  return { id: item, state: 'scored', points, max, derived: scores.every((score) => score.state === 'scored' && score.derived), ...band };
};

/** What each reviewer took over from whoever scored a dimension elsewhere. */
const combineElsewhere = ({ files, cards }: PanelContext, combination: Combination): ReadonlyMap<string, Points> => {
  const counted = files.reviewers.filter((entry) => cards.some((card) => card.id === `${card.community}/${entry.name}`));
  const ids = new Set(counted.flatMap((entry) => Object.keys(entry.data.external ?? {})));
  const combined = [...ids].flatMap((id): [string, Points][] => {
    const points = combinePoints(counted.flatMap((entry) => entry.data.external?.[id]?.points ?? []), { ...combination, minimum: 1 });
    return points === null ? [] : [[id, points]];
  });
  return new Map(combined);
};

/** A reviewer who does not claim a bonus gave it nothing. */
const combineBonuses = ({ cards }: PanelContext, combination: Combination): readonly BonusScore[] => {
  const ids = new Set(cards.flatMap(({ bonuses }) => bonuses.map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const given = cards.map(({ bonuses }) => bonuses.find((bonus) => bonus.id === id)?.points ?? ZERO_POINTS);
    const points = combinePoints(given, combination);
    return points === null ? [] : [{ id, points }];
  });
};

/** A veto rests on an official finding, not on a reviewer's judgement: whichever file of the stage names it, it is in force. */
const combineVetoes = (sheet: Sheet, { files: { own }, cards, on }: PanelContext): readonly Veto[] => {
  const moderated = own ? vetoesInForce(sheet, own.data.vetoes, { on, periodEnd: own.data.period.to }) : [];
  return [...sheet.vetoById.values()].filter((veto) => moderated.includes(veto) || cards.some(({ vetoes }) => vetoes.includes(veto.id)));
};

/** What the moderator says of a precondition stands; else one that any reviewer calls unmet is unmet. */
const combinePreconditions = ({ files: { own }, cards }: PanelContext, first: Scorecard): readonly PreconditionState[] =>
  first.preconditions.map(({ id }) => {
    const said = cards.map(({ preconditions }) => preconditions.find((state) => state.id === id)?.met ?? null);
    return { id, met: own?.data.preconditions?.[id] ?? (said.includes(false) ? false : said.includes(null) ? null : true) };
  });
