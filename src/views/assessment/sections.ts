import type { Community, Entry } from '../../domain/library.ts';
import { isDraft } from '../../scoring/scorecard.ts';
import { type AssessmentRecord, leadFile, type StageRecord } from '../../scoring/stages.ts';
import { type Block, type Inline, joined, type Section, section } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { answerOf } from './item-view.ts';
import { measureLink } from '../plan/measure-link.ts';
import { gapSection } from './gap.ts';
import { itemTitle } from './item-title.ts';

/** What the sections are told from. */
export interface AssessmentParts {
  readonly community: Community;
  readonly record: AssessmentRecord;
  readonly stage: StageRecord;
  readonly alone: boolean;
}

/** Bonus, vetoes, findings, recommendations, replies, and what is not known. */
export const assessmentSections = (context: ViewContext, parts: AssessmentParts): readonly Section[] => {
  const entry = leadFile(parts.stage.files);
  const { standard } = parts.record;
  if (!entry) return [];
  const { card } = parts.stage;
  return [
    ...(standard && card && !card.narrative && !isDraft(card) ? gapSection(context, { community: parts.community, standard, card }) : []),
    ...(standard ? [...bonusSection(context, standard, parts.stage), ...vetoSection(context, standard, { stage: parts.stage, entry })] : []),
    ...findingsSection(context, parts.community, entry),
    ...(parts.alone ? [] : repliesSection(context, parts.record)),
    ...(standard ? unknownSection(context, standard, parts.stage) : []),
    ...historySection(context, parts.stage),
  ];
};

const bonusSection = (context: ViewContext, standard: Entry<'standard'>, stage: StageRecord): readonly Section[] => {
  const { t, print } = context;
  const say = context.sayOf(standard);
  if (!stage.card || isDraft(stage.card)) return [];
  const claims = leadFile(stage.files)?.data.bonus ?? {};
  const rows = stage.card.bonuses.map(({ id, points }) => {
    const item = standard.data.bonus?.find((bonus) => bonus.id === id);
    const note = claims[id]?.note;
    return { head: item ? [`${id} `, say(item.title)] : id, cells: [print.score(points), note === undefined ? '' : context.sayOf(leadFile(stage.files))(note)] };
  });
  return section('bonus', t('assessment.bonus'), [{ type: 'table', caption: t('assessment.bonus'), columns: [{ title: t('column.item') }, { title: t('column.points'), numeric: true }, { title: t('column.note') }], rows }]);
};

const vetoSection = (context: ViewContext, standard: Entry<'standard'>, { stage, entry }: { stage: StageRecord; entry: Entry<'assessment'> }): readonly Section[] => {
  const { t, print } = context;
  const items = (stage.card?.vetoes ?? []).map((id): Inline => {
    const veto = standard.data.vetoes?.find((candidate) => candidate.id === id);
    const finding = entry.data.vetoes?.find((claim) => claim.id === id)?.finding;
    const say = context.sayOf(entry);
    return joined([[`${id} `, veto ? context.sayOf(standard)(veto.title) : ''], finding ? [say(finding.by), ' ', say(finding.document), ' ', print.day(finding.on)] : null], t('list.semicolon'));
  });
  return section('vetoes', t('assessment.vetoes'), [{ type: 'list', items }]);
};

const findingsSection = (context: ViewContext, community: Community, entry: Entry<'assessment'>): readonly Section[] => {
  const { t, label, print } = context;
  const say = context.sayOf(entry);
  const findings = (entry.data.findings ?? []).map((finding): Inline =>
    joined([[label('findingType', finding.type), t('colon'), say(finding.text)], measureLink(context, community, finding.measure), finding.due === undefined ? null : t('finding.due', { date: print.day(finding.due) }), finding.closedOn === undefined ? null : t('finding.closed', { date: print.day(finding.closedOn) })], t('list.semicolon')),
  );
  const recommendations = (entry.data.recommendations ?? []).map((recommendation): Inline => joined([say(recommendation.text), measureLink(context, community, recommendation.measure)], t('list.semicolon')));
  return [
    ...section('findings', t('assessment.findings'), [{ type: 'list', items: findings }]),
    ...section('recommendations', t('assessment.recommendations'), [{ type: 'list', items: recommendations }]),
  ];
};

const repliesSection = (context: ViewContext, record: AssessmentRecord): readonly Section[] => {
  const { t, print } = context;
  const items = record.replies.map((reply): Inline => [{ href: `#${reply.item}`, words: reply.item }, ' ', print.day(reply.on), reply.by === undefined ? '' : [' ', context.sayOf(null)(reply.by)], t('colon'), context.sayOf(null)(reply.text)]);
  return section('replies', t('assessment.replies'), [{ type: 'list', items }]);
};

/** Items without an answer or without evidence, and those that do not apply with the reason. */
const unknownSection = (context: ViewContext, standard: Entry<'standard'>, stage: StageRecord): readonly Section[] => {
  const { t, label } = context;
  const entry = leadFile(stage.files);
  if (!stage.card || stage.card.narrative) return [];
  const lines = stage.card.items.flatMap((score): readonly Inline[] => {
    const answer = answerOf(stage, score.id);
    const title: Inline = { href: `#${score.id}`, words: itemTitle(context, standard, score.id) };
    if (score.state === 'missing') return [[title, t('colon'), t('item.missing')]];
    if (score.state === 'not-applicable') return [[title, t('colon'), answer?.na === undefined ? t('item.notApplicable') : label('naState', answer.na), answer?.reason === undefined ? '' : [t('list.bareComma'), context.sayOf(entry)(answer.reason)]]];
    return score.derived || (answer?.evidence ?? []).length > 0 ? [] : [[title, t('colon'), t('item.noEvidence')]];
  });
  const block: Block = { type: 'list', items: lines };
  return section('not-known', t('assessment.unknown'), [block]);
};

const historySection = (context: ViewContext, stage: StageRecord): readonly Section[] => {
  const { t, print } = context;
  const say = context.sayOf(leadFile(stage.files));
  const changes = (leadFile(stage.files)?.data.changes ?? []).map((change): Inline => [`${change.item} ${print.score(change.from)} → ${print.score(change.to)} · ${print.day(change.on)} · `, say(change.reason)]);
  const reopened = stage.reopened.map((each): Inline => [t('assessment.reopened', { date: print.day(each.on) }), ' ', say(each.post), t('colon'), say(each.reason)]);
  return section('changes', t('assessment.changes'), [{ type: 'list', items: [...reopened, ...changes] }]);
};
