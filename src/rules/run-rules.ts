import type { Finding } from '../domain/finding.ts';
import type { Kind } from '../domain/kind.ts';
import type { Community, Entry } from '../domain/library.ts';
import type { Rule, RuleContext } from './rule.ts';

/** What rules are asked about; the context may hold more. */
export interface RuleSubjects {
  readonly entries: Iterable<Entry>;
  readonly communities: Iterable<Community>;
}

/** Asks every rule about everything it looks at. */
export function* runRules(rules: readonly Rule[], context: RuleContext, subjects: RuleSubjects = everything(context)): Generator<Finding> {
  const entries = new EntriesByKind(subjects.entries);
  for (const rule of rules) yield* runRule(rule, context, { entries, communities: subjects.communities });
}

/** Entries by their kind: most rules look at one kind only. */
class EntriesByKind {
  readonly #all: readonly Entry[];
  readonly #byKind: ReadonlyMap<Kind, readonly Entry[]>;

  constructor(entries: Iterable<Entry>) {
    this.#all = [...entries];
    this.#byKind = Map.groupBy(this.#all, ({ kind }) => kind);
  }

  of(kinds: readonly Kind[] | undefined): readonly Entry[] {
    return kinds === undefined ? this.#all : kinds.flatMap((kind) => this.#byKind.get(kind) ?? []);
  }
}

interface SortedSubjects {
  readonly entries: EntriesByKind;
  readonly communities: Iterable<Community>;
}

const everything = ({ library }: RuleContext): RuleSubjects => ({ entries: library.entries, communities: [...library.communities.values()] });

function* runRule(rule: Rule, context: RuleContext, { entries, communities }: SortedSubjects): Generator<Finding> {
  switch (rule.scope) {
    case 'reading':
      return;
    case 'entry':
      for (const entry of entries.of(rule.kinds)) {
        for (const finding of rule.check(entry, context)) yield { ...finding, rule: rule.id, file: finding.file ?? entry.file };
      }
      return;
    case 'community':
      for (const community of communities) {
        for (const finding of rule.check(community, context)) yield { ...finding, rule: rule.id };
      }
      return;
    case 'library':
      for (const finding of rule.check(context)) yield { ...finding, rule: rule.id };
  }
}
