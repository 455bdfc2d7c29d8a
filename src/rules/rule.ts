import type { Day } from '../domain/day.ts';
import type { ExampleFile } from '../domain/example-file.ts';
import type { Finding, Severity } from '../domain/finding.ts';
import type { Kind } from '../domain/kind.ts';
import { type Community, type Entry, isOfKind, type Library } from '../domain/library.ts';
import type { Locale } from '../domain/locale.ts';

/** What a rule may look at: the whole content and the day on which it is looked at. */
export interface RuleContext {
  readonly library: Library;
  readonly on: Day;
}

/** A finding as a rule reports it; the runner adds the rule's id and, for rules about one entry, the file. */
export type RuleFinding = Omit<Finding, 'rule' | 'file'> & { readonly file?: string };

interface RuleHead {
  /** Kebab-case, named for the state that should hold; the file's name and the code of its findings, for ever. */
  readonly id: string;
  /** The row of the requirements that it answers, such as `A006`. */
  readonly origin?: string;
  readonly severity: Severity;
}

/** One requirement on the content. What it looks at decides when it has to be asked again. */
export type Rule = RuleHead &
  (
    | { readonly scope: 'reading' }
    /** Entries of other kinds than these, where it names some, are not shown to it. */
    | { readonly scope: 'entry'; readonly kinds?: readonly Kind[]; check(entry: Entry, context: RuleContext): Iterable<RuleFinding> }
    | { readonly scope: 'community'; check(community: Community, context: RuleContext): Iterable<RuleFinding & { readonly file: string }> }
    | { readonly scope: 'library'; check(context: RuleContext): Iterable<RuleFinding & { readonly file: string }> }
  );

/** The words of a rule in one language. */
export interface RuleTexts {
  /** The state that should hold, as the title of the rule's page. */
  readonly title: string;
  /** Why it matters to residents or reviewers: one to three sentences. */
  readonly why: string;
  /** What is there and what was expected, with `{names}` of values; several where a rule has variants. */
  readonly message: string | Readonly<Record<string, string>>;
  /** What to type: one or two sentences. */
  readonly help: string | Readonly<Record<string, string>>;
}

/** A small piece of content that shows a rule at work; files not named come from the example site. */
export interface RuleExample {
  /** `bad` breaks the rule at `at`; `good` is the same piece mended. */
  readonly verdict: 'bad' | 'good';
  readonly files: Readonly<Record<string, ExampleFile>>;
  /** Where the finding stands: `<file>:<line>:<column>`. */
  readonly at?: string;
  /** The day on which it is looked at; 2026-06-01 where it does not matter. */
  readonly on?: string;
  /** The community that is taken to have changed all these files; only where a rule is about changes. */
  readonly owner?: string;
}

/** What a file of this folder exports. */
export interface RuleModule {
  readonly rule: Rule;
  readonly texts: Readonly<Record<Locale, RuleTexts>>;
  readonly examples: readonly RuleExample[];
}

/** A rule about single documents of some kinds. */
export const entryRule = <K extends Kind>(
  head: RuleHead & { readonly kinds: readonly K[] },
  check: (entry: Entry<K>, context: RuleContext) => Iterable<RuleFinding>,
): Rule => ({
  ...head,
  scope: 'entry',
  check: (entry, context) => (isOfKind(entry, head.kinds) ? check(entry, context) : []),
});

/** A rule about all documents of one community together. */
export const communityRule = (
  head: RuleHead,
  check: (community: Community, context: RuleContext) => Iterable<RuleFinding & { readonly file: string }>,
): Rule => ({ ...head, scope: 'community', check });

/** A rule whose findings arise while a file is read. */
export const readingRule = (head: RuleHead): Rule => ({ ...head, scope: 'reading' });
