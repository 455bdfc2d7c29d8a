/** The kinds of personal things that a text may give away, the most specific first: where two overlap, the first one counts. */
export const PERSONAL_KINDS = [
  'identity-number', 'old-identity-number', 'bank-card', 'mobile-number', 'private-contact', 'travel-document', 'plate', 'messenger', 'email',
  'thin-mask', 'home-address', 'minor', 'status-name', 'belief', 'long-number',
] as const;

/** A kind of personal thing. */
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** A personal thing in a text. */
export interface Hit {
  readonly kind: PersonalKind;
  /** Where it stands in the text that was looked at, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The thing without separators, for comparing; never shown. */
  readonly value: string;
  /** What may be shown of it. */
  readonly masked: string;
  readonly severity: 'error' | 'warning';
  /** The word beside it that gives it its meaning, where it needs one. */
  readonly word?: string;
  /** The year of birth, where only it tells whether a person is a minor. */
  readonly born?: number;
}

/** A stretch that a detector has explained, so that no later one looks at it again. */
export interface Claim {
  readonly start: number;
  readonly end: number;
}

const BUCKET = 6;

/** The explained stretches of a text; looked up by neighbourhood, so that thousands of them cost no more than a few. */
export class Claims {
  readonly #buckets = new Map<number, Claim[]>();

  add(claim: Claim): void {
    for (let bucket = claim.start >> BUCKET; bucket <= claim.end >> BUCKET; bucket += 1) {
      const claims = this.#buckets.get(bucket);
      if (claims) claims.push(claim);
      else this.#buckets.set(bucket, [claim]);
    }
  }

  /** Whether a stretch overlaps an explained one. */
  overlap(start: number, end: number): boolean {
    for (let bucket = start >> BUCKET; bucket <= end >> BUCKET; bucket += 1) {
      if (this.#buckets.get(bucket)?.some((claim) => start < claim.end && end > claim.start)) return true;
    }
    return false;
  }
}
