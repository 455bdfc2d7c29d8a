import type { Community, Library } from '../library.ts';
import type { LocalText } from '../local-text.ts';
import type { Hit } from './hit.ts';
import { plainText } from './plain-text.ts';

/** What a community has declared as its own, so that it may stand in all its documents. */
export interface KnownContacts {
  readonly mobiles: ReadonlySet<string>;
  readonly emails: ReadonlySet<string>;
  readonly addresses: readonly string[];
}

/** The contacts that the profile of a community declares, with the telephone of the site. A mobile needs the id of a consent. */
export const knownContacts = (library: Library, community: Community | null): KnownContacts => {
  const profile = community?.profile?.data;
  const shared = profile?.publicContacts ?? [];
  const consented = shared.flatMap(({ telephone, consent }) => (telephone !== undefined && consent !== undefined ? [telephone] : []));
  const offices = profile?.contacts ?? [];
  return {
    mobiles: new Set([...consented, library.site.telephone ?? ''].map(mobileDigits)),
    emails: new Set([...shared, ...offices].flatMap(({ email }) => (email === undefined ? [] : [email.toLowerCase()]))),
    addresses: [profile?.address, ...offices.map(({ address }) => address)].flatMap(writings).map(compact).filter((address) => address.length > 3),
  };
};

/** Whether a hit is one of the contacts that may be shown. */
export const isKnownContact = (hit: Hit, known: KnownContacts): boolean => {
  switch (hit.kind) {
    case 'mobile-number':
    case 'private-contact':
      return known.mobiles.has(hit.value);
    case 'email':
      return known.emails.has(hit.value);
    case 'home-address':
      return known.addresses.some((address) => address.includes(compact(hit.value)) || compact(hit.value).includes(address));
    default:
      return false;
  }
};

const mobileDigits = (telephone: string): string => plainText(telephone).text.replace(/\D/g, '').replace(/^(?:00)?86(?=1)/, '');

const writings = (text: LocalText | undefined): readonly string[] => (text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text).filter((value) => typeof value === 'string'));

const compact = (address: string): string => address.replace(/[\s,，、]/g, '');
