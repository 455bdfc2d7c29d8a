import { type Assessment, assessmentAddress, assessmentId, isNarrative } from '../../domain/assessment.ts';
import type { Entry } from '../../domain/library.ts';
import { knownContacts } from '../../domain/privacy/known-contacts.ts';
import { memory, rememberPer } from '../../domain/remember.ts';
import { bandsOf, type Standard, standardReference } from '../../domain/standard.ts';
import type { Tree, TreeMap } from '../../domain/tree.ts';
import { RULES } from '../../rules/registry.ts';
import type { RuleTexts } from '../../rules/rule.ts';
import { deriveNow } from '../../scoring/derive/derive-answer.ts';
import { baseOf } from '../../workbench/base.ts';
import type { Bench } from '../../workbench/bench.ts';
import { BENCH_READING_RULES, BENCH_RULES } from '../../workbench/bench-rules.ts';
import { SECOND_LOOK_READING, SECOND_LOOK_RULES } from '../../workbench/second-look-rules.ts';
import { mapAt } from '../../workbench/edit-tree.ts';
import { WORKBENCH_WORDS, type WorkbenchWord } from '../../workbench/words.ts';
import { communityName, type ViewContext } from '../context.ts';
import { plain } from '../words.ts';
import type { ReviewPage } from './review-pages.ts';

/** What the form is for: the open site, or the file that reviewers carry about. */
export type Reach = 'public' | 'reviewers';

/** Everything that the script of a review form needs. */
export const benchOf = (context: ViewContext, page: ReviewPage, reach: Reach): Bench => {
  const { community, period, covers, standard, self } = page;
  return {
    format: 1, site: reach === 'public' ? context.base : '', page: `${community.id}/${period}`, community: community.id, communityName: plain(communityName(context, community.id)), period, covers,
    on: context.on, locale: context.locale, reference: standardReference(standard), standard: standardFor(context, page), base: baseOf(standard, self),
    self: self && selfFor(self, reach), evidence: self ? evidenceFor(self, reach) : {}, derived: derivedFor(context, page),
    contacts: contactsFor(context, page), reviews: reviewsOf(page, reach), texts: textsIn(context), words: wordsIn(context), kit: reach === 'reviewers',
  };
};

/** Evidence that only reviewers may see is in no open page, not even by its title. */
export const isShown = (self: Entry<'assessment'>, id: string, reach: Reach): boolean => reach === 'reviewers' || self.data.evidence?.[id]?.access !== 'reviewers';

const selfFor = (self: Entry<'assessment'>, reach: Reach): Assessment => {
  const { standard, period, status, answers, bonus, evidence } = self.data;
  return { standard, period, status, answers, bonus, evidence: Object.fromEntries(Object.entries(evidence ?? {}).filter(([id]) => isShown(self, id, reach))) };
};

const evidenceFor = (self: Entry<'assessment'>, reach: Reach): TreeMap => Object.fromEntries(Object.entries(mapAt(self.tree, 'evidence')).filter(([id]) => isShown(self, id, reach)));

/** What the site's own documents answer, as the build would count it for a review. */
const derivedFor = ({ library, on }: ViewContext, { community, covers, standard, self }: ReviewPage): Bench['derived'] => {
  const entry = self ?? blankEntry(community.id, covers);
  return Object.fromEntries(standard.data.items.flatMap((item) => {
    const derived = deriveNow(entry, item, { community, library, on });
    return derived ? [[item.id, derived.answer] as const] : [];
  }));
};

const blankEntry = (community: string, period: Assessment['period']): Entry<'assessment'> => ({
  kind: 'assessment', id: '', name: '', community, file: '', data: { period, status: 'draft' }, tree: {}, body: null, text: '', hash: '', partial: false,
});

/** Parts of an item that no script reads. */
const UNREAD = { byKind: undefined, benchmark: undefined, effort: undefined, ownThreshold: undefined, rubric: undefined };

const STANDARDS = memory<ViewContext, string, Standard>();

/** The standard in the words of the page, with the bands of the community's kind and without what no script reads. */
const standardFor = (context: ViewContext, { community, standard }: ReviewPage): Standard => {
  const kind = community.profile?.data.kind ?? null;
  return STANDARDS(context, `${standard.id} ${kind ?? ''}`, () => {
    const items = standard.data.items.map((item) => ({ ...item, ...(item.bands ? { bands: [...bandsOf(item, kind)] } : {}), ...UNREAD }));
    return sayAll(context, standard, { ...standard.data, items, source: undefined });
  });
};

const sayAll = (context: ViewContext, standard: Entry<'standard'>, data: Standard): Standard => {
  const say = context.sayOf(standard);
  // A text in several languages becomes that of the page; everything else is copied as it is.
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) => (isManyTexts(value) ? plain(say(value)) : value)) as Standard;
};

const isManyTexts = (value: unknown): value is { zhHans?: string; zhHant?: string; en?: string } =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0 && Object.keys(value).every((key) => ['zhHans', 'zhHant', 'en'].includes(key));

/** What the community and the site have declared as their own. */
const contactsFor = ({ library }: ViewContext, { community }: ReviewPage): Bench['contacts'] => {
  const { mobiles, emails, addresses } = knownContacts(library, community);
  return { mobiles: [...mobiles].filter((digits) => digits !== ''), emails: [...emails], addresses };
};

/** Reviews that others handed in; a draft is nobody else's business, but the one who makes the kit knows of it. */
const reviewsOf = ({ community, period }: ReviewPage, reach: Reach): Bench['reviews'] => community.assessments.flatMap((entry) => {
  const address = assessmentAddress(entry);
  if (address?.period !== period || address.stage === 'self' || (reach === 'public' && entry.data.status === 'draft')) return [];
  return [{ place: assessmentId(address), reviewer: entry.data.reviewer ?? null, isScored: !isNarrative(entry.data) }];
});

const IDS: readonly string[] = [...[...BENCH_RULES, ...SECOND_LOOK_RULES].map(({ id }) => id), ...BENCH_READING_RULES, ...SECOND_LOOK_READING];

const textsIn = rememberPer(({ locale }: ViewContext): Readonly<Record<string, RuleTexts>> =>
  Object.fromEntries(RULES.filter(({ rule }) => IDS.includes(rule.id)).map(({ rule, texts }) => [rule.id, { title: '', why: '', message: texts[locale].message, help: texts[locale].help }])));

/** The words with their values still to be put in. */
const wordsIn = rememberPer(({ t }: ViewContext): Bench['words'] => Object.fromEntries(WORKBENCH_WORDS.map((key) => [key, t(key)])) as Record<WorkbenchWord, string>); // `fromEntries` forgets the keys.

/** JSON that cannot end the script element it stands in. */
export const benchText = (bench: Bench): string => JSON.stringify(bench satisfies { readonly evidence: Tree }).replaceAll('<', '\\u003c');
