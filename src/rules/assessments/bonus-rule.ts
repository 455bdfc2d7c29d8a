import { valueAt } from '../../domain/place.ts';
import { findStandard } from '../../domain/standard.ts';
import { type BonusJudgement, judgeBonus } from '../../scoring/bonus.ts';
import { derivedBonus } from '../../scoring/scorecards-of.ts';
import { sheetOf } from '../../scoring/sheet.ts';
import { entryRule, type Rule } from '../rule.ts';

type BonusReason = Extract<BonusJudgement, { state: 'refused' }>['reason'];

/** A rule that speaks for some of the reasons for which a claimed bonus does not count. */
export const bonusRule = (id: string, reasons: readonly BonusReason[]): Rule =>
  entryRule({ id, severity: 'error', kinds: ['assessment'] }, function* (assessment, context) {
    const standard = findStandard(context.library, assessment.data.standard);
    if (!standard) return; // `standard-exists` reports this one.
    for (const [bonus, claim] of Object.entries(assessment.data.bonus ?? {})) {
      const item = sheetOf(standard.data).bonusById.get(bonus);
      const derives = claim.points === undefined && claim.levels === undefined;
      const judged = item && judgeBonus(claim, item, derives ? (derivedBonus(assessment, item, context)?.points ?? null) : null);
      if (judged?.state === 'refused' && reasons.includes(judged.reason)) yield { place: valueAt('bonus', bonus, ...judged.path), values: { id: bonus, ...judged.values }, variant: judged.reason };
    }
  });
