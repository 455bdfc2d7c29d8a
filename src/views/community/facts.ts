import type { Entry } from '../../domain/library.ts';
import type { UiKey } from '../../i18n/translate.ts';
import { type Block, type Inline, joined } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { originInline, type Quantity, quantityText, type Ratio, ratioText } from '../quantity-inline.ts';

type Facts = NonNullable<Entry<'profile'>['data']['facts']>;
type FactRow = Extract<Block, { type: 'facts' }>['rows'][number];

const FACTS = [
  'area', 'households', 'residents', 'floating', 'buildings', 'residentGroups', 'staff', 'partyMembers', 'volunteers', 'registeredUnemployed', 'lowIncomeHouseholds', 'officeSpace',
] as const satisfies readonly (keyof Facts)[];

/** The figures of a profile, each with its hedge, its date and its source. */
export const factsBlock = (context: ViewContext, profile: Entry<'profile'>): Block => ({
  type: 'facts',
  rows: [...whoRows(context, profile), ...FACTS.flatMap((name) => quantityRow(context, profile, name)), ...greenRow(context, profile), ...otherRows(context, profile)],
});

const whoRows = (context: ViewContext, profile: Entry<'profile'>): readonly FactRow[] => {
  const { t, print, label } = context;
  const say = context.sayOf(profile);
  const { kind, founded, slogan, boundaries, adminCode } = profile.data;
  return [
    ...row(t('community.kind'), kind === undefined ? null : label('communityKind', kind)),
    ...row(t('community.founded'), founded === undefined ? null : print.date(founded)),
    ...row(t('community.boundaries'), boundaries === undefined ? null : joined(boundaries.map(({ direction, name }) => [label('boundaryDirection', direction), context.locale === 'en' ? ' ' : '', say(name)]), t('list.comma'))),
    ...row(t('community.adminCode'), adminCode ?? null),
    ...row(t('community.slogan'), slogan === undefined ? null : say(slogan)),
  ];
};

const row = (label: string, value: Inline | null): readonly FactRow[] => (value === null ? [] : [{ label, value }]);

const quantityRow = (context: ViewContext, profile: Entry<'profile'>, name: (typeof FACTS)[number]): readonly FactRow[] => {
  const quantity = profile.data.facts?.[name];
  return quantity === undefined ? [] : [{ label: context.t(`fact.${name}` satisfies UiKey), ...valueOf(context, profile, { quantity }) }];
};

const greenRow = (context: ViewContext, profile: Entry<'profile'>): readonly FactRow[] => {
  const ratio = profile.data.facts?.greenCover;
  return ratio === undefined ? [] : [{ label: context.t('fact.greenCover'), ...valueOf(context, profile, { ratio }) }];
};

const otherRows = (context: ViewContext, profile: Entry<'profile'>): readonly FactRow[] =>
  (profile.data.otherFacts ?? []).map((fact) => ({ label: context.sayOf(profile)(fact.label), ...valueOf(context, profile, fact) }));

interface FactValue {
  readonly quantity?: Quantity | undefined;
  readonly ratio?: Ratio | undefined;
  readonly text?: NonNullable<Entry<'profile'>['data']['otherFacts']>[number]['text'];
  readonly asOf?: Quantity['asOf'];
  readonly source?: string | undefined;
}

const valueOf = (context: ViewContext, profile: Entry<'profile'>, fact: FactValue): { value: Inline; note?: Inline } => {
  const say = context.sayOf(profile);
  const figure = fact.quantity ?? fact.ratio;
  const origin = originInline(context, profile, { asOf: fact.asOf ?? figure?.asOf, source: fact.source ?? figure?.source });
  const parts = [
    fact.quantity ? quantityText(context, fact.quantity) : null,
    fact.ratio ? ratioText(context, fact.ratio) : null,
    fact.text === undefined ? null : say(fact.text),
  ];
  const note = joined([origin, figure?.note === undefined ? null : say(figure.note)], context.t('list.semicolon'));
  return { value: joined(parts, context.t('list.semicolon')), ...(Array.isArray(note) && note.length === 0 ? {} : { note }) };
};

/** One fact of a profile by its name, as a body shows it; `null` where the profile has none of that name. */
export const factInline = (context: ViewContext, profile: Entry<'profile'>, name: string): { value: Inline; note?: Inline } | null => {
  const other = profile.data.otherFacts?.find(({ id }) => id === name);
  if (other) return valueOf(context, profile, other);
  if (name === 'greenCover') return profile.data.facts?.greenCover ? valueOf(context, profile, { ratio: profile.data.facts.greenCover }) : null;
  const known = FACTS.find((fact) => fact === name);
  const quantity = known === undefined ? undefined : profile.data.facts?.[known];
  return quantity ? valueOf(context, profile, { quantity }) : null;
};
