import type { Community, Entry } from '../../domain/library.ts';
import { findStandard } from '../../domain/standard.ts';
import { explainDimensions } from '../../scoring/explain-totals.ts';
import { isDraft, type Scorecard } from '../../scoring/scorecard.ts';
import { type AssessmentRecord, leadFile, type StageRecord } from '../../scoring/stages.ts';
import type { Inline, Section } from '../block.ts';
import { type BodyView, bodyView } from '../body.ts';
import { type DifferenceChart, differenceChart } from '../charts/difference-chart.ts';
import { type DimensionChart, dimensionChart, dimensionTitle } from '../charts/dimension-chart.ts';
import { comparisonsOf } from '../compare/compare.ts';
import { communityName, type ViewContext } from '../context.ts';
import { headOf, listCrumb, type PageView } from '../head.ts';
import { isClosed, reviewPage } from '../review/review-pages.ts';
import { short } from '../standard/rule-text.ts';
import { plain } from '../words.ts';
import { type DimensionView, dimensionView } from './dimension-view.ts';
import { gapLines, gapSection, nextGrade } from './gap.ts';
import { dossierStage, gradeMark, type GradeMark, gradeTitle, periodName, recordBrief, recordsFor, shownStage, stageName, statusText } from './record-brief.ts';
import { type PeriodTrend, periodTrend } from './period-trend.ts';
import { assessmentSections } from './sections.ts';
import { tellerOf } from './stage-teller.ts';
import { coverageText, sumText } from './totals-text.ts';
import { whatIfText } from './what-if.ts';
import { totalWhy } from './why/total-why.ts';
import type { Why } from './why/why.ts';

/** The page of a period or of one of its stages. */
export interface AssessmentView extends PageView {
  readonly mark: GradeMark | null;
  /** The result in words, also where there is a mark. */
  readonly result: string;
  readonly status: string;
  /** `81.75 + 加分1.50 = 83.25`. */
  readonly sum: string | null;
  readonly coverage: string | null;
  readonly weakest: { readonly text: string; readonly href: string } | null;
  readonly gap: readonly string[];
  readonly why: Why | null;
  /** What the script of the gap table needs, as JSON. */
  readonly whatIf: string | null;
  readonly standard: Inline | null;
  readonly chart: DimensionChart | null;
  readonly dimensions: readonly DimensionView[];
  readonly differences: DifferenceChart | null;
  readonly trend: PeriodTrend | null;
  readonly stages: readonly { readonly href: string; readonly words: string; readonly current: boolean }[];
  readonly sections: readonly Section[];
  readonly body: BodyView | null;
}

interface OfPeriod {
  readonly community: string;
  readonly period: string;
}

/** What a period came to: the stage of record, or what there is so far. */
export const recordView = (context: ViewContext, { community: id, period }: OfPeriod): AssessmentView | null => {
  const community = context.library.communities.get(id);
  const record = community && recordsFor(context, community).find((candidate) => candidate.period === period);
  const stage = record && (shownStage(record) ?? record.stages.at(-1));
  return community && record && stage ? assessmentView(context, { community, record, stage, alone: false }) : null;
};

/** One stage of a period, or one of its reviewers (`district.a`). */
export const stageView = (context: ViewContext, { community: id, period, stage: name }: OfPeriod & { readonly stage: string }): AssessmentView | null => {
  const community = context.library.communities.get(id);
  const record = community && recordsFor(context, community).find((candidate) => candidate.period === period);
  const [stageId, reviewer] = name.split('.');
  const stage = record?.stages.find((candidate) => candidate.stage === stageId);
  const shown = stage && reviewer !== undefined ? ofReviewer(stage, reviewer) : stage;
  return community && record && shown ? assessmentView(context, { community, record, stage: shown, alone: true }) : null;
};

/** A stage as one of its reviewers sees it. */
const ofReviewer = (stage: StageRecord, reviewer: string): StageRecord | undefined => {
  const entry = stage.files.reviewers.find(({ name }) => name.endsWith(`.${reviewer}`));
  const card = stage.reviewerCards.find((candidate) => candidate.reviewer === reviewer);
  return entry && card ? { ...stage, files: { ...stage.files, own: null, reviewers: [entry] }, card, reviewerCards: [], spreads: [], signed: entry.data.signed ?? null } : undefined;
};

interface Parts {
  readonly community: Community;
  readonly record: AssessmentRecord;
  readonly stage: StageRecord;
  /** Whether the page is that of a single stage. */
  readonly alone: boolean;
}

const assessmentView = (context: ViewContext, parts: Parts): AssessmentView => {
  const { record, stage, alone } = parts;
  const card = stage.card;
  const draft = card === null || isDraft(card);
  const scored = card !== null && !draft && !card.narrative;
  const { standard } = record;
  const teller = standard ? tellerOf(context, { community: parts.community, stage, standard, draft }) : null;
  return {
    head: assessmentHead(context, parts),
    mark: alone ? null : gradeMark(context, record),
    result: resultText(context, parts),
    status: draft ? '' : statusText(context, record, stage),
    sum: scored ? sumText(context, card) : null,
    coverage: card === null || card.narrative ? null : coverageText(context, card),
    weakest: scored && standard ? weakestOf(context, standard, card) : null,
    gap: scored && standard ? gapLines(context, standard, card) : [],
    why: scored && teller ? totalWhy(teller, card) : null,
    whatIf: scored && standard && card.total !== null ? whatIfText(context, standard, card) : null,
    standard: standard ? pinnedStandard(context, standard) : null,
    chart: scored && standard && card.dimensions.length > 0 ? dimensionChart(context, standard, { dimensions: card.dimensions, next: nextGrade(standard, card) }) : null,
    dimensions: teller && card && !card.narrative ? explainDimensions(card, teller.standard.data).map((explanation) => dimensionView(teller, explanation)) : [],
    trend: alone ? null : periodTrend(context, parts.community, record.period),
    differences: alone || !standard ? null : differenceChart(context, standard, record.differences),
    stages: [...record.stages.flatMap((each) => stageLinks(context, record, { stage: each, current: alone ? stage.stage : null })), ...reviewLink(context, parts), ...dossierLink(context, parts)],
    sections: [...(scored && teller ? gapSection({ ...teller, card }) : []), ...assessmentSections(context, parts, teller), ...(alone ? [] : comparisonsOf(context, { community: parts.community.id, period: record.period }))],
    body: bodyView(context, leadFile(stage.files)),
  };
};

/** The grade and the points, or how far a draft has come. */
const resultText = (context: ViewContext, { record, stage, alone }: Parts): string => {
  const { card } = stage;
  const { t } = context;
  if (card && isDraft(card) && !card.narrative && alone) return t('record.draft', { stage: stageName(context, record.standard, stage.stage), answered: card.coverage.answered, applicable: card.coverage.applicable });
  if (!card || card.narrative || isDraft(card)) return recordBrief(context, record).text;
  const grade = stage.stage === 'self' ? null : gradeTitle(context, record.standard, card.grade);
  const total = card.total === null ? null : t('record.points', { total: context.print.score(card.total) });
  return [grade, total].filter((part) => part !== null).join(' ');
};

const assessmentHead = (context: ViewContext, { community, record, stage, alone }: Parts) => {
  const name = communityName(context, community.id);
  const heading = context.t('assessment.heading', { community: plain(name), period: periodName(context, record.period) });
  const title = alone ? [heading, stageName(context, record.standard, stage.stage), stage.card?.reviewer?.toUpperCase()].filter((part) => part !== undefined).join(' ') : heading;
  return headOf(context, {
    heading: title, community: community.id, sample: leadFile(stage.files)?.data.sample === true, file: leadFile(stage.files)?.file ?? null,
    crumbs: [listCrumb(context, 'communities'), { label: name, href: context.href('community', { community: community.id }) }, ...(alone ? [{ label: heading, href: context.href('record', { community: community.id, period: record.period }) }] : [])],
  });
};

const weakestOf = (context: ViewContext, standard: Entry<'standard'>, { dimensions }: Scorecard): AssessmentView['weakest'] => {
  const weakest = dimensions.filter(({ rate }) => rate !== null).toSorted((a, b) => (a.rate ?? 0) - (b.rate ?? 0))[0];
  if (!weakest || weakest.score === null) return null;
  const { t, print } = context;
  return { href: `#${weakest.id}`, text: t('record.weakest', { dimension: dimensionTitle(context, standard, weakest.id), score: print.score(weakest.score), max: short(weakest.max), rate: print.rate(weakest.rate ?? 0) }) };
};

/** The link to a standard with its version. */
export const standardLink = (context: ViewContext, standard: Entry<'standard'>): Inline => {
  const [id = '', version = ''] = standard.name.split('/');
  return { href: context.href('standard', { standard: id, version }), words: [context.sayOf(standard)(standard.data.title), ` ${version}`] };
};

/** The standard, and that it stays where the site uses another for new assessments. */
const pinnedStandard = (context: ViewContext, standard: Entry<'standard'>): Inline => {
  const usual = findStandard(context.library, context.library.site.defaultStandard);
  const link = standardLink(context, standard);
  return usual === undefined || usual === standard ? link : [link, context.t('list.bareComma'), context.t('standard.pinned'), context.t('colon'), standardLink(context, usual)];
};

/** The form on which the period is reviewed. */
const reviewLink = (context: ViewContext, { community, record: { period } }: Parts): AssessmentView['stages'] => {
  const page = reviewPage(context, community.id, period);
  return page === null || isClosed(context, page) ? [] : [{ href: context.href('review', { community: community.id, period }), words: context.t('review.open'), current: false }];
};

/** The period as one paper, to print and sign. */
const dossierLink = (context: ViewContext, { record, alone }: Parts): AssessmentView['stages'] =>
  alone || dossierStage(record) === null ? [] : [{ href: context.href('dossier', { community: record.community, period: record.period }), words: context.t('dossier.open'), current: false }];

const stageLinks = (context: ViewContext, record: AssessmentRecord, { stage, current }: { stage: StageRecord; current: string | null }): AssessmentView['stages'] => {
  const { t, print } = context;
  const link = (name: string, words: string) => ({ href: context.href('stage', { community: record.community, period: record.period, stage: name }), words, current: name === current });
  const { card } = stage;
  const text = card === null || isDraft(card) ? t('stage.draft') : card.total === null ? '' : t('record.points', { total: print.score(card.total) });
  const on = stage.signed === null ? t('record.unsigned') : print.day(stage.signed.on);
  const reviewers = current === stage.stage ? stage.reviewerCards : [];
  return [
    link(stage.stage, [stageName(context, record.standard, stage.stage), text, on].filter((part) => part !== '').join(' ')),
    ...reviewers.flatMap((each) => (each.reviewer === null ? [] : [link(`${stage.stage}.${each.reviewer}`, [t('stage.reviewer', { reviewer: each.reviewer.toUpperCase() }), each.total === null || isDraft(each) ? '' : t('record.points', { total: print.score(each.total) })].filter((part) => part !== '').join(' '))])),
  ];
};

