import { assessmentAddress, isNarrative } from '../domain/assessment.ts';
import type { Day } from '../domain/day.ts';
import type { Community, Entry, Library } from '../domain/library.ts';
import { type BonusItem, findStandard } from '../domain/standard.ts';
import { yearBefore } from '../domain/assessment-period.ts';
import { deriveAnswer } from './derive/derive-answer.ts';
import { deriveBonus, type DerivedBonus } from './derive/derive-bonus.ts';
import { allFiles, combineCards, isPanel, type PanelContext, type StageFiles, stageFilesOf } from './panel.ts';
import { scoreAssessment, type ScoringContext, unscoredCard } from './score-assessment.ts';
import type { Scorecard } from './scorecard.ts';

/** Every scorecard of the site by its id, also those of drafts and the combined ones of stages with several reviewers. */
export const scorecardsOf = (library: Library, on: Day): ReadonlyMap<string, Scorecard> => {
  const all = new Map<string, Scorecard>();
  for (const community of library.communities.values()) for (const [id, card] of cardsOf(community, library, on)) all.set(id, card);
  return all;
};

interface Remembered {
  readonly on: Day;
  readonly site: Library['site'];
  readonly standards: Library['standards'];
  readonly catalogues: Library['catalogues'];
  readonly calendars: Library['calendars'];
  readonly cards: ReadonlyMap<string, Scorecard>;
}

const REMEMBERED = new WeakMap<Community, Remembered>();

/** The scorecards of one community; computed once as long as neither it nor what it is scored by has changed. */
export const cardsOf = (community: Community, library: Library, on: Day): ReadonlyMap<string, Scorecard> => {
  const known = REMEMBERED.get(community);
  if (known?.on === on && known.site === library.site && sameMap(known.standards, library.standards) && sameMap(known.catalogues, library.catalogues) && sameMap(known.calendars, library.calendars)) return known.cards;
  const cards = scoreCommunity(community, library, on);
  REMEMBERED.set(community, { on, site: library.site, standards: library.standards, catalogues: library.catalogues, calendars: library.calendars, cards });
  return cards;
};

const sameMap = <Key, Value>(a: ReadonlyMap<Key, Value>, b: ReadonlyMap<Key, Value>): boolean => {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
};

const scoreCommunity = (community: Community, library: Library, on: Day): ReadonlyMap<string, Scorecard> => {
  const files = stageFilesOf(community);
  const moderating = new Set(files.filter(isPanel).flatMap(({ own }) => own ?? []));
  const confirmed = confirmedByStreet(community);
  const cards = new Map<string, Scorecard>();
  for (const entry of community.assessments) {
    if (moderating.has(entry)) continue; // Its id is that of the combined card.
    const card = scoreEntry(entry, { library, community, on, confirmed });
    cards.set(card.id, card);
  }
  for (const stage of files.filter(isPanel)) {
    const context = panelContext(stage, { library, cards, on });
    const card = context && combineCards(context);
    if (card) cards.set(card.id, card);
    else if (stage.own) cards.set(unscoredCard(stage.own).id, unscoredCard(stage.own));
  }
  return cards;
};

/** The reviewers of a stage who count, with their cards: those who use the standard of the stage and have no ties. */
export const panelContext = (files: StageFiles, { library, cards, on }: { readonly library: Library; readonly cards: ReadonlyMap<string, Scorecard>; readonly on: Day }): PanelContext | null => {
  const standard = findStandard(library, files.own?.data.standard ?? files.reviewers[0]?.data.standard);
  if (!standard) return null;
  const reference = files.own?.data.standard ?? files.reviewers[0]?.data.standard;
  const counted = files.reviewers.filter((entry) => entry.data.standard === reference && (entry.data.ties ?? []).length === 0);
  return { standard: standard.data, files, on, cards: counted.flatMap((entry) => cards.get(`${entry.community ?? ''}/${entry.name}`) ?? []) };
};

interface EntryContext {
  readonly library: Library;
  readonly community: Community;
  readonly on: Day;
  readonly confirmed: ReadonlyMap<string, ReadonlySet<string>>;
}

const scoreEntry = (entry: Entry<'assessment'>, question: EntryContext): Scorecard => {
  const standard = findStandard(question.library, entry.data.standard);
  if (!standard) return unscoredCard(entry);
  const context: ScoringContext = {
    on: question.on,
    communityKind: question.community.profile?.data.kind ?? null,
    derive: (item) => deriveAnswer(entry, item, question)?.answer ?? null,
    deriveBonus: () => null,
    confirmed: question.confirmed.get(assessmentAddress(entry)?.period ?? '') ?? NONE,
  };
  const card = scoreAssessment(entry, standard, context);
  const asksForPoints = Object.values(entry.data.bonus ?? {}).some(({ points, levels }) => points === undefined && levels === undefined);
  return asksForPoints ? scoreAssessment(entry, standard, { ...context, deriveBonus: (item) => bonusOf(item, { ...question, entry, card })?.points ?? null }) : card;
};

const bonusOf = (item: BonusItem, { entry, card, community, library, on }: EntryContext & { readonly entry: Entry<'assessment'>; readonly card: Scorecard }): DerivedBonus | null =>
  deriveBonus(item, { assessment: entry, community, library, card, lastYear: lastYearCard(entry, { community, library, on }) });

/** What the site's own documents give to a bonus of an assessment, or `null`. */
export const derivedBonus = (entry: Entry<'assessment'>, item: BonusItem, { library, on }: { readonly library: Library; readonly on: Day }): DerivedBonus | null => {
  const community = library.communities.get(entry.community ?? '');
  const card = community && cardsOf(community, library, on).get(`${community.id}/${entry.name}`);
  return community && card ? bonusOf(item, { entry, card, community, library, on, confirmed: new Map() }) : null;
};

/** The card that counted a year before: that of the first signed stage of the standard's list. */
const lastYearCard = (entry: Entry<'assessment'>, { community, library, on }: Omit<EntryContext, 'confirmed'>): Scorecard | null => {
  const address = assessmentAddress(entry);
  const standard = findStandard(library, entry.data.standard);
  if (!address || !standard) return null;
  const period = yearBefore(address.period);
  const stages = stageFilesOf(community).filter((stage) => stage.period === period);
  const files = standard.data.record.flatMap((id) => stages.filter(({ stage }) => stage === id)).find((stage) => allFiles(stage).some(({ data }) => data.signed !== undefined));
  if (!files) return null;
  const context: EntryContext = { community, library, on, confirmed: confirmedByStreet(community) };
  const single = files.reviewers.length === 0 ? files.own : files.reviewers.length === 1 && files.own === null ? files.reviewers[0] : null;
  if (single) return scoreEntry({ ...single, data: { ...single.data, bonus: undefined } }, context);
  const cards = new Map(files.reviewers.map((review) => [`${community.id}/${review.name}`, scoreEntry({ ...review, data: { ...review.data, bonus: undefined } }, context)]));
  const panel = panelContext(files, { library, cards, on });
  return panel && combineCards(panel);
};

const NONE: ReadonlySet<string> = new Set();

/** The items that the street's own file calls not applicable with its approval, by period. */
const confirmedByStreet = (community: Community): ReadonlyMap<string, ReadonlySet<string>> => {
  const confirmed = new Map<string, ReadonlySet<string>>();
  for (const entry of community.assessments) {
    const address = assessmentAddress(entry);
    if (address?.stage !== 'street' || isNarrative(entry.data) || entry.data.status === 'draft') continue;
    const answers = Object.entries(entry.data.answers ?? {});
    confirmed.set(address.period, new Set(answers.flatMap(([id, answer]) => (answer.na !== undefined && answer.approvedBy !== undefined ? [id] : []))));
  }
  return confirmed;
};
