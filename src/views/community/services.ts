import type { Community, Entry } from '../../domain/library.ts';
import { type Block, type Inline, joined, type Section, section } from '../block.ts';
import { communityName, type ViewContext } from '../context.ts';
import { headOf, listCrumb, type PageView } from '../head.ts';
import { hoursLines } from '../hours.ts';
import { officeOf, type OfficeView, telephoneInline } from '../office.ts';
import { quantityText } from '../quantity-inline.ts';

/** The page that says whom to ask for what. */
export interface ServicesView extends PageView {
  readonly office: OfficeView | null;
  readonly sections: readonly Section[];
}

/** Whether there is anything to say about services and offices. */
export const hasServices = (community: Community): boolean => (community.profile?.data.services ?? community.profile?.data.contacts) !== undefined;

/** Services with what to bring, where, when and how much, and the offices for each kind of trouble. */
export const servicesView = (context: ViewContext, { community: id }: { readonly community: string }): ServicesView | null => {
  const community = context.library.communities.get(id);
  const profile = community?.profile;
  if (!community || !profile) return null;
  return {
    head: headOf(context, {
      heading: context.t('services.title'), of: communityName(context, id), community: id, file: profile.file,
      crumbs: [listCrumb(context, 'communities'), { label: communityName(context, id), href: context.href('community', { community: id }) }],
    }),
    office: officeOf(context, profile),
    sections: [...servicesSection(context, profile), ...contactsSection(context, profile)],
  };
};

/** The services of a profile, each with what a resident has to know before going. */
export const servicesSection = (context: ViewContext, profile: Entry<'profile'>): readonly Section[] => {
  const { t } = context;
  const items = (profile.data.services ?? []).map((service) => ({ id: service.id, title: context.sayOf(profile)(service.name), lines: serviceLines(context, profile, service) }));
  return section('services', t('services.list'), [{ type: 'entries', items }]);
};

type Service = NonNullable<Entry<'profile'>['data']['services']>[number];

const serviceLines = (context: ViewContext, profile: Entry<'profile'>, service: Service): readonly Inline[] => {
  const { t, label } = context;
  const say = context.sayOf(profile);
  const said = (text: Service['who']): Inline | null => (text === undefined ? null : say(text));
  const labelled = (title: string, text: Service['who']): Inline | null => (text === undefined ? null : [{ strong: title }, t('colon'), say(text)]);
  const first = joined(
    [
      said(service.where), ...hoursLines(context, service.openingHours, say), said(service.price) ?? (service.charge === undefined ? null : label('charge', service.charge)),
    ],
    t('list.bareComma'),
  );
  const lines = [
    first, service.telephone === undefined ? null : telephoneInline(service.telephone), labelled(t('services.bring'), service.bring), labelled(t('services.homeVisit'), service.homeVisit), labelled(t('services.who'), service.who),
    joined([service.output === undefined ? null : quantityText(context, service.output), said(service.note)], t('list.semicolon')),
  ];
  return lines.filter((line): line is Inline => line !== null && !(Array.isArray(line) && line.length === 0));
};

const contactsSection = (context: ViewContext, profile: Entry<'profile'>): readonly Section[] => {
  const { t } = context;
  const say = context.sayOf(profile);
  const table: Block = {
    type: 'table', caption: t('services.contacts'),
    columns: [{ title: t('services.trouble') }, { title: t('services.office') }, { title: t('column.telephone') }, { title: t('column.hours') }],
    rows: (profile.data.contacts ?? []).map((contact) => ({
      head: contact.trouble === undefined ? say(contact.office) : say(contact.trouble),
      cells: [
        joined([say(contact.office), contact.post === undefined ? null : say(contact.post), contact.address === undefined ? null : say(contact.address)], t('list.comma')),
        contact.telephone === undefined ? '' : telephoneInline(contact.telephone),
        hoursLines(context, contact.hours, say).join(t('list.semicolon')),
      ],
    })),
  };
  return section('contacts', t('services.contacts'), [table]);
};
