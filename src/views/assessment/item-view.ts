import { type Answer, assessmentAddress } from '../../domain/assessment.ts';
import type { Entry } from '../../domain/library.ts';
import { memory } from '../../domain/remember.ts';
import type { Item } from '../../domain/standard.ts';
import { allFiles } from '../../scoring/panel.ts';
import type { ItemScore } from '../../scoring/scorecard.ts';
import { leadFile, type StageRecord } from '../../scoring/stages.ts';
import type { Inline } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { measuresFor } from '../plan/measure-link.ts';
import { plain, type Words } from '../words.ts';
import { answerText } from './answer-text.ts';
import type { StageTeller } from './stage-teller.ts';
import { type ItemWhy, itemWhy } from './why/item-why.ts';
import { evidenceLine } from './evidence.ts';
import { itemHref } from './item-title.ts';
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
  readonly why: ItemWhy;
  /** The measures of the plans that are meant for an item that lost points; `null` for the others. */
  readonly measures: readonly Inline[] | null;
}

const VIEWS = memory<StageTeller, Item, ItemView>();

/** An item of a stage, which stands on several pages. */
export const itemView = (teller: StageTeller, item: Item, score: ItemScore): ItemView => VIEWS(teller, item, () => makeView(teller, item, score));

const makeView = (teller: StageTeller, item: Item, score: ItemScore): ItemView => {
  const { context, standard, stage, community } = teller;
  const said = answersOf(stage, item.id);
  const lost = score.state === 'scored' && score.points < score.max;
  return {
    id: item.id,
    title: context.sayOf(standard)(item.title),
    state: score.state,
    points: pointsText(teller, score),
    lost,
    input: inputText(teller, item),
    rule: ruleLines(context, standard, item),
    ruleHref: itemHref(context, standard, item.id),
    evidence: evidenceOf(context, said),
    notes: notesOf(teller, item.id, said),
    reviewers: reviewersOf(teller, item.id),
    why: itemWhy(teller, item),
    measures: lost && !teller.draft ? measuresFor(context, community, item.id) : null,
  };
};

/** An answer with the file it stands in and the reviewer who gave it; `null` where nobody has to be told apart. */
interface Said {
  readonly entry: Entry<'assessment'>;
  readonly answer: Answer;
  readonly by: string | null;
}

const answersOf = ({ files }: StageRecord, item: string): readonly Said[] => {
  const found = allFiles(files).flatMap((entry) => (entry.data.answers?.[item] ? [{ entry, answer: entry.data.answers[item] }] : []));
  return found.map((said) => ({ ...said, by: found.length > 1 ? (assessmentAddress(said.entry)?.reviewer?.toUpperCase() ?? null) : null }));
};

/** What was answered or derived, once where all reviewers say the same. */
const inputText = (teller: StageTeller, item: Item): string => {
  const { context, standard } = teller;
  const texts = [...writtenTexts(teller, item), ...derivedTexts(teller, item)].toSorted((a, b) => ((a.by ?? '') < (b.by ?? '') ? -1 : 1));
  const [first] = texts;
  if (!first) return answerText(context, standard, { item, answer: undefined });
  if (texts.every(({ text }) => text === first.text)) return first.text;
  return texts.map(({ by, text }) => (by === null ? text : context.t('item.saidBy', { reviewer: by, text }))).join(context.t('list.semicolon'));
};

interface SaidText {
  readonly by: string | null;
  readonly text: string;
}

const writtenTexts = ({ context, standard, stage }: StageTeller, item: Item): readonly SaidText[] =>
  answersOf(stage, item.id).map(({ answer, by }) => ({ by, text: answerText(context, standard, { item, answer }) }));

/** What was left out and computed from the records of the site: the figure, and that it was computed. */
const derivedTexts = ({ context, standard, explained }: StageTeller, item: Item): readonly SaidText[] =>
  (explained.get(item.id)?.inputs ?? []).flatMap(({ answer, derived, source }) =>
    derived === null ? [] : [{ by: source.reviewer?.toUpperCase() ?? null, text: context.t('answer.derivedAs', { answer: answerText(context, standard, { item, answer }) }) }],
  );

/** The evidence that any of the reviewers rests on, each piece once. */
const evidenceOf = (context: ViewContext, said: readonly Said[]): readonly Inline[] => {
  const named = new Map(said.toReversed().flatMap(({ entry, answer }) => (answer.evidence ?? []).map((name) => [name, entry] as const)));
  const order = [...new Set(said.flatMap(({ answer }) => answer.evidence ?? []))];
  return order.flatMap((name) => {
    const entry = named.get(name);
    return entry ? [evidenceLine(context, entry, name)] : [];
  });
};

/** The answer that stands for a stage: that of its own file, else of its first reviewer. */
export const answerOf = (stage: StageRecord, item: string): Answer | undefined =>
  allFiles(stage.files).flatMap((entry) => entry.data.answers?.[item] ?? []).at(0);

/** Whether an item has points but nothing to show for them. */
export const lacksEvidence = (stage: StageRecord, score: ItemScore): boolean =>
  score.state === 'scored' && !score.derived && allFiles(stage.files).every((entry) => (entry.data.answers?.[score.id]?.evidence ?? []).length === 0);

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

const notesOf = ({ context, stage }: StageTeller, item: string, said: readonly Said[]): readonly Inline[] => {
  const { t } = context;
  const own = stage.files.own;
  const say = context.sayOf(own ?? leadFile(stage.files));
  const moderation = own?.data.moderation?.[item];
  return [
    ...onceIfSame(said).flatMap((each) => notesOfAnswer(context, each)),
    moderation === undefined ? null : [t('item.moderation'), t('colon'), say(moderation.note), ' · ', say(moderation.by), ' · ', context.print.day(moderation.on)],
  ].filter((line) => line !== null);
};

/** What all reviewers wrote in the same words is printed once and for all of them. */
const onceIfSame = (said: readonly Said[]): readonly Said[] => {
  const [first] = said;
  const isSame = said.every(({ answer }) => [answer.note, answer.reason, answer.approvedBy].every((text, at) => text === [first?.answer.note, first?.answer.reason, first?.answer.approvedBy][at]));
  return first && isSame ? [{ ...first, by: null }] : said;
};

const notesOfAnswer = (context: ViewContext, { entry, answer, by }: Said): readonly Inline[] => {
  const { t } = context;
  const say = context.sayOf(entry);
  const parts = [['item.note', answer.note], ['item.reason', answer.reason], ['item.approvedBy', answer.approvedBy]] as const;
  return parts.flatMap(([key, text]) => (text === undefined ? [] : [[by === null ? t(key) : t('item.of', { what: t(key), reviewer: by }), t('colon'), say(text)]]));
};

/** What each reviewer gave, and how far they lie apart. */
const reviewersOf = ({ context, stage, draft }: StageTeller, item: string): readonly string[] => {
  if (draft) return [];
  const { t, print } = context;
  const spread = stage.spreads.find((candidate) => candidate.item === item);
  const given = (spread?.points ?? []).map(({ reviewer, points }) => `${reviewer.toUpperCase()} ${print.score(points)}`);
  return spread && spread.spread > 0 ? [...given, t('item.spread', { points: print.score(spread.spread) })] : given;
};

/** What cost points in an item: which it is, what was found, and how many. */
export interface Loss {
  readonly what: Inline;
  /** `−1.50`; `null` where a line says what is done about it. */
  readonly points: string | null;
}

/** What cost points in an item, in a few words: `脏乱点3处 −1.50`. */
export const lossOf = (teller: StageTeller, item: Item, score: ItemScore): Loss | null => {
  if (score.state !== 'scored' || score.points >= score.max) return null;
  const { context, standard } = teller;
  const title = plain(context.sayOf(standard)(item.title));
  const input = inputText(teller, item);
  return { what: [{ href: `#${item.id}`, words: title }, ' ', { small: input }], points: `−${context.print.score(score.max - score.points)}` };
};
