import type { Assessment } from '../domain/assessment.ts';
import { addMonths, type Day } from '../domain/day.ts';
import type { Veto } from '../domain/standard.ts';
import type { Sheet } from './sheet.ts';

/** The day on which scores are looked at and the last day of what they are about. */
export interface VetoDays {
  readonly on: Day;
  readonly periodEnd: Day;
}

/** The vetoes of an assessment that are in force: known, with an official finding, and in their window. */
export const vetoesInForce = (sheet: Sheet, claims: Assessment['vetoes'], days: VetoDays): readonly Veto[] => {
  const inForce = new Set<Veto>();
  for (const claim of claims ?? []) {
    const veto = sheet.vetoById.get(claim.id);
    if (veto && claim.finding && isInWindow(veto, claim.finding.on, days)) inForce.add(veto);
  }
  return [...inForce];
};

/**
 * Whether a finding made on a day still counts: within the window before the end of the period; one made after the
 * period counts until its window is over.
 */
export const isInWindow = (veto: Veto, found: Day, { on, periodEnd }: VetoDays): boolean => {
  if (found > on) return false;
  const reference = found > periodEnd ? on : periodEnd;
  return found > addMonths(reference, -windowMonths(veto));
};

/** How many months a finding counts. */
export const windowMonths = (veto: Veto): number => Number(veto.window.slice(1, -1));
