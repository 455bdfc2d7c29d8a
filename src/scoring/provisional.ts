import { compareDecimals, type Decimal } from '../domain/decimal.ts';
import { hundredths, scalePoints } from '../domain/points.ts';
import type { ItemScore, PreconditionState, ProvisionalReason } from './scorecard.ts';
import type { Sheet } from './sheet.ts';

/** Why the grade may still change; empty where it stands. */
export const provisionalReasons = (sheet: Sheet, items: readonly ItemScore[], preconditions: readonly PreconditionState[]): readonly ProvisionalReason[] => {
  const open = preconditions.filter(({ met }) => met === null).map(({ id }) => id);
  const tooMuch = items.some(({ state }) => state === 'not-applicable') ? notApplicableReasons(sheet, items) : [];
  return open.length === 0 ? tooMuch : [...tooMuch, { reason: 'precondition-open', preconditions: open }];
};

const notApplicableReasons = (sheet: Sheet, items: readonly ItemScore[]): readonly ProvisionalReason[] => {
  const limit = sheet.standard.notApplicableLimit;
  const shares = sheet.dimensions.map((_, index) => notApplicableShare(sheet, items, index));
  const all = shares.reduce((sum, share) => ({ points: sum.points + share.weighted, of: sum.of + share.weight }), { points: 0, of: 0 });
  const reasons: ProvisionalReason[] = [];
  if (exceeds(all.points, all.of, limit.ofTotal)) reasons.push({ reason: 'not-applicable-total', points: hundredths(all.points), of: hundredths(all.of) });
  for (const share of shares) {
    if (exceeds(share.points, share.of, limit.ofDimension)) {
      reasons.push({ reason: 'not-applicable-dimension', dimension: share.dimension, points: hundredths(share.points), of: hundredths(share.of) });
    }
  }
  const awaiting = items.flatMap((item) => (item.state === 'not-applicable' && item.awaitsApproval ? [item.id] : []));
  return awaiting.length === 0 ? reasons : [...reasons, { reason: 'awaits-approval', items: awaiting }];
};

const notApplicableShare = (sheet: Sheet, items: readonly ItemScore[], at: number) => {
  const weight = sheet.dimensions[at]?.max ?? 0;
  let points = 0;
  let of = 0;
  for (const [index, item] of items.entries()) {
    if (sheet.items[index]?.dimension !== at) continue;
    of += item.max;
    if (item.state === 'not-applicable') points += item.max;
  }
  return { dimension: sheet.dimensions[at]?.dimension.id ?? '', points, of, weight, weighted: of === 0 ? 0 : scalePoints(points, weight, of) };
};

/** Whether `part` is more than `percent` of `whole`. */
const exceeds = (part: number, whole: number, percent: Decimal): boolean =>
  whole > 0 && part > 0 && compareDecimals({ digits: part * 100, scale: 2 }, { digits: percent.digits * whole, scale: percent.scale + 2 }) > 0;
