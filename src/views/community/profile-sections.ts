import type { Entry } from '../../domain/library.ts';
import type { LocalText } from '../../domain/local-text.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { type Block, type EntryLine, type Inline, joined, linesOf, type Section, section } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { hoursLines } from '../hours.ts';
import { telephoneInline } from '../office.ts';
import { type Quantity, quantityText } from '../quantity-inline.ts';
import type { Words } from '../words.ts';

type Profile = Entry<'profile'>;
type Listed<Key extends 'organisations' | 'facilities' | 'teams' | 'units' | 'honours' | 'methods' | 'projects' | 'compounds'> = NonNullable<Profile['data'][Key]>[number];

/** What a section of the profile is made with. */
interface Teller {
  readonly context: ViewContext;
  readonly profile: Profile;
  readonly say: (text: LocalText | undefined) => Words | null;
  readonly count: (quantity: Quantity | undefined) => string | null;
  readonly date: (date: PartialDate | undefined) => string | null;
}

/** The lists of a profile: who works there, where, for whom, since when. */
export const profileSections = (context: ViewContext, profile: Profile): readonly Section[] => {
  const say = context.sayOf(profile);
  const teller: Teller = {
    context,
    profile,
    say: (text) => (text === undefined ? null : say(text)),
    count: (quantity) => (quantity === undefined ? null : quantityText(context, quantity)),
    date: (date) => (date === undefined ? null : context.print.date(date)),
  };
  return SECTIONS.flatMap((make) => make(teller));
};

const organisations = ({ context, profile, say, count, date }: Teller): readonly Section[] => {
  const { t, label } = context;
  const entry = (organisation: Listed<'organisations'>): EntryLine => ({
    title: say(organisation.name) ?? '',
    meta: joined(
      [
        organisation.kind === 'other' ? null : label('organisationKind', organisation.kind),
        count(organisation.headcount),
        date(organisation.established) === null ? null : t('since', { date: date(organisation.established) ?? '' }),
        organisation.electedBy === undefined ? null : label('electedBy', organisation.electedBy),
      ],
      ' · ',
    ),
    lines: [organisation.duties, organisation.posts].flatMap((texts) => (texts === undefined ? [] : [joined(texts.map(say), t('list.comma'))])),
  });
  return section('organisations', t('community.organisations'), [{ type: 'entries', items: (profile.data.organisations ?? []).map(entry) }]);
};

const facilities = ({ context, profile, say, count, date }: Teller): readonly Section[] => {
  const { t, label } = context;
  const cells = (facility: Listed<'facilities'>): readonly Inline[] => [
    joined([count(facility.quantity), count(facility.floorArea), count(facility.length), count(facility.activityArea) === null ? null : t('facility.activityArea', { area: count(facility.activityArea) ?? '' })], t('list.comma')),
    linesOf([say(facility.place), ...hoursLines(context, facility.openingHours, context.sayOf(profile)), facility.telephone === undefined ? null : telephoneInline(facility.telephone)]),
    joined([facility.tenure === undefined ? null : label('tenure', facility.tenure), date(facility.opened) === null ? null : t('since', { date: date(facility.opened) ?? '' }), facility.stepFree === undefined ? null : t(facility.stepFree ? 'facility.stepFree' : 'facility.notStepFree'), say(facility.note)], t('list.comma')),
  ];
  const table: Block = {
    type: 'table', caption: t('community.facilities'),
    columns: [{ title: t('column.name') }, { title: t('column.size') }, { title: t('column.where') }, { title: t('column.note') }],
    rows: (profile.data.facilities ?? []).map((facility) => ({ head: say(facility.name) ?? '', cells: cells(facility) })),
  };
  return section('facilities', t('community.facilities'), [table]);
};

const teams = ({ context, profile, say, count, date }: Teller): readonly Section[] => {
  const { t, label } = context;
  const entry = (team: Listed<'teams'>): EntryLine => ({
    title: say(team.name) ?? '',
    meta: joined([label('teamKind', team.kind), count(team.members), say(team.rhythmText), say(team.place), date(team.since) === null ? null : t('since', { date: date(team.since) ?? '' })], ' · '),
  });
  return section('teams', t('community.teams'), [{ type: 'entries', items: (profile.data.teams ?? []).map(entry) }]);
};

const units = ({ context, profile, say }: Teller): readonly Section[] => {
  const { t, label, print } = context;
  const entry = (unit: Listed<'units'>): EntryLine => ({
    title: say(unit.name) ?? '',
    meta: joined([label('unitKind', unit.kind), say(unit.note)], ' · '),
    lines: (unit.commitments ?? []).map((commitment) => joined([say(commitment.text), commitment.deliveredOn === undefined ? null : { small: t('unit.delivered', { date: print.day(commitment.deliveredOn) }) }], ' ')),
  });
  return section('units', t('community.units'), [{ type: 'entries', items: (profile.data.units ?? []).map(entry) }]);
};

const honours = ({ context, profile, say, date }: Teller): readonly Section[] => {
  const { t, label, print } = context;
  const cells = (honour: Listed<'honours'>): readonly Inline[] => [
    honour.level === undefined ? t('unknown.notStated') : label('level', honour.level),
    say(honour.issuer) ?? t('unknown.notStated'),
    date(honour.awarded) ?? (honour.period === undefined ? t('unknown.notStated') : joined([date(honour.period.from), date(honour.period.to)], '–')),
    joined([honour.status === undefined ? null : label('honourStatus', honour.status), honour.validUntil === undefined ? null : t('honour.validUntil', { date: print.day(honour.validUntil) }), say(honour.note)], t('list.semicolon')),
  ];
  const table: Block = {
    type: 'table', caption: t('community.honours'),
    columns: [{ title: t('column.name') }, { title: t('column.level') }, { title: t('column.issuer') }, { title: t('column.awarded') }, { title: t('column.validity') }],
    rows: (profile.data.honours ?? []).map((honour) => ({ head: say(honour.title) ?? '', cells: cells(honour) })),
  };
  return section('honours', t('community.honours'), [table]);
};

const methods = ({ context, profile, say }: Teller): readonly Section[] => {
  const { t } = context;
  const entry = (method: Listed<'methods'>): EntryLine => ({
    title: say(method.name) ?? '',
    meta: joined([say(method.rhythmText), say(method.responsiblePost)], ' · '),
    lines: [joined(method.parts.map(say), t('list.semicolon'))],
  });
  return section('methods', t('community.methods'), [{ type: 'entries', items: (profile.data.methods ?? []).map(entry) }]);
};

const projects = ({ context, profile, say, count, date }: Teller): readonly Section[] => {
  const { t, label } = context;
  const cells = (works: Listed<'projects'>): readonly Inline[] => [
    count(works.amount) ?? t('unknown.notStated'),
    joined([date(works.period?.from), date(works.period?.to)], '–'),
    joined([works.fundSource === undefined ? null : label('fundSource', works.fundSource), works.progress === undefined ? null : label('worksProgress', works.progress), say(works.note)], t('list.semicolon')),
  ];
  const table: Block = {
    type: 'table', caption: t('community.projects'),
    columns: [{ title: t('column.purpose') }, { title: t('column.amount'), numeric: true }, { title: t('column.period') }, { title: t('column.note') }],
    rows: (profile.data.projects ?? []).map((works) => ({ head: say(works.purpose) ?? '', cells: cells(works) })),
  };
  return section('projects', t('community.projects'), [table]);
};

const compounds = ({ context, profile, say }: Teller): readonly Section[] => {
  const { t, label } = context;
  const entry = (compound: Listed<'compounds'>): EntryLine => ({
    title: say(compound.name) ?? '',
    meta: joined([label('compoundKind', compound.kind), compound.propertyManaged === undefined ? null : label('propertyManagement', compound.propertyManaged), compound.gated === undefined ? null : t(compound.gated ? 'compound.gated' : 'compound.open')], ' · '),
  });
  return section('compounds', t('community.compounds'), [{ type: 'entries', items: (profile.data.compounds ?? []).map(entry) }]);
};

const timeline = ({ context, profile, say, date }: Teller): readonly Section[] => {
  const { t } = context;
  const rows = (profile.data.timeline ?? []).toSorted((a, b) => (a.on < b.on ? -1 : 1)).map((entry) => ({ label: date(entry.on) ?? '', value: say(entry.text) ?? '' }));
  return section('timeline', t('community.timeline'), [{ type: 'facts', rows }]);
};

const sources = ({ context, profile, say }: Teller): readonly Section[] => {
  const { t } = context;
  const line = (source: NonNullable<Profile['data']['sources']>[number]): Inline => joined([[say(source.kind) ?? '', t('list.bareComma'), say(source.year) ?? ''], say(source.title), say(source.note)], t('list.semicolon'));
  return [
    ...section('unknown', t('community.unknown'), [{ type: 'list', items: (profile.data.unknown ?? []).map((text) => say(text) ?? '') }]),
    ...section('sources', t('community.sources'), [{ type: 'list', items: (profile.data.sources ?? []).map(line) }]),
  ];
};

const SECTIONS = [organisations, facilities, teams, units, honours, methods, projects, compounds, timeline, sources] as const;
