import type { Community, Entry } from '../../domain/library.ts';
import { type AssessmentRecord, leadFile, type StageRecord } from '../../scoring/stages.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import { type Block, type Inline, joined, type Section, section } from '../block.ts';
import { communityName, type ViewContext } from '../context.ts';
import { absoluteAddress } from '../files/absolute-address.ts';
import { headOf, listCrumb, type PageView } from '../head.ts';
import { placeOf } from '../office.ts';
import { type QrCode, qrCode } from '../qr-path.ts';
import { plain } from '../words.ts';
import { standardLink } from './assessment.ts';
import { dossierItems } from './dossier-items.ts';
import { handedIn, stageTable } from './dossier-scores.ts';
import { dossierSums } from './dossier-sums.ts';
import { numberedEvidence, type NumberedEvidence } from './numbered-evidence.ts';
import { dossierStage, gradeTitle, periodName, recordsFor, stageName, statusText } from './record-brief.ts';
import { assessmentSections } from './sections.ts';
import { tellerOf } from './stage-teller.ts';
import { coverageText, sumText } from './totals-text.ts';

/** The assessment of a period as one paper: cover, scores, items, evidence, replies, and room to sign. */
export interface DossierView extends PageView {
  /** Who issues it: the host of the site. */
  readonly issuer: string | null;
  /** `优良 83.25分`. */
  readonly result: string;
  readonly status: string;
  readonly cover: Block;
  /** The live page, for a camera; `null` where the site states no address. */
  readonly live: { readonly address: string; readonly qr: QrCode } | null;
  readonly sections: readonly Section[];
  readonly signing: Signing;
  /** What every sheet of a PDF carries at its head. */
  readonly runningTitle: string;
}

interface Signing {
  readonly statement: string;
  readonly lines: readonly { readonly stage: string; readonly post: string; readonly on: string }[];
  /** Whose seals there is room for. */
  readonly seals: readonly string[];
}

/** What a dossier is told from. */
export interface DossierParts {
  readonly community: Community;
  readonly record: AssessmentRecord;
  readonly stage: StageRecord;
  readonly card: Scorecard;
  readonly standard: Entry<'standard'>;
}

/** The parts of a period that has a dossier. */
const dossierOf = (context: ViewContext, community: Community, period: string): DossierParts | null => {
  const record = recordsFor(context, community).find((candidate) => candidate.period === period);
  const stage = record && dossierStage(record);
  if (!record?.standard || !stage?.card) return null;
  return { community, record, stage, card: stage.card, standard: record.standard };
};

/** The dossier of a period. */
export const dossierView = (context: ViewContext, { community: id, period }: { readonly community: string; readonly period: string }): DossierView | null => {
  const community = context.library.communities.get(id);
  const parts = community ? dossierOf(context, community, period) : null;
  if (!parts) return null;
  const { record, stage, card, standard } = parts;
  const host = context.library.site.footer?.host;
  const heading = context.t('dossier.heading', { community: plain(communityName(context, id)), period: periodName(context, period) });
  const grade = stage.stage === 'self' ? null : gradeTitle(context, standard, card.grade);
  return {
    head: dossierHead(context, parts, heading),
    issuer: host === undefined ? null : plain(context.sayOf(null)(host)),
    result: [grade, card.total === null ? null : context.t('record.points', { total: context.print.score(card.total) })].filter((part) => part !== null).join(' '),
    status: statusText(context, record, stage),
    cover: { type: 'facts', rows: coverRows(context, parts) },
    live: liveOf(context, id, period),
    sections: dossierSections(context, parts),
    signing: signingOf(context, parts),
    runningTitle: `${heading} · ${record.standardReference}`,
  };
};

const dossierHead = (context: ViewContext, { community, record: { period }, stage }: DossierParts, heading: string) => {
  const name = communityName(context, community.id);
  return headOf(context, {
    heading, community: community.id, sample: leadFile(stage.files)?.data.sample === true, noindex: true,
    crumbs: [
      listCrumb(context, 'communities'), { label: name, href: context.href('community', { community: community.id }) },
      { label: periodName(context, period), href: context.href('record', { community: community.id, period }) },
    ],
  });
};

const liveOf = (context: ViewContext, community: string, period: string): DossierView['live'] => {
  if (context.library.site.address === undefined) return null;
  const address = absoluteAddress(context, 'record', { community, period });
  return { address, qr: qrCode(address) };
};

const coverRows = (context: ViewContext, { community, record, standard }: DossierParts): Extract<Block, { type: 'facts' }>['rows'] => {
  const { t, print } = context;
  const place = placeOf(context, community);
  return [
    { label: t('column.community'), value: joined([communityName(context, community.id), place], t('list.bareComma')) },
    { label: t('dossier.period'), value: t('dossier.span', { from: print.day(record.covers.from), to: print.day(record.covers.to) }) },
    { label: t('assessment.standard'), value: standardLink(context, standard) },
    ...handedIn(record).map((stage) => ({ label: stageName(context, standard, stage.stage), value: stageLine(context, stage) })),
    { label: t('dossier.asOf'), value: print.day(context.on) },
  ];
};

const stageLine = (context: ViewContext, { card, signed }: StageRecord): Inline =>
  joined([card?.total === null || card === null ? null : context.t('record.points', { total: context.print.score(card.total) }), signed === null ? context.t('record.unsigned') : [context.print.day(signed.on), ' ', context.sayOf(null)(signed.post)]], context.t('list.bareComma'));

/** Sections of the page of the period that a dossier repeats, in its own order. */
const REPEATED = ['bonus', 'vetoes', 'findings', 'recommendations', 'replies', 'not-known', 'changes'];

const dossierSections = (context: ViewContext, parts: DossierParts): readonly Section[] => {
  const { t } = context;
  const evidence = numberedEvidence(context, parts.record, parts.stage);
  const repeated = assessmentSections(context, { ...parts, alone: false }, tellerOf(context, { ...parts, draft: false })).filter(({ id }) => REPEATED.includes(id));
  const before = repeated.filter(({ id }) => id === 'bonus' || id === 'vetoes');
  const totals = [sumText(context, parts.card), coverageText(context, parts.card)].filter((line) => line !== null).join(t('list.semicolon'));
  return [
    ...section('scores', t('dossier.scores'), [{ type: 'text', words: totals }, stageTable(context, parts), { type: 'text', words: { small: t('standard.arithmetic') } }]),
    ...section('items', t('dossier.items'), dossierItems(context, parts, evidence)),
    ...before,
    ...section('evidence', t('dossier.evidence'), [{ type: 'text', words: t('dossier.evidenceCount', { count: evidence.length }) }, evidenceTable(context, evidence)]),
    ...repeated.filter((each) => !before.includes(each)),
    ...section('sums', t('dossier.sums'), dossierSums(context, parts)),
  ];
};

const evidenceTable = (context: ViewContext, evidence: readonly NumberedEvidence[]): Block => {
  const { t, label } = context;
  return {
    type: 'table', caption: t('dossier.evidence'),
    columns: [{ title: t('dossier.number') }, { title: t('item.evidence') }, { title: t('column.kind') }, { title: t('column.item') }],
    rows: evidence.map(({ number, line, kind, items }) => ({ id: `evidence-${number}`, head: String(number), cells: [line, label('evidenceKind', kind), items.join(t('list.comma'))] })),
  };
};

const signingOf = (context: ViewContext, { community, record, stage, standard }: DossierParts): Signing => {
  const { t, print } = context;
  const organisation = leadFile(stage.files)?.data.reviewer?.organisation;
  const reviewer = stage.stage === 'self' || organisation === undefined ? context.library.site.footer?.host : organisation;
  return {
    statement: t('dossier.statement'),
    lines: handedIn(record).map(({ stage: name, signed, files }) => {
      const post = signed?.post ?? leadFile(files)?.data.reviewer?.post;
      return { stage: stageName(context, standard, name), post: post === undefined ? '' : plain(context.sayOf(leadFile(files))(post)), on: signed === null ? t('record.unsigned') : print.day(signed.on) };
    }),
    seals: [t('dossier.committee', { community: plain(communityName(context, community.id)) }), reviewer === undefined ? t('dossier.reviewer') : plain(context.sayOf(leadFile(stage.files))(reviewer))],
  };
};
