import { type Answer, assessmentAddress } from '../../domain/assessment.ts';
import { yearBefore } from '../../domain/assessment-period.ts';
import type { Entry } from '../../domain/library.ts';
import type { Item } from '../../domain/standard.ts';
import { judgeAnswer } from '../../scoring/judge-answer.ts';
import { isDraft, type ItemScore, type Scorecard } from '../../scoring/scorecard.ts';
import { sheetOf } from '../../scoring/sheet.ts';
import { cardsOf } from '../../scoring/scorecards-of.ts';
import { answerText } from '../assessment/answer-text.ts';
import { periodName, recordsFor, shownStage, stageName } from '../assessment/record-brief.ts';
import type { Inline } from '../block.ts';
import { communityName, type ViewContext } from '../context.ts';
import { headOf, listCrumb, type PageView } from '../head.ts';
import { short } from '../standard/rule-text.ts';
import { plain, type Words } from '../words.ts';
import { evidencePicture } from './evidence-picture.ts';
import { lineFor } from './kit-line.ts';
import { benchOf, benchText, isShown, type Reach } from './review-bench.ts';
import { type DimensionForm, dimensionForms, type ItemForm } from './review-items.ts';
import { isClosed, reviewPage, type ReviewPage } from './review-pages.ts';

/** The form on which an assessment is reviewed. */
export interface ReviewView extends PageView {
  /** What is said instead of the form where nobody reviews the period any more. */
  readonly closed: { readonly words: string; readonly link: Inline } | null;
  readonly bench: string;
  readonly hasSelf: boolean;
  readonly stages: readonly { readonly value: string; readonly label: string }[];
  readonly dimensions: readonly ReviewDimension[];
  readonly bonus: readonly { readonly id: string; readonly title: Words; readonly max: string; readonly self: string | null }[];
  readonly vetoes: readonly { readonly id: string; readonly title: Words; readonly finding: Words }[];
  readonly preconditions: readonly { readonly id: string; readonly title: Words }[];
  readonly lastName: string;
}

export interface ReviewDimension extends Omit<DimensionForm, 'items'> {
  readonly items: readonly ReviewItem[];
}

/** An item with what is known about it before the review. */
export interface ReviewItem {
  readonly form: ItemForm;
  /** What the community answered, and what it comes to. */
  readonly self: { readonly answer: string; readonly points: string; readonly note: Words | null } | null;
  readonly last: string | null;
  readonly derived: string | null;
  readonly evidence: readonly { readonly id: string; readonly line: Inline; /** Markup, where it is a picture. */ readonly picture: string | null }[];
  /** How many pieces of evidence only the kit shows. */
  readonly hidden: number;
}

/** The review form of a period as the open site shows it. */
export const reviewView = (context: ViewContext, { community, period }: { readonly community: string; readonly period: string }): ReviewView | null => {
  const page = reviewPage(context, community, period);
  return page && (isClosed(context, page) ? closedView(context, page) : reviewOf(context, page, 'public'));
};

const closedView = (context: ViewContext, page: ReviewPage): ReviewView => {
  const head = reviewHead(context, page);
  const period = periodName(context, page.period);
  const link: Inline = { href: context.href('record', { community: page.community.id, period: page.period }), words: context.t('assessment.heading', { community: plain(communityName(context, page.community.id)), period }) };
  return { head: { ...head, lead: null }, closed: { words: context.t('review.closed', { period }), link }, bench: '', hasSelf: true, stages: [], dimensions: [], bonus: [], vetoes: [], preconditions: [], lastName: '' };
};

/** The review form of a period. */
export const reviewOf = (context: ViewContext, page: ReviewPage, reach: Reach): ReviewView => {
  const { standard, self } = page;
  const bench = benchOf(context, page, reach);
  const last = lastCard(context, page);
  const say = context.sayOf(standard);
  const known: Known = { context, page, reach, bench, last, selfCard: self && (cardsOf(page.community, context.library, context.on).get(`${page.community.id}/${self.name}`) ?? null) };
  return {
    head: reviewHead(context, page), closed: null, bench: benchText(bench), hasSelf: self !== null,
    stages: standard.data.stages.filter(({ id }) => id !== 'self').map(({ id }) => ({ value: id, label: stageName(context, standard, id) })),
    dimensions: dimensionForms(context, standard).map((dimension) => ({ ...dimension, items: dimension.items.map((form) => reviewItem(known, form)) })),
    bonus: (standard.data.bonus ?? []).map(({ id, title, max }) => ({ id, title: say(title), max: short(max), self: bonusText(known, id) })),
    vetoes: (standard.data.vetoes ?? []).map(({ id, title, finding }) => ({ id, title: say(title), finding: say(finding) })),
    preconditions: (standard.data.preconditions ?? []).map(({ id, title }) => ({ id, title: say(title) })),
    lastName: periodName(context, yearBefore(page.period)),
  };
};

interface Known {
  readonly context: ViewContext;
  readonly page: ReviewPage;
  readonly reach: Reach;
  readonly bench: ReturnType<typeof benchOf>;
  readonly last: Scorecard | null;
  readonly selfCard: Scorecard | null;
}

const reviewItem = (known: Known, form: ItemForm): ReviewItem => {
  const { context, page, reach, bench, last } = known;
  const { standard, self } = page;
  const item = sheetOf(standard.data).itemById.get(form.id);
  const answer = self?.data.answers?.[form.id];
  const derived = bench.derived[form.id];
  const named = answer?.evidence ?? [];
  const shown = self ? named.filter((id) => isShown(self, id, reach)) : [];
  return {
    form,
    self: self && item ? selfAnswer(known, self, { item, answer }) : null,
    last: scoreText(context, last?.items.find(({ id }) => id === form.id)),
    derived: derived && item ? answerText(context, standard, { item, answer: derived }) : null,
    evidence: self ? shown.map((id) => ({ id, line: lineFor(context, self, { id, isKit: reach === 'reviewers' }), picture: evidencePicture(context, self, { id, isKit: reach === 'reviewers' }) })) : [],
    hidden: named.length - shown.length,
  };
};

const selfAnswer = ({ context, page: { standard, community }, selfCard }: Known, self: Entry<'assessment'>, { item, answer }: { readonly item: Item; readonly answer: Answer | undefined }): ReviewItem['self'] => {
  const judged = answer && judgeAnswer(answer, item, { stage: 'self', communityKind: community.profile?.data.kind ?? null });
  const score = selfCard?.items.find(({ id }) => id === item.id);
  const points = judged?.state === 'scored' ? context.print.score(judged.points) : score?.state === 'scored' ? context.print.score(score.points) : '';
  const said = [answer?.note, answer?.reason].filter((text) => text !== undefined).map((text) => plain(context.sayOf(self)(text)));
  return { answer: score?.state === 'scored' && score.derived ? context.t('answer.derived') : answerText(context, standard, { item, answer }), points, note: said.length === 0 ? null : said.join(context.t('list.semicolon')) };
};

const scoreText = ({ t, print }: ViewContext, score: ItemScore | undefined): string | null => {
  if (!score || score.state === 'missing') return null;
  return score.state === 'scored' ? t('item.points', { points: print.score(score.points), max: short(score.max) }) : t('item.notApplicable');
};

/** What the year before came to, where it may be shown. */
const lastCard = (context: ViewContext, { community, period, standard }: ReviewPage): Scorecard | null => {
  const record = recordsFor(context, community).find((candidate) => candidate.period === yearBefore(period));
  const card = record && shownStage(record)?.card;
  return card && !isDraft(card) && card.standard.split('@')[0] === standard.name.split('/')[0] ? card : null;
};

const bonusText = ({ context, page: { self }, selfCard }: Known, id: string): string | null => {
  const score = selfCard?.bonuses.find((bonus) => bonus.id === id);
  if (score) return context.print.score(score.points);
  return self?.data.bonus?.[id] ? context.t('item.missing') : null;
};

const reviewHead = (context: ViewContext, { community, period, standard, self }: ReviewPage) => {
  const { t } = context;
  const name = communityName(context, community.id);
  const hasRecord = community.assessments.some((entry) => assessmentAddress(entry)?.period === period);
  const record = { label: t('assessment.heading', { community: plain(name), period: periodName(context, period) }), href: context.href('record', { community: community.id, period }) };
  return headOf(context, {
    heading: t('review.heading', { community: plain(name), period: periodName(context, period) }), of: null, community: community.id, noindex: true,
    file: null, sample: self?.data.sample === true,
    lead: plain(t('review.lead', { standard: joinedText(context, standard) })),
    crumbs: [listCrumb(context, 'communities'), { label: name, href: context.href('community', { community: community.id }) }, ...(hasRecord ? [record] : [])],
  });
};

const joinedText = (context: ViewContext, standard: Entry<'standard'>): string => `${plain(context.sayOf(standard)(standard.data.title))} ${standard.name.split('/')[1] ?? ''}`;

