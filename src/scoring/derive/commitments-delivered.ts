import { shareOf } from './counted.ts';
import type { Derivation } from './derivation.ts';
import { isIn } from './in-period.ts';

/** Commitments of co-building units: those delivered of those due. */
export const commitmentsDelivered: Derivation = {
  method: 'ratio-bands',
  explanation: {
    counted: { 'zh-Hans': '共建单位的承诺中，已兑现的占到期的', 'zh-Hant': '共建單位的承諾中，已兌現的佔到期的', en: 'commitments of co-building units: those delivered of those due' },
    dates: { 'zh-Hans': '承诺的期限', 'zh-Hant': '承諾的期限', en: 'the day on which a commitment is due' },
    leftOut: { 'zh-Hans': '没有写期限的承诺不计', 'zh-Hant': '沒有寫期限的承諾不計', en: 'commitments without a due day' },
  },
  derive: ({ community, to, from }) => {
    const due = (community.profile?.data.units ?? []).flatMap((unit) =>
      (unit.commitments ?? [])
        .filter((commitment) => commitment.due !== undefined && isIn(commitment.due, { from, to }))
        .map((commitment) => ({ name: `profile#units/${unit.id}/${commitment.id}`, done: commitment.deliveredOn !== undefined && commitment.deliveredOn <= to })),
    );
    return shareOf(due.filter(({ done }) => done).map(({ name }) => name), due.map(({ name }) => name));
  },
};
