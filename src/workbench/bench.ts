import type { Answer, Assessment } from '../domain/assessment.ts';
import type { Day } from '../domain/day.ts';
import type { Locale } from '../domain/locale.ts';
import type { Standard } from '../domain/standard.ts';
import type { TreeMap } from '../domain/tree.ts';
import type { LocalText } from '../domain/local-text.ts';
import type { RuleTexts } from '../rules/rule.ts';
import type { WorkbenchWord } from './words.ts';
import type { Base } from './base.ts';

/** Everything that a workbench needs beside what its page prints: one assessment of one community, as JSON in the page. */
export interface Bench {
  readonly format: 1;
  /** The path under which the site stands, so that two sites of one server keep their drafts apart. */
  readonly site: string;
  /** `<community>/<period>`. */
  readonly page: string;
  readonly community: string;
  readonly communityName: string;
  readonly period: string;
  readonly covers: { readonly from: Day; readonly to: Day };
  readonly on: Day;
  readonly locale: Locale;
  /** `<id>@<version>`. */
  readonly reference: string;
  /** In the words of the page's language, with the bands of the community's kind. */
  readonly standard: Standard;
  readonly base: Base;
  /** The self-assessment that was handed in, without evidence that is not shown here. */
  readonly self: Assessment | null;
  /** The evidence of the self-assessment as written, for reviewers who rest on it. */
  readonly evidence: TreeMap;
  /** Answers that the site's own documents give. */
  readonly derived: Readonly<Record<string, Answer>>;
  /** Telephones, addresses and mail that the community and the site publish: they are nobody's private ones. */
  readonly contacts: { readonly mobiles: readonly string[]; readonly emails: readonly string[]; readonly addresses: readonly string[] };
  /** The reviews of the period that were handed in already. */
  readonly reviews: readonly StandingReview[];
  /** The texts of the rules in the language of the page. */
  readonly texts: Readonly<Record<string, RuleTexts>>;
  readonly words: Readonly<Record<WorkbenchWord, string>>;
  /** Whether it is the single file that is carried about. */
  readonly kit: boolean;
}

/** A review that was handed in, as far as it concerns those of others. */
export interface StandingReview {
  /** `<community>/<period>/<stage>[.<reviewer>]`. */
  readonly place: string;
  readonly reviewer: { readonly post: LocalText; readonly organisation?: LocalText | undefined } | null;
  /** Whether it scores items; the file of a panel only moderates. */
  readonly isScored: boolean;
}
