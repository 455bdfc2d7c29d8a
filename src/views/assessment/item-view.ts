import type { Answer } from '../../domain/assessment.ts';
import type { Entry } from '../../domain/library.ts';
import type { Item } from '../../domain/standard.ts';
import { allFiles } from '../../scoring/panel.ts';
import type { ItemScore } from '../../scoring/scorecard.ts';
import { leadFile, type StageRecord } from '../../scoring/stages.ts';
import { type Inline, joined } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { plain, type Words } from '../words.ts';
import { answerText } from './answer-text.ts';
import { evidenceLine } from './evidence.ts';
import { ruleLines, short } from '../standard/rule-text.ts';

/** One item of an assessment: what it came to and everything that explains it. */
export interface ItemView {
  readonly id: string;
  readonly title: Words;
  readonly state: ItemScore['state'];
  /** `1.50/2.00`, or that it is missing or does not apply. */
  readonly points: string;
  readonly lost: boolean;
  readonly input: string;
  readonly rule: readonly string[];
  readonly ruleHref: string;
  readonly evidence: readonly Inline[];
  readonly notes: readonly Inline[];
  readonly reviewers: readonly string[];
}

/** What the items of a stage are told from. */
export interface StageTeller {
  readonly context: ViewContext;
  readonly standard: Entry<'standard'>;
  readonly stage: StageRecord;
  /** Drafts show what was put in, but no points. */
  readonly draft: boolean;
}

/** An item of a stage. */
export const itemView = (teller: StageTeller, item: Item, score: ItemScore): ItemView => {
  const { context, standard, stage } = teller;
  const lead = leadFile(stage.files);
  const answer = answerOf(stage, item.id);
  const [id = '', version = ''] = standard.name.split('/');
  return {
    id: item.id,
    title: context.sayOf(standard)(item.title),
    state: score.state,
    points: pointsText(teller, score),
    lost: score.state === 'scored' && score.points < score.max,
    input: score.state === 'scored' && score.derived ? context.t('answer.derived') : answerText(context, standard, { item, answer }),
    rule: ruleLines(context, standard, item),
    ruleHref: context.href('item', { standard: id, version, item: item.id }),
    evidence: lead ? (answer?.evidence ?? []).map((name) => evidenceLine(context, lead, name)) : [],
    notes: notesOf(teller, item.id, answer),
    reviewers: reviewersOf(teller, item.id),
  };
};

/** The answer that stands for a stage: that of its own file, else of its first reviewer. */
export const answerOf = (stage: StageRecord, item: string): Answer | undefined =>
  allFiles(stage.files).flatMap((entry) => entry.data.answers?.[item] ?? []).at(0);

const pointsText = ({ context, draft }: StageTeller, score: ItemScore): string => {
  const { t, print } = context;
  switch (score.state) {
    case 'missing':
      return t('item.missing');
    case 'not-applicable':
      return t('item.notApplicable');
    case 'scored':
      return draft ? t('item.answered') : t('item.points', { points: print.score(score.points), max: short(score.max) });
  }
};

const notesOf = ({ context, stage }: StageTeller, item: string, answer: Answer | undefined): readonly Inline[] => {
  const { t } = context;
  const own = stage.files.own;
  const say = context.sayOf(own ?? leadFile(stage.files));
  const moderation = own?.data.moderation?.[item];
  return [
    answer?.note === undefined ? null : [t('item.note'), t('colon'), say(answer.note)],
    answer?.reason === undefined ? null : [t('item.reason'), t('colon'), say(answer.reason)],
    answer?.approvedBy === undefined ? null : [t('item.approvedBy'), t('colon'), say(answer.approvedBy)],
    moderation === undefined ? null : [t('item.moderation'), t('colon'), say(moderation.note), ' · ', say(moderation.by), ' · ', context.print.day(moderation.on)],
  ].filter((line) => line !== null);
};

const reviewersOf = ({ context, stage, draft }: StageTeller, item: string): readonly string[] => {
  if (draft) return [];
  const spread = stage.spreads.find((candidate) => candidate.item === item);
  return (spread?.points ?? []).map(({ reviewer, points }) => `${reviewer} ${context.print.score(points)}`);
};

/** What cost points in an item, in a few words: `脏乱点3处 −1.50`. */
export const lossLine = (teller: StageTeller, item: Item, score: ItemScore): Inline | null => {
  if (score.state !== 'scored' || score.points >= score.max) return null;
  const { context, standard, stage } = teller;
  const title = plain(context.sayOf(standard)(item.title));
  const input = answerText(context, standard, { item, answer: answerOf(stage, item.id) });
  return joined([{ href: `#${item.id}`, words: title }, input, { strong: `−${context.print.score(score.max - score.points)}` }], ' ');
};
