import type { Day } from '../domain/day.ts';
import type { Locale } from '../domain/locale.ts';
import type { RuleTexts } from '../rules/rule.ts';
import type { EditedKind } from './edited-kinds.ts';
import type { EditorWord } from './words.ts';

/** What a form says of an item of a standard. */
export interface ItemWords {
  readonly title: string;
  readonly rule: string;
}

/** Everything that the form for documents needs beside the files of the site, as JSON in the page. */
export interface EditorData {
  readonly format: 1;
  /** The path under which the site stands, so that two sites of one server keep their drafts apart. */
  readonly site: string;
  readonly locale: Locale;
  readonly on: Day;
  /** Where the files of the site stand by which every document is judged. */
  readonly facts: string;
  readonly words: Readonly<Record<EditorWord, string>>;
  /** What belongs into a field, by `<shape>.<field>`. */
  readonly fields: Readonly<Record<string, string>>;
  /** The names of the values of closed lists, by the list's name. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly kinds: Readonly<Record<EditedKind, string>>;
  /** By `<id>@<version>` and item. */
  readonly items: Readonly<Record<string, Readonly<Record<string, ItemWords>>>>;
  readonly regions: Readonly<Record<string, string>>;
  readonly standards: Readonly<Record<string, string>>;
  readonly noticeKinds: Readonly<Record<string, string>>;
  /** The texts of the rules in the language of the page. */
  readonly texts: Readonly<Record<string, RuleTexts>>;
  /** Where the page of a rule stands, with `{rule}` in it. */
  readonly ruleHref: string;
}
