import type { Texts } from './locale.ts';
import type { Place } from './place.ts';
import type { ReadingRuleId } from './reading-rules.ts';

/** How much a finding weighs: an error keeps the document from being published. */
export type Severity = 'error' | 'warning';

/** A value that stands in a message: the author's own words, or a word of ours in every language. */
export type MessageValue = string | number | Texts;

/** What a rule found at one place, without any wording. */
export interface Finding {
  /** The id of the rule. */
  readonly rule: string;
  /** The file, relative to the content folder, with `/`. */
  readonly file: string;
  readonly place: Place;
  /** What the message names: found and expected values by the names that the rule's texts use. */
  readonly values?: Readonly<Record<string, MessageValue>>;
  /** Which of the rule's wordings fits, where it has several. */
  readonly variant?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Other places that explain this one. */
  readonly related?: readonly RelatedPlace[];
  /** The one safe way to mend it, where there is one. */
  readonly fix?: Fix;
}

/** Another place that belongs to a finding, such as the first use of an id. */
export interface RelatedPlace {
  readonly file: string;
  readonly place: Place;
  /** Why it is shown. */
  readonly note: Texts;
}

/** A change of the file that mends a finding and touches nothing else. */
export type Fix = Edit | { readonly quote: Place } | { readonly edits: readonly Edit[] };

/** A stretch of a file and the text that takes its place; at a value of the header the quotes belong to the stretch. */
export interface Edit {
  readonly replace: Place;
  readonly by: string;
  /** Whether the text is written as a header needs it, so that it gets no quotes. */
  readonly isYaml?: boolean;
}

/** A finding of a reading rule that only lacks its file. */
export type ReadingFinding = Omit<Finding, 'file' | 'rule'> & { readonly rule: ReadingRuleId };
