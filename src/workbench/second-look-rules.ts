import { rule as bonusStatesPoints } from '../rules/bonus-states-points.ts';
import { rule as evidenceNamed } from '../rules/evidence-named.ts';
import { rule as hanWithoutDoubling } from '../rules/han-without-doubling.ts';
import { rule as lookAlikeCharacters } from '../rules/look-alike-characters.ts';
import { rule as moderationApartFromAnswers } from '../rules/moderation-apart-from-answers.ts';
import { rule as placeholderFilled } from '../rules/placeholder-filled.ts';
import { rule as preconditionKnown } from '../rules/precondition-known.ts';
import { PRIVACY_RULES } from '../rules/privacy/rule-of-kind.ts';
import { rule as quotationMarksWhole } from '../rules/quotation-marks-whole.ts';
import { rule as quoteMarksWhole } from '../rules/quote-marks-whole.ts';
import { rule as reviewerUnique } from '../rules/reviewer-unique.ts';
import type { Rule } from '../rules/rule.ts';
import { rule as vetoKnown } from '../rules/veto-known.ts';

/** Further rules of the build that a review can break: their part of the script is loaded when the form is open and scores. */
export const SECOND_LOOK_RULES: readonly Rule[] = [
  bonusStatesPoints, evidenceNamed, hanWithoutDoubling, lookAlikeCharacters, moderationApartFromAnswers, placeholderFilled, preconditionKnown, quotationMarksWhole,
  quoteMarksWhole, reviewerUnique, vetoKnown,
];

/** The rules whose findings come of reading characters, numbers and names in everything that was written. */
export const SECOND_LOOK_READING: readonly string[] = ['characters-visible', 'characters-plain', ...Object.values(PRIVACY_RULES)];
