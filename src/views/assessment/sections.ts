import type { Community, Entry } from '../../domain/library.ts';
import { isDraft } from '../../scoring/scorecard.ts';
import { bestUnder } from '../../scoring/grade.ts';
import { explainBonuses, explainVetoes } from '../../scoring/explain-bonus.ts';
import { sourceOf } from '../../scoring/explain.ts';
import { allFiles } from '../../scoring/panel.ts';
import { windowMonths } from '../../scoring/veto.ts';
import { type AssessmentRecord, leadFile, type StageRecord } from '../../scoring/stages.ts';
import { type Block, type Inline, joined, type Section, section } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { answerOf, lacksEvidence } from './item-view.ts';
import type { StageTeller } from './stage-teller.ts';
import { measureLink } from '../plan/measure-link.ts';
import { itemTitle } from './item-title.ts';
import { gradeTitle } from './record-brief.ts';
import { bonusSums } from './why/bonus-sums.ts';
import { sourceLine } from './why/source-line.ts';

/** What the sections are told from. */
export interface AssessmentParts {
  readonly community: Community;
  readonly record: AssessmentRecord;
  readonly stage: StageRecord;
  readonly alone: boolean;
}

/** Bonus, vetoes, findings, recommendations, replies, and what is not known. */
export const assessmentSections = (context: ViewContext, parts: AssessmentParts, teller: StageTeller | null): readonly Section[] => {
  const entry = leadFile(parts.stage.files);
  const { standard } = parts.record;
  if (!entry) return [];
  return [
    ...(teller ? [...bonusSection(teller), ...vetoSection(teller)] : []),
    ...findingsSection(context, parts.community, entry),
    ...(parts.alone ? [] : repliesSection(context, parts.record)),
    ...(standard ? unknownSection(context, standard, parts.stage) : []),
    ...(standard ? historySection(context, standard, parts.stage) : []),
  ];
};

const bonusSection = (teller: StageTeller): readonly Section[] => {
  const { context, standard, stage } = teller;
  const { t, print } = context;
  if (!stage.card || isDraft(stage.card)) return [];
  const rows = explainBonuses(stage, standard.data, context).map((explanation) => {
    const note = explanation.inputs.flatMap(({ claim, entry }) => (claim.note === undefined ? [] : [context.sayOf(entry)(claim.note)]))[0];
    return { id: explanation.item.id, head: [`${explanation.item.id} `, context.sayOf(standard)(explanation.item.title)], cells: [print.score(explanation.points), { lines: bonusSums(teller, explanation) }, note ?? ''] };
  });
  return section('bonus', t('assessment.bonus'), [{ type: 'table', caption: t('assessment.bonus'), columns: [{ title: t('column.item') }, { title: t('column.points'), numeric: true }, { title: t('why.open') }, { title: t('column.note') }], rows }]);
};

const vetoSection = ({ context, standard, stage }: StageTeller): readonly Section[] => {
  const { t, print } = context;
  const items = explainVetoes(stage, standard.data).map(({ veto, finding, periodEnd, source, entry }): Inline => {
    const say = context.sayOf(entry);
    const effect = bestUnder(veto) === null ? t('why.vetoNone', { veto: veto.id }) : t('why.vetoCap', { veto: veto.id, grade: gradeTitle(context, standard, bestUnder(veto)) ?? '' });
    return joined([
      [`${veto.id} `, context.sayOf(standard)(veto.title)], [say(finding.by), ' ', say(finding.document), ' ', print.day(finding.on)],
      t('why.vetoWindow', { on: print.day(finding.on), months: windowMonths(veto), to: print.day(periodEnd) }), effect, sourceLine(context, standard, source),
    ], t('list.semicolon'));
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
    return lacksEvidence(stage, score) ? [[title, t('colon'), t('item.noEvidence')]] : [];
  });
  const block: Block = { type: 'list', items: lines };
  return section('not-known', t('assessment.unknown'), [block]);
};

const historySection = (context: ViewContext, standard: Entry<'standard'>, stage: StageRecord): readonly Section[] => {
  const { t, print } = context;
  const say = context.sayOf(leadFile(stage.files));
  const changes = allFiles(stage.files).flatMap((entry) => (entry.data.changes ?? []).map((change, index): Inline => [
    `${change.item} ${print.score(change.from)} → `, { strong: print.score(change.to) }, ` · ${print.day(change.on)} · `, context.sayOf(entry)(change.reason), ' · ', sourceLine(context, standard, sourceOf(entry, stage.stage, ['changes', index])),
  ]));
  const reopened = stage.reopened.map((each): Inline => [t('assessment.reopened', { date: print.day(each.on) }), ' ', say(each.post), t('colon'), say(each.reason)]);
  return section('changes', t('assessment.changes'), [{ type: 'list', items: [...reopened, ...changes] }]);
};
