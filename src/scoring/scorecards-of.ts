import { type Answer, assessmentAddress, isNarrative } from '../domain/assessment.ts';
import type { Day } from '../domain/day.ts';
import type { Community, Entry, Library } from '../domain/library.ts';
import { findStandard, type Item } from '../domain/standard.ts';
import { combineCards, isPanel, type PanelContext, type StageFiles, stageFilesOf } from './panel.ts';
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
  readonly standards: Library['standards'];
  readonly catalogues: Library['catalogues'];
  readonly calendars: Library['calendars'];
  readonly cards: ReadonlyMap<string, Scorecard>;
}

const REMEMBERED = new WeakMap<Community, Remembered>();

/** The scorecards of one community; computed once as long as neither it nor what it is scored by has changed. */
export const cardsOf = (community: Community, library: Library, on: Day): ReadonlyMap<string, Scorecard> => {
  const known = REMEMBERED.get(community);
  if (known?.on === on && sameMap(known.standards, library.standards) && sameMap(known.catalogues, library.catalogues) && sameMap(known.calendars, library.calendars)) return known.cards;
  const cards = scoreCommunity(community, library, on);
  REMEMBERED.set(community, { on, standards: library.standards, catalogues: library.catalogues, calendars: library.calendars, cards });
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
    const context = panelContext(stage, library, cards);
    const card = context && combineCards(context);
    if (card) cards.set(card.id, card);
    else if (stage.own) cards.set(unscoredCard(stage.own).id, unscoredCard(stage.own));
  }
  return cards;
};

/** The reviewers of a stage who count, with their cards: those who use the standard of the stage and have no ties. */
export const panelContext = (files: StageFiles, library: Library, cards: ReadonlyMap<string, Scorecard>): PanelContext | null => {
  const standard = findStandard(library, files.own?.data.standard ?? files.reviewers[0]?.data.standard);
  if (!standard) return null;
  const reference = files.own?.data.standard ?? files.reviewers[0]?.data.standard;
  const counted = files.reviewers.filter((entry) => entry.data.standard === reference && (entry.data.ties ?? []).length === 0);
  return { standard: standard.data, files, cards: counted.flatMap((entry) => cards.get(`${entry.community ?? ''}/${entry.name}`) ?? []) };
};

interface EntryContext {
  readonly library: Library;
  readonly community: Community;
  readonly on: Day;
  readonly confirmed: ReadonlyMap<string, ReadonlySet<string>>;
}

const scoreEntry = (entry: Entry<'assessment'>, { library, community, on, confirmed }: EntryContext): Scorecard => {
  const standard = findStandard(library, entry.data.standard);
  if (!standard) return unscoredCard(entry);
  const context: ScoringContext = {
    on,
    communityKind: community.profile?.data.kind ?? null,
    derive: (item) => derivedAnswer(entry, item),
    deriveBonus: () => null,
    confirmed: confirmed.get(assessmentAddress(entry)?.period ?? '') ?? NONE,
  };
  return scoreAssessment(entry, standard, context);
};

const NONE: ReadonlySet<string> = new Set();

const derivedAnswer = (_entry: Entry<'assessment'>, _item: Item): Answer | null => null;

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
