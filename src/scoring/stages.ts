import type { Assessment } from '../domain/assessment.ts';
import type { Day } from '../domain/day.ts';
import { STAGES, type Stage } from '../domain/enumerations.ts';
import type { Community, Entry, Library } from '../domain/library.ts';
import { datedPeriodOf, noticeNamed } from '../domain/notice.ts';
import { findStandard, type Standard, standardReference } from '../domain/standard.ts';
import { type Difference, differencesOf } from './difference.ts';
import { allFiles, isPanel, type ItemSpread, spreadsOf, type StageFiles, stageFilesOf } from './panel.ts';
import { isDraft, type Scorecard } from './scorecard.ts';
import { cardsOf, panelContext } from './scorecards-of.ts';

/** One stage of the assessment of a period. */
export interface StageRecord {
  readonly stage: Stage;
  readonly title: Standard['stages'][number]['title'] | null;
  readonly required: boolean;
  /** The files behind it: that of the stage, or those of its reviewers and their moderation. */
  readonly files: StageFiles;
  /** The card of the stage, combined where there are several reviewers. */
  readonly card: Scorecard | null;
  /** The card of each reviewer, where there are several. */
  readonly reviewerCards: readonly Scorecard[];
  /** The points of each reviewer per item, where there are several. */
  readonly spreads: readonly ItemSpread[];
  /** Items that wait for the note of a moderator. */
  readonly openModeration: readonly string[];
  readonly status: 'draft' | 'submitted' | 'signed' | 'withdrawn';
  /** Post and day of the sign-off, the latest where several sign. */
  readonly signed: NonNullable<Assessment['signed']> | null;
  /** Whether it was opened again after a sign-off. */
  readonly reopened: readonly NonNullable<Assessment['reopened']>[number][];
}

/** What an assessment of a period has come to over its stages. */
export const RECORD_STATUSES = ['draft', 'submitted', 'self-assessed', 'reviewed', 'in-notice', 'final', 'withdrawn'] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** Everything that is known of the assessment of one period, over all its stages. */
export interface AssessmentRecord {
  readonly community: string;
  readonly period: string;
  /** The first and the last day that it is about. */
  readonly covers: Assessment['period'];
  readonly standard: Entry<'standard'> | null;
  /** `<id>@<version>` as the assessments name it. */
  readonly standardReference: string;
  /** In the order of the standard. */
  readonly stages: readonly StageRecord[];
  /** The stage whose score counts: the first signed one of the standard's list, or `null` while none is signed. */
  readonly ofRecord: StageRecord | null;
  /** Whether only the community itself has spoken: 自评，未经复核. */
  readonly selfOnly: boolean;
  /** Stages that are not signed yet. */
  readonly inProgress: readonly StageRecord[];
  readonly status: RecordStatus;
  /** The public notice of the result and its period, where there is one. */
  readonly notice: ResultNotice | null;
  /** Self-assessment and stage of record (or else the last review there is) side by side, where they differ. */
  readonly differences: readonly Difference[];
  /** The community's replies, in the order of the files. */
  readonly replies: readonly Entry<'replies'>['data']['replies'][number][];
  /** Scores that were changed after a sign-off, each with its reason. */
  readonly changes: readonly NonNullable<Assessment['changes']>[number][];
}

/** The notice that makes a result public. */
export interface ResultNotice {
  readonly entry: Entry<'notice'>;
  /** The last day on which objections may be made, or `null` where the notice has no period. */
  readonly until: Day | null;
}

/** The periods that a community was assessed for, newest first. */
export const periodsOf = (community: Community): readonly string[] =>
  [...new Set(stageFilesOf(community).map(({ period }) => period))].toSorted((a, b) => (a < b ? 1 : -1));

/** All records of a community, newest first. */
export const recordsOf = (community: Community, library: Library, on: Day): readonly AssessmentRecord[] =>
  periodsOf(community).flatMap((period) => recordOf({ community, period, library, on }) ?? []);

/** What is asked for: one period of one community. */
export interface RecordQuestion {
  readonly community: Community;
  readonly period: string;
  readonly library: Library;
  readonly on: Day;
}

/** The record of one period, or `null` where the community has no assessment of it. */
export const recordOf = ({ community, period, library, on }: RecordQuestion): AssessmentRecord | null => {
  const files = stageFilesOf(community).filter((stage) => stage.period === period);
  const first = files.map(leadFile).find((entry) => entry !== null);
  if (!first) return null;
  const reference = first.data.standard ?? '';
  const standard = findStandard(library, reference) ?? null;
  const cards = cardsOf(community, library, on);
  const stages = inOrder(files, standard).map((stage) => stageRecord(stage, { standard, library, cards, on }));
  const ofRecord = stageOfRecord(stages, standard);
  const notice = resultNotice(ofRecord, { community, library });
  return {
    community: community.id, period, covers: first.data.period, standard,
    standardReference: standard ? standardReference(standard) : reference,
    stages, ofRecord, selfOnly: ofRecord?.stage === 'self', inProgress: stages.filter(({ status }) => status === 'draft' || status === 'submitted'),
    status: statusOf(stages, ofRecord, { notice, on }), notice,
    differences: standard ? differencesOf(stages, ofRecord, standard.data) : [],
    replies: community.replies.filter((entry) => entry.name === `${period}/replies`).flatMap((entry) => entry.data.replies),
    changes: stages.flatMap((stage) => allFiles(stage.files).flatMap((entry) => entry.data.changes ?? [])),
  };
};

/** The file that speaks for a stage. */
export const leadFile = ({ own, reviewers }: StageFiles): Entry<'assessment'> | null => own ?? reviewers[0] ?? null;

const inOrder = (files: readonly StageFiles[], standard: Entry<'standard'> | null): readonly StageFiles[] => {
  const order = [...(standard?.data.stages.map(({ id }) => id) ?? []), ...STAGES];
  return files.toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
};

interface StageContext {
  readonly standard: Entry<'standard'> | null;
  readonly library: Library;
  readonly cards: ReadonlyMap<string, Scorecard>;
  readonly on: Day;
}

const stageRecord = (files: StageFiles, { standard, library, cards, on }: StageContext): StageRecord => {
  const stated = standard?.data.stages.find(({ id }) => id === files.stage);
  const lead = leadFile(files);
  const panel = isPanel(files) ? panelContext(files, { library, cards, on }) : null;
  const spreads = panel ? spreadsOf(panel) : [];
  const id = isPanel(files) ? `${lead?.community ?? ''}/${files.period}/${files.stage}` : `${lead?.community ?? ''}/${lead?.name ?? ''}`;
  return {
    stage: files.stage, title: stated?.title ?? null, required: stated?.required ?? false, files,
    card: cards.get(id) ?? null,
    reviewerCards: panel?.cards ?? [], spreads,
    openModeration: spreads.filter(({ needs, moderation }) => needs !== null && moderation === null).map(({ item }) => item),
    status: stageStatus(files), signed: signatureOf(files),
    reopened: allFiles(files).flatMap((entry) => entry.data.reopened ?? []),
  };
};

/** A stage with several reviewers is signed by its own file, or else by all of them. */
const signatureOf = ({ own, reviewers }: StageFiles): NonNullable<Assessment['signed']> | null => {
  if (own) return own.data.signed ?? null;
  if (reviewers.some((entry) => entry.data.signed === undefined)) return null;
  return reviewers.flatMap((entry) => entry.data.signed ?? []).toSorted((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null;
};

const stageStatus = (files: StageFiles): StageRecord['status'] => {
  const all = allFiles(files);
  if (all.some((entry) => entry.data.withdrawn !== undefined)) return 'withdrawn';
  if (signatureOf(files) !== null) return 'signed';
  return all.every((entry) => entry.data.status === 'submitted') ? 'submitted' : 'draft';
};

/** The stage that counts: the first of the standard's list that is signed, also where it was withdrawn later. */
const stageOfRecord = (stages: readonly StageRecord[], standard: Entry<'standard'> | null): StageRecord | null => {
  const order = standard?.data.record ?? [];
  const signed = order.flatMap((id) => stages.filter(({ stage, signed: signature }) => stage === id && signature !== null));
  return signed.find(({ status, card }) => status === 'withdrawn' || (card !== null && !isDraft(card))) ?? null;
};

const resultNotice = (ofRecord: StageRecord | null, { community, library }: { community: Community; library: Library }): ResultNotice | null => {
  if (!ofRecord) return null;
  const name = allFiles(ofRecord.files).flatMap((entry) => entry.data.resultNotice ?? [])[0];
  const entry = noticeNamed(community, name) ?? community.notices.findLast((notice) => isResultOf(notice, ofRecord.files));
  return entry ? { entry, until: datedPeriodOf(library, community, entry)?.to ?? null } : null;
};

/** Whether a notice of a result names the assessment itself. */
const isResultOf = ({ data }: Entry<'notice'>, { period, stage }: StageFiles): boolean =>
  data.kind === 'assessment-result' && data.details?.['assessment'] === `${period}/${stage}`;

const statusOf = (stages: readonly StageRecord[], ofRecord: StageRecord | null, { notice, on }: { notice: ResultNotice | null; on: Day }): RecordStatus => {
  if (ofRecord?.status === 'withdrawn') return 'withdrawn';
  if (ofRecord === null) return stages.some(({ status, card }) => status !== 'draft' && card !== null && !isDraft(card)) ? 'submitted' : 'draft';
  if (notice && notice.entry.data.date <= on) return notice.until !== null && on <= notice.until ? 'in-notice' : 'final';
  return ofRecord.stage === 'self' ? 'self-assessed' : 'reviewed';
};
