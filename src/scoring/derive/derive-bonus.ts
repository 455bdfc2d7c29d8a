import type { Assessment } from '../../domain/assessment.ts';
import type { Community, Entry, Library } from '../../domain/library.ts';
import { firstDayOf } from '../../domain/partial-date.ts';
import { hundredths, type Points, ZERO_POINTS } from '../../domain/points.ts';
import type { BonusItem } from '../../domain/standard.ts';
import type { Scorecard } from '../scorecard.ts';
import { BONUS_DERIVATIONS, type BonusDerivationId } from './derivations.ts';

/** What a derived bonus looks at. */
export interface BonusContext {
  readonly assessment: Entry<'assessment'>;
  readonly community: Community;
  readonly library: Library;
  /** The card of the assessment, whose items and dimensions do not depend on any bonus. */
  readonly card: Scorecard;
  /** The card that counted a year before, or `null`. */
  readonly lastYear: Scorecard | null;
}

/** The points of a derived bonus and what they follow from. */
export interface DerivedBonus {
  readonly points: Points;
  readonly because:
    | { readonly by: 'honour-in-force'; readonly honours: readonly { readonly id: string; readonly points: Points }[] }
    | { readonly by: 'weakest-dimension-improved'; readonly dimension: string; /** In hundredths of a per cent. */ readonly before: number; readonly now: number }
    | { readonly by: 'evidence-open'; readonly scored: number; readonly open: number };
}

/** What the site's own documents give to a bonus, or `null` where it is not derived or nothing is known. */
export const deriveBonus = (item: BonusItem, context: BonusContext): DerivedBonus | null => {
  const id = BONUS_DERIVATIONS.find((known) => known === item.auto);
  return id === undefined ? null : TABLE[id](item, context);
};

const RISE = 1000; // Ten percentage points, in hundredths of a per cent.

const TABLE = {
  'honour-in-force': ({ levels, max }, { community, assessment }) => {
    const { to } = assessment.data.period;
    const inForce = (community.profile?.data.honours ?? []).filter(
      (honour) =>
        honour.issuer !== undefined && honour.evidence !== undefined && honour.status !== 'expired' && honour.status !== 'withdrawn' && honour.status !== 'unverified' &&
        (honour.awarded === undefined || firstDayOf(honour.awarded) <= to) && (honour.validUntil === undefined || honour.validUntil >= to),
    );
    const honours = inForce.map(({ id, level }) => ({ id, points: hundredths((level === undefined ? undefined : levels?.[level]) ?? 0) }));
    return { points: hundredths(Math.min(Math.max(0, ...honours.map(({ points }) => points)), max)), because: { by: 'honour-in-force', honours } };
  },
  'weakest-dimension-improved': ({ max }, { card, lastYear }) => {
    if (lastYear?.standard !== card.standard) return null;
    const weakest = lastYear.dimensions.reduce<{ id: string; rate: number } | null>((least, { id, rate }) => (rate !== null && (least === null || rate < least.rate) ? { id, rate } : least), null);
    const now = card.dimensions.find(({ id }) => id === weakest?.id)?.rate ?? null;
    if (weakest === null || now === null) return null;
    return { points: now - weakest.rate >= RISE ? max : ZERO_POINTS, because: { by: 'weakest-dimension-improved', dimension: weakest.id, before: weakest.rate, now } };
  },
  'evidence-open': ({ max }, { card, assessment, community, library }) => {
    const scored = card.items.filter(({ state }) => state === 'scored');
    const open = scored.filter((score) => (score.state === 'scored' && score.derived) || hasOpenEvidence(score.id, assessment.data, { community, library })).length;
    return { points: scored.length > 0 && open === scored.length ? max : ZERO_POINTS, because: { by: 'evidence-open', scored: scored.length, open } };
  },
} as const satisfies Record<BonusDerivationId, (item: BonusItem, context: BonusContext) => DerivedBonus | null>;

/** Whether an answer has evidence and everybody can open all of it. */
export const hasOpenEvidence = (item: string, assessment: Assessment, site: { readonly community: Community; readonly library: Library }): boolean => {
  const named = assessment.answers?.[item]?.evidence ?? [];
  return named.length > 0 && named.every((id) => isOpen(assessment.evidence?.[id], site));
};

const isOpen = (evidence: NonNullable<Assessment['evidence']>[string] | undefined, { community, library }: { community: Community; library: Library }): boolean => {
  if (evidence?.access !== 'public') return false;
  if (evidence.file !== undefined) return library.files.has(`communities/${community.id}/${evidence.file}`);
  const documents = [
    [evidence.notice, community.notices], [evidence.meeting, community.meetings], [evidence.survey, community.surveys], [evidence.activity, community.activities],
    [evidence.document, community.documents], [evidence.plan, community.plans],
  ] as const;
  return documents.some(([name, list]) => name !== undefined && list.some((entry) => entry.name === name));
};
