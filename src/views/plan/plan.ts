import type { Entry } from '../../domain/library.ts';
import { findStandard } from '../../domain/standard.ts';
import { recordEvidence } from '../assessment/evidence.ts';
import { itemHref, itemTitle } from '../assessment/item-title.ts';
import { type Block, type Inline, joined, linesOf, type Row, type Section, section } from '../block.ts';
import { type BodyView, bodyView } from '../body.ts';
import { planChart, type PlanChart } from '../charts/plan-chart.ts';
import { communityName, type ViewContext } from '../context.ts';
import { headOf, listCrumb, type PageView } from '../head.ts';
import { quantityText } from '../quantity-inline.ts';
import { type Measure, measureState, measuresOf, planSentence, TONES } from './plan-line.ts';

/** The page of a plan. */
export interface PlanView extends PageView {
  readonly sentence: string;
  readonly late: readonly Inline[];
  readonly chart: PlanChart | null;
  readonly sections: readonly Section[];
  readonly body: BodyView | null;
}

/** The years of a plan with what was meant, who does it, by when, and how far it is. */
export const planView = (context: ViewContext, { community: id, plan: name }: { readonly community: string; readonly plan: string }): PlanView | null => {
  const community = context.library.communities.get(id);
  const plan = community?.plans.find((candidate) => candidate.name === name);
  if (!community || !plan) return null;
  const heading = context.sayOf(plan)(plan.data.title);
  return {
    head: headOf(context, {
      heading, of: communityName(context, id), community: id, sample: plan.data.sample === true, file: plan.file,
      crumbs: [listCrumb(context, 'communities'), { label: communityName(context, id), href: context.href('community', { community: id }) }],
    }),
    sentence: planSentence(context, plan),
    late: measuresOf(plan).filter((measure) => measureState(measure, context.on) === 'late').map((measure) => lateLine(context, plan, measure)),
    chart: planChart(context, plan),
    sections: [...yearsSection(context, plan), ...ideaSection(context, plan), ...plan.data.years.flatMap((year) => yearSection(context, plan, year))],
    body: bodyView(context, plan),
  };
};

const lateLine = (context: ViewContext, plan: Entry<'plan'>, measure: Measure): Inline => {
  const { t, print } = context;
  const say = context.sayOf(plan);
  return joined(
    [
      { href: `#${measure.id}`, words: say(measure.text) },
      measure.due === undefined ? null : t('measure.wasDue', { date: print.date(measure.due) }),
      measure.owner === undefined ? null : [t('measure.owner'), t('colon'), say(measure.owner)],
      measure.reason === undefined ? t('measure.noReason') : [t('measure.reason'), t('colon'), say(measure.reason)],
    ],
    t('list.bareComma'),
  );
};

const ideaSection = (context: ViewContext, plan: Entry<'plan'>): readonly Section[] => {
  const { t } = context;
  const say = context.sayOf(plan);
  const { guidingIdea, overallGoal, theme, slogan, basis, adoptedOn } = plan.data;
  const row = (label: string, value: Inline | null) => (value === null ? [] : [{ label, value }]);
  const said = (text: typeof guidingIdea): Inline | null => (text === undefined ? null : say(text));
  return section('aims', t('plan.aims'), [
    {
      type: 'facts',
      rows: [
        ...row(t('plan.theme'), said(theme)), ...row(t('plan.slogan'), said(slogan)), ...row(t('plan.guidingIdea'), said(guidingIdea)), ...row(t('plan.overallGoal'), said(overallGoal)),
        ...row(t('plan.basis'), basis === undefined ? null : joined(basis.map((text) => say(text)), t('list.semicolon'))),
        ...row(t('plan.adoptedOn'), adoptedOn === undefined ? null : context.print.day(adoptedOn)),
      ],
    },
  ]);
};

/** The years side by side: the project of each and its measures with how far they are. */
const yearsSection = (context: ViewContext, plan: Entry<'plan'>): readonly Section[] => {
  const { t } = context;
  const { years } = plan.data;
  if (years.length < 2 || measuresOf(plan).length === 0) return [];
  const say = context.sayOf(plan);
  const state = (measure: Measure): Inline => ({ mark: TONES[measureState(measure, context.on)], words: t(`measure.${measureState(measure, context.on)}`) });
  const projects = years.map(({ project, mainTask }): Inline => (project ?? mainTask) === undefined ? '' : say(project ?? mainTask ?? ''));
  const table: Block = {
    type: 'table', caption: t('plan.years'),
    columns: [{ title: t('column.fact') }, ...years.map(({ year }) => ({ title: t('plan.year', { year }) }))],
    rows: [
      ...(projects.every((project) => project === '') ? [] : [{ head: t('plan.project'), cells: projects }]),
      { head: t('column.measure'), cells: years.map(({ measures = [] }): Inline => (measures.length === 0 ? '' : { lines: measures.map((measure) => [state(measure), ' ', { href: `#${measure.id}`, words: numbered(context, plan, measure) }]) })) },
    ],
  };
  return section('years', t('plan.years'), [table]);
};

type PlanYear = Entry<'plan'>['data']['years'][number];

const yearSection = (context: ViewContext, plan: Entry<'plan'>, year: PlanYear): readonly Section[] => {
  const { t } = context;
  const say = context.sayOf(plan);
  const lead = joined([year.project === undefined ? null : { strong: say(year.project) }, year.mainTask === undefined ? null : say(year.mainTask), year.aim === undefined ? null : say(year.aim)], t('list.semicolon'));
  return section(`y${year.year}`, t('plan.year', { year: year.year }), [
    { type: 'text', words: Array.isArray(lead) && lead.length === 0 ? '' : lead },
    { type: 'list', items: (year.goals ?? []).map((goal) => goalLine(context, plan, goal)) },
    measuresTable(context, plan, year),
  ]);
};

const goalLine = (context: ViewContext, plan: Entry<'plan'>, goal: NonNullable<PlanYear['goals']>[number]): Inline => {
  const { t } = context;
  const say = context.sayOf(plan);
  return joined(
    [
      [t('plan.goal'), t('colon'), say(goal.text)], goal.indicator === undefined ? null : say(goal.indicator),
      goal.baseline === undefined ? null : t('plan.baseline', { value: quantityText(context, goal.baseline) }),
      goal.target === undefined ? null : t('plan.target', { value: quantityText(context, goal.target) }),
      goal.honour === undefined ? null : say(goal.honour),
    ],
    t('list.semicolon'),
  );
};

const measuresTable = (context: ViewContext, plan: Entry<'plan'>, year: PlanYear): Block => {
  const { t } = context;
  return {
    type: 'table', caption: t('plan.measuresOf', { year: year.year }),
    columns: [{ title: t('column.measure') }, { title: t('column.state') }, { title: t('plan.ownerAndDue') }, { title: t('column.target') }, { title: t('column.progress') }],
    rows: (year.measures ?? []).map((measure) => measureRow(context, plan, measure)),
  };
};

const measureRow = (context: ViewContext, plan: Entry<'plan'>, measure: Measure): Row => {
  const { t, print } = context;
  const say = context.sayOf(plan);
  const state = measureState(measure, context.on);
  const amounts = [
    measure.baseline === undefined ? null : t('plan.baseline', { value: quantityText(context, measure.baseline) }),
    measure.target === undefined ? null : t('plan.target', { value: quantityText(context, measure.target) }),
    measure.done === undefined ? null : t('plan.done', { value: quantityText(context, measure.done) }),
    measure.remaining === undefined ? null : t('plan.remaining', { value: quantityText(context, measure.remaining) }),
    measure.budget === undefined ? null : t('plan.budget', { value: print.fen(measure.budget) }),
  ];
  return {
    id: measure.id,
    head: numbered(context, plan, measure),
    cells: [
      { mark: TONES[state], words: t(`measure.${state}`) },
      ownerAndDue(context, plan, measure),
      linesOf([joined(amounts, t('list.semicolon')), itemsLine(context, plan, measure)]),
      linesOf([
        measure.doneOn === undefined ? null : t('measure.doneOn', { date: print.day(measure.doneOn) }),
        measure.reason === undefined ? null : [t('measure.reason'), t('colon'), say(measure.reason)],
        ...(measure.progress ?? []).map((step): Inline => [print.shortDay(step.on), t('colon'), say(step.text)]),
        evidenceLine(context, plan, measure),
      ]),
    ],
  };
};

/** A measure with the number by which assessments call it. */
const numbered = (context: ViewContext, plan: Entry<'plan'>, measure: Measure): Inline => [`${measuresOf(plan).indexOf(measure) + 1}. `, context.sayOf(plan)(measure.text)];

/** The items of the standard that a measure is meant for. */
const itemsLine = (context: ViewContext, plan: Entry<'plan'>, { items = [] }: Measure): Inline | null => {
  const standard = findStandard(context.library, plan.data.standard ?? context.library.site.defaultStandard);
  if (items.length === 0 || !standard) return null;
  const links = items.map((item): Inline => ({ href: itemHref(context, standard, item), words: itemTitle(context, standard, item) }));
  return [context.t('plan.items'), context.t('colon'), joined(links, context.t('list.comma'))];
};

const evidenceLine = (context: ViewContext, plan: Entry<'plan'>, { evidence = [] }: Measure): Inline | null =>
  evidence.length === 0 ? null : [context.t('item.evidence'), context.t('colon'), joined(evidence.map((name) => recordEvidence(context, plan.community ?? '', name)), context.t('list.comma'))];

const ownerAndDue = ({ t, print, sayOf }: ViewContext, plan: Entry<'plan'>, { owner, due }: Measure): Inline =>
  owner === undefined && due === undefined ? t('unknown.notStated') : { lines: [owner === undefined ? t('plan.noOwner') : sayOf(plan)(owner), due === undefined ? t('plan.noDue') : print.date(due)] };
