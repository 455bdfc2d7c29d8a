import type { PersonalKind } from '../../domain/privacy/hit.ts';

/** Which rule reports which kind of personal thing. */
export const PRIVACY_RULES = {
  'identity-number': 'identity-number-masked',
  'old-identity-number': 'old-identity-number-masked',
  'mobile-number': 'mobile-number-masked',
  'private-contact': 'private-contact-withheld',
  'bank-card': 'bank-card-masked',
  'travel-document': 'travel-document-masked',
  plate: 'plate-masked',
  email: 'private-email-withheld',
  messenger: 'private-messenger-withheld',
  'home-address': 'home-address-withheld',
  'status-name': 'status-without-name',
  minor: 'minor-unnamed',
  belief: 'belief-unattributed',
  'long-number': 'long-number-explained',
  'thin-mask': 'mask-hides-enough',
} as const satisfies Record<PersonalKind, string>;

/** The rules from which a document may be excepted, with reason, approval and an end. */
export const EXCEPTABLE: readonly string[] = [...Object.values(PRIVACY_RULES), 'personal-list-marked', 'attachment-readable'];
