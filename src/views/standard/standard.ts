import type { Entry } from '../../domain/library.ts';
import { itemsInForce, type Item } from '../../domain/standard.ts';
import { formatDecimal } from '../../domain/decimal.ts';
import { type Block, type Inline, joined, type Section, section } from '../block.ts';
import { type BodyView, bodyView } from '../body.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';
import type { ViewContext } from '../context.ts';
import { headOf, listCrumb, type PageView } from '../head.ts';
import { plain } from '../words.ts';
import { ruleLines, short } from './rule-text.ts';

/** A standard, its list, or one of its items. */
export interface StandardView extends PageView {
  readonly sections: readonly Section[];
  readonly body: BodyView | null;
}

/** All standards of the site. */
export const standardsView = (context: ViewContext): StandardView => {
  const items = [...context.library.standards.values()].map((entry) => ({ title: { href: standardHref(context, entry), words: context.sayOf(entry)(entry.data.title) }, meta: standardMeta(context, entry) }));
  return { head: headOf(context, { heading: context.t('nav.standards'), lead: context.t('standards.lead') }), sections: section('all', context.t('nav.standards'), [{ type: 'entries', items }]), body: null };
};

const partsOf = (entry: Entry<'standard'>): { standard: string; version: string } => {
  const [standard = '', version = ''] = entry.name.split('/');
  return { standard, version };
};

const standardHref = (context: ViewContext, entry: Entry<'standard'>): string => context.href('standard', partsOf(entry));

const standardMeta = (context: ViewContext, entry: Entry<'standard'>): Inline => {
  const { t, label } = context;
  const { dimensions, total, status } = entry.data;
  return joined([partsOf(entry).version, label('standardStatus', status), t('standard.size', { dimensions: dimensions.length, items: itemsInForce(entry.data).length }), total === undefined ? t('standard.noTotal') : t('standard.total', { total: short(total) })], ' · ');
};

const findEntry = (context: ViewContext, standard: string, version: string): Entry<'standard'> | undefined => context.library.standards.get(`${standard}@${version}`);

/** A standard with its dimensions, items, grades, bonus and vetoes. */
export const standardView = (context: ViewContext, { standard, version }: { readonly standard: string; readonly version: string }): StandardView | null => {
  const entry = findEntry(context, standard, version);
  if (!entry) return null;
  const { t } = context;
  const say = context.sayOf(entry);
  return {
    head: headOf(context, { heading: say(entry.data.title), of: version, file: entry.file, crumbs: [listCrumb(context, 'standards')], lead: entry.data.source === undefined ? null : say(entry.data.source) }),
    sections: [
      ...section('grades', t('standard.grades'), [{ type: 'text', words: standardMeta(context, entry) }, gradesTable(context, entry), { type: 'text', words: t('standard.arithmetic') }]),
      ...entry.data.dimensions.flatMap(({ id, max }) => section(id, t('standard.dimension', { title: dimensionTitle(context, entry, id), max: short(max) }), [itemsTable(context, entry, id)])),
      ...section('bonus', t('assessment.bonus'), [{ type: 'list', items: (entry.data.bonus ?? []).map(({ id, title, max }): Inline => [`${id} `, say(title), t('standard.upTo', { max: short(max) })]) }]),
      ...section('vetoes', t('assessment.vetoes'), [{ type: 'list', items: (entry.data.vetoes ?? []).map(({ id, title, finding }): Inline => [`${id} `, say(title), t('list.semicolon'), say(finding)]) }]),
    ],
    body: null,
  };
};

const gradesTable = (context: ViewContext, entry: Entry<'standard'>): Block => {
  const { t } = context;
  return {
    type: 'table', caption: t('standard.grades'),
    columns: [{ title: t('column.grade') }, { title: t('column.minTotal'), numeric: true }, { title: t('column.minRate'), numeric: true }],
    rows: (entry.data.grades ?? []).map(({ title, minTotal, minDimensionRate }) => ({ head: context.sayOf(entry)(title), cells: [short(minTotal), `${formatDecimal(minDimensionRate)}%`] })),
  };
};

const itemsTable = (context: ViewContext, entry: Entry<'standard'>, dimension: string): Block => {
  const { t } = context;
  const row = (item: Item) => ({
    id: item.id,
    head: [`${item.id} `, { href: context.href('item', { ...partsOf(entry), item: item.id }), words: context.sayOf(entry)(item.title) }],
    cells: [short(item.max), ruleLines(context, entry, item).join(t('list.semicolon'))],
  });
  return {
    type: 'table', caption: dimensionTitle(context, entry, dimension),
    columns: [{ title: t('column.item') }, { title: t('column.points'), numeric: true }, { title: t('column.rule') }],
    rows: itemsInForce(entry.data).filter((item) => item.dimension === dimension).map(row),
  };
};

/** One item with its rule, its evidence and the guidance of the standard. */
export const standardItemView = (context: ViewContext, { standard, version, item: id }: { readonly standard: string; readonly version: string; readonly item: string }): StandardView | null => {
  const entry = findEntry(context, standard, version);
  const item = entry?.data.items.find((candidate) => candidate.id === id);
  if (!entry) return null;
  const guidance = guidanceOf(context, `${standard}@${version}/${id}`);
  const say = context.sayOf(entry);
  const title = item?.title ?? entry.data.bonus?.find((bonus) => bonus.id === id)?.title ?? entry.data.vetoes?.find((veto) => veto.id === id)?.title;
  if (title === undefined) return null;
  return {
    head: headOf(context, {
      heading: `${id} ${plain(say(title))}`, of: `${plain(say(entry.data.title))} ${version}`, file: guidance?.file ?? entry.file,
      crumbs: [listCrumb(context, 'standards'), { label: [plain(say(entry.data.title)), version].join(' '), href: standardHref(context, entry) }],
    }),
    sections: item ? itemSections(context, entry, item) : [],
    body: bodyView(context, guidance),
  };
};

const guidanceOf = (context: ViewContext, key: string): Entry<'item'> | null => context.library.guidance.get(`${key}.${context.locale}`) ?? context.library.guidance.get(key) ?? null;

const itemSections = (context: ViewContext, entry: Entry<'standard'>, item: Item): readonly Section[] => {
  const { t, label } = context;
  const say = context.sayOf(entry);
  const rows = [
    { label: t('column.dimension'), value: dimensionTitle(context, entry, item.dimension) },
    { label: t('item.max'), value: short(item.max) },
    { label: t('item.method'), value: label('scoringMethod', item.method) },
    { label: t('item.evidence'), value: item.evidence.map((kind) => label('evidenceKind', kind)).join(t('list.comma')) },
    { label: t('item.verify'), value: item.verify.map((method) => label('verifyMethod', method)).join(t('list.comma')) },
    { label: t('item.mayNotApply'), value: t(item.notApplicable ? 'yes' : 'no') },
    ...(item.benchmark === undefined ? [] : [{ label: t('item.benchmark'), value: say(item.benchmark) }]),
    ...(item.ownThreshold === true ? [{ label: t('item.threshold'), value: t('item.ownThreshold') }] : []),
  ];
  return section('rule', t('item.rule'), [{ type: 'list', items: ruleLines(context, entry, item) }, { type: 'facts', rows }]);
};
