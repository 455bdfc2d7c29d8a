import type { Community } from '../../../domain/library.ts';
import type { Quantity } from '../../../domain/quantity.ts';
import { type Counted, countedThing } from '../../../scoring/derive/counted-name.ts';
import { type Inline, joined, linked } from '../../block.ts';
import type { ViewContext } from '../../context.ts';
import { hrefOfEntry } from '../../entry-href.ts';

/** What a derivation counted, in words and linked to its page where it has one: 2025年3月20日 居民代表会议：补灯. */
export const countedLink = (context: ViewContext, community: Community, written: string): Inline => {
  const thing = countedThing(written, community, context.library);
  const href = hrefOf(context, community, thing);
  const words = wordsOf(context, community, thing);
  const link = linked(href, words);
  return thing.isInPart ? link : [link, ' ', context.t('why.notInPart')];
};

const hrefOf = (context: ViewContext, community: Community, thing: Counted): string | null => {
  if (thing.in === null) return thing.title === null ? null : context.href('disclosure', { community: community.id });
  return thing.in === 'profile' ? context.href('community', { community: community.id }) : hrefOfEntry(context, thing.in);
};

const wordsOf = (context: ViewContext, community: Community, thing: Counted): Inline => {
  const { t, print } = context;
  if (thing.fact !== null) return factWords(context, community, thing.fact);
  if (thing.title === null) return thing.name;
  const say = context.sayOf(thing.in === 'profile' ? community.profile : thing.in);
  return [
    thing.date === null ? '' : `${print.date(thing.date)} `, say(thing.title),
    thing.part === null ? '' : [t('colon'), say(thing.part)],
    ...areasOf(context, community, thing), ...coveredBy(context, thing),
    thing.time === null ? '' : ` ×${print.number(thing.time)}`,
  ];
};

/** Which time a publication of the catalogue is about, or that it has to stand at all times. */
const coveredBy = ({ t, label, print }: ViewContext, { in: place, covers }: Counted): readonly Inline[] => {
  if (covers !== null) return [t('list.bareComma'), t('why.covers', { from: print.day(covers.from), to: print.day(covers.to) })];
  return place === null ? [t('list.bareComma'), label('frequency', 'long-term')] : [];
};

/** The areas that a facility states, since they are what is added up. */
const areasOf = ({ t, print }: ViewContext, { profile }: Community, { in: place, name }: Counted): readonly Inline[] => {
  const facility = place === 'profile' ? profile?.data.facilities?.find(({ id }) => name === `profile#facilities/${id}`) : undefined;
  const areas = [facility?.floorArea && print.quantity(facility.floorArea), facility?.activityArea && t('facility.activityArea', { area: print.quantity(facility.activityArea) })].filter((area) => area !== undefined);
  return areas.length === 0 ? [] : [' ', joined(areas, t('list.bareComma'))];
};

const FACTS = ['households', 'residents', 'staff', 'volunteers'] as const;

/** 户数 2,000户, as the profile states it. */
const factWords = ({ t, print }: ViewContext, { profile }: Community, fact: string): Inline => {
  const name = FACTS.find((known) => known === fact);
  if (name === undefined) return fact;
  const quantity: Quantity | undefined = profile?.data.facts?.[name];
  return quantity === undefined ? t(`fact.${name}`) : `${t(`fact.${name}`)} ${print.quantity(quantity)}`;
};
