import { itemsInForce } from '../../domain/standard.ts';
import { explainDimensions } from '../../scoring/explain-totals.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import type { StageRecord } from '../../scoring/stages.ts';
import type { Block, Inline, Row } from '../block.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';
import type { ViewContext } from '../context.ts';
import type { DossierParts } from './dossier.ts';
import { handedIn } from './dossier-scores.ts';
import { itemTitle } from './item-title.ts';
import { stageName } from './record-brief.ts';
import { type StageTeller, tellerOf } from './stage-teller.ts';
import { dimensionWhy } from './why/dimension-why.ts';
import { itemWhy } from './why/item-why.ts';
import { totalWhy } from './why/total-why.ts';
import type { Why } from './why/why.ts';

/** How every figure of a dossier came about: of each stage the total, the dimensions and the items, with file, line, post and day. */
export const dossierSums = (context: ViewContext, parts: DossierParts): readonly Block[] => {
  const own = itemRows(tellerFor(context, parts, parts.stage));
  const known = new Map(own.map(({ id, said }) => [id, said]));
  const rules: Block = { type: 'list', items: ruleLines(tellerFor(context, parts, parts.stage), parts.card) };
  return [rules, ...[parts.stage, ...handedIn(parts.record).filter((stage) => stage !== parts.stage)].flatMap((stage) => {
    const { card } = stage;
    const teller = tellerFor(context, parts, stage);
    if (!card) return [];
    const rows = stage === parts.stage ? own : itemRows(teller).filter(({ id, said }) => known.get(id) !== said);
    return [sumsTable(teller, { card, rows }), ...sameLine(context, parts, { stage, isAll: rows.length === own.length })];
  })];
};

/** The rules of total and dimension, once. */
const ruleLines = (teller: StageTeller, card: Scorecard): readonly Inline[] => {
  const [first] = explainDimensions(card, teller.standard.data);
  const whys = [totalWhy(teller, card), ...(first ? [dimensionWhy(teller, first)] : [])];
  return whys.flatMap(({ rows }) => rows.filter(({ label }) => label === teller.context.t('why.rule')).flatMap(({ lines }) => lines));
};

const tellerFor = (context: ViewContext, { community, standard }: DossierParts, stage: StageRecord): StageTeller => tellerOf(context, { community, standard, stage, draft: false });

interface ItemSums {
  readonly id: string;
  /** The same where everybody answered the same and nobody moderated. */
  readonly said: string;
  readonly row: Row;
}

const itemRows = (teller: StageTeller): readonly ItemSums[] =>
  itemsInForce(teller.standard.data).map((item) => {
    const { counted, sums, sources } = itemWhy(teller, item);
    const derived: readonly Inline[] = counted.length === 0 ? [] : [{ small: [teller.context.t('answer.derived'), teller.context.t('colon'), ...counted.flatMap((each, at): readonly Inline[] => (at === 0 ? [each] : [teller.context.t('list.semicolon'), each]))] }];
    const shown = sums.length === 0 ? [teller.context.t('item.missing')] : sums;
    return { id: item.id, said: saidOf(teller, item.id), row: { head: itemTitle(teller.context, teller.standard, item.id), cells: [{ lines: [...shown, ...derived] }, { lines: sources }] } };
  });

const saidOf = ({ explained }: StageTeller, item: string): string => {
  const { inputs = [], combination = null } = explained.get(item) ?? {};
  return [...new Set(inputs.map(({ arithmetic, derived }) => JSON.stringify([arithmetic, derived?.from ?? []]))), ...(combination?.decided ? ['moderated'] : [])].join();
};

const sumsTable = (teller: StageTeller, { card, rows }: { readonly card: Scorecard; readonly rows: readonly ItemSums[] }): Block => {
  const { context, standard, stage } = teller;
  const { t } = context;
  const dimensions = explainDimensions(card, standard.data).map((explanation) => whyRow(context, dimensionTitle(context, standard, explanation.dimension.id), dimensionWhy(teller, explanation)));
  return {
    type: 'table', caption: t('dossier.sumsOf', { stage: stageName(context, standard, stage.stage) }),
    columns: [{ title: t('dossier.figure') }, { title: t('why.sum') }, { title: t('why.source') }],
    rows: [whyRow(context, t('column.total'), totalWhy(teller, card)), ...dimensions, ...rows.map(({ row }) => row)],
  };
};

/** The arithmetic of a figure in one cell, where its inputs stand in the next; the rules stand above the first table. */
const whyRow = ({ t }: ViewContext, head: string, { rows }: Why): Row => {
  const [source, sum, rule] = [t('why.source'), t('why.sum'), t('why.rule')];
  const told = rows.filter(({ label }) => label !== source && label !== rule).flatMap(({ label, lines }) => lines.map((line): Inline => (label === sum ? line : [label, t('colon'), line])));
  return { head: { strong: head }, cells: [{ lines: told }, { lines: rows.filter(({ label }) => label === source).flatMap(({ lines }) => lines) }] };
};

const sameLine = (context: ViewContext, { stage: own, standard }: DossierParts, { stage, isAll }: { readonly stage: StageRecord; readonly isAll: boolean }): readonly Block[] =>
  isAll ? [] : [{ type: 'text', words: { small: context.t('dossier.sumsSame', { stage: stageName(context, standard, stage.stage), own: stageName(context, standard, own.stage) }) } }];
