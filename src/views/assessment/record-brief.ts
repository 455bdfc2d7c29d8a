import type { Community, Entry } from '../../domain/library.ts';
import { memory } from '../../domain/remember.ts';
import { isDraft } from '../../scoring/scorecard.ts';
import { type AssessmentRecord, recordsOf, type StageRecord } from '../../scoring/stages.ts';
import type { ViewContext } from '../context.ts';
import { plain } from '../words.ts';

/** The grade as a mark that says grade, period and standard in words; only of what is final. */
export interface GradeMark {
  readonly grade: string;
  readonly period: string;
  readonly standard: string;
}

/** What a period came to, in one line. */
export interface RecordBrief {
  readonly href: string;
  readonly period: string;
  readonly text: string;
  /** The same without the grade, for where the mark says it. */
  readonly rest: string;
  readonly mark: GradeMark | null;
  /** Whether it may stand in lists and comparisons. */
  readonly listed: boolean;
}

const RECORDS = memory<ViewContext, string, readonly AssessmentRecord[]>();

/** The records of a community, the newest first. */
export const recordsFor = (context: ViewContext, community: Community): readonly AssessmentRecord[] =>
  RECORDS(context, community.id, () => recordsOf(community, context.library, context.on));

/** What each period came to, the newest first. */
export const recordBriefs = (context: ViewContext, community: Community): readonly RecordBrief[] => recordsFor(context, community).map((record) => recordBrief(context, record));

/** The newest period with a score that may stand in lists: drafts stay out of them. */
export const latestRecord = (context: ViewContext, community: Community): RecordBrief | null => {
  const record = recordsFor(context, community).find(isListed);
  return record ? recordBrief(context, record) : null;
};

/** Whether a record has a score that may stand in lists. */
export const isListed = (record: AssessmentRecord): boolean => shownStage(record)?.card?.total !== null && shownStage(record) !== null && record.status !== 'withdrawn';

/** The stage whose figures a page shows: that of record, else a submitted self-assessment; `null` for drafts. */
export const shownStage = (record: AssessmentRecord): StageRecord | null => {
  if (record.ofRecord) return record.ofRecord;
  return record.stages.findLast(({ card, status }) => status !== 'withdrawn' && card !== null && !isDraft(card)) ?? null;
};

/** The stage whose figures the dossier of a period shows; `null` where nothing was handed in that can be scored. */
export const dossierStage = (record: AssessmentRecord): StageRecord | null => {
  const stage = shownStage(record);
  return record.status === 'withdrawn' || record.standard === null || stage?.card?.narrative !== false ? null : stage;
};

/** What a period came to. */
export const recordBrief = (context: ViewContext, record: AssessmentRecord): RecordBrief => ({
  href: context.href('record', { community: record.community, period: record.period }),
  period: periodName(context, record.period),
  text: recordText(context, record, { withGrade: true }),
  rest: recordText(context, record, { withGrade: false }),
  mark: gradeMark(context, record),
  listed: isListed(record),
});

/** A period as it is said: `2025年`, `2025年上半年`, `2025年第三季度`. */
export const periodName = ({ t }: ViewContext, period: string): string => {
  const [year = period, part] = period.split('-');
  switch (part) {
    case 'h1':
    case 'h2':
    case 'q1':
    case 'q2':
    case 'q3':
    case 'q4':
      return t(`period.${part}`, { year });
    default:
      return t('period.year', { year });
  }
};

const recordText = (context: ViewContext, record: AssessmentRecord, { withGrade }: { readonly withGrade: boolean }): string => {
  const { t, print } = context;
  const shown = shownStage(record);
  if (record.status === 'withdrawn') return t('record.withdrawn');
  if (!shown?.card) return draftText(context, record);
  const { card } = shown;
  if (card.narrative) return t('record.narrative', { stage: stageName(context, record.standard, shown.stage) });
  const score = card.total === null ? null : t('record.points', { total: print.score(card.total) });
  const grade = shown.stage === 'self' || !withGrade ? null : gradeTitle(context, record.standard, card.grade);
  return t('record.line', { result: [grade, score].filter((part) => part !== null).join(' '), status: statusText(context, record, shown) });
};

/** Who found it, when, and what may still change it. */
export const statusText = (context: ViewContext, record: AssessmentRecord, shown: StageRecord): string => {
  const { t, print } = context;
  const on = shown.signed?.on ?? null;
  const parts = [
    shown.stage === 'self' ? t('record.selfOnly') : stageName(context, record.standard, shown.stage),
    on === null ? t('record.unsigned') : print.day(on),
    record.status === 'in-notice' ? t('record.inNotice') : null,
    shown.card?.provisional === true ? t('record.provisional') : null,
  ];
  return parts.filter((part) => part !== null).join(t('list.bareComma'));
};

const draftText = (context: ViewContext, { stages }: AssessmentRecord): string => {
  const draft = stages.at(-1);
  if (!draft?.card) return context.t('community.noScoreShort');
  if (draft.card.narrative) return context.t('record.narrative', { stage: context.label('stage', draft.stage) });
  const { answered, applicable } = draft.card.coverage;
  return context.t('record.draft', { stage: context.label('stage', draft.stage), answered, applicable });
};

/** The name of a stage, as the standard calls it. */
export const stageName = (context: ViewContext, standard: Entry<'standard'> | null, stage: StageRecord['stage']): string => {
  const title = standard?.data.stages.find(({ id }) => id === stage)?.title;
  return title === undefined || !standard ? context.label('stage', stage) : plain(context.sayOf(standard)(title));
};

/** The title of a grade of a standard, or `null` where there is none. */
export const gradeTitle = (context: ViewContext, standard: Entry<'standard'> | null, grade: string | null): string | null => {
  if (grade === null) return null;
  if (grade === 'not-graded') return context.t('grade.notGraded');
  const title = standard?.data.grades?.find(({ id }) => id === grade)?.title;
  return title === undefined || !standard ? grade : plain(context.sayOf(standard)(title));
};

/** The id of the grade of a period whose result is final. */
export const finalGrade = ({ standard, status, ofRecord }: AssessmentRecord): string | null => {
  if (status !== 'final' || !standard || ofRecord === null || ofRecord.stage === 'self' || ofRecord.card?.provisional === true) return null;
  return ofRecord.card?.grade ?? null;
};

/** The mark of a period whose result is final. */
export const gradeMark = (context: ViewContext, record: AssessmentRecord): GradeMark | null => {
  const { standard } = record;
  const grade = gradeTitle(context, standard, finalGrade(record));
  if (grade === null || !standard) return null;
  return { grade, period: periodName(context, record.period), standard: `${plain(context.sayOf(standard)(standard.data.title))} ${standard.name.split('/')[1] ?? ''}` };
};

/** Why a community has no score, said for real and for invented ones. */
export const noScoreOf = (context: ViewContext, community: Community): string => context.t(community.profile?.data.sample === true ? 'community.noScore' : 'community.noScoreReal');
