import { KINDS } from '../../domain/kind.ts';
import type { Entry } from '../../domain/library.ts';
import { nearestOf } from '../../domain/nearest.ts';
import { valueAt } from '../../domain/place.ts';
import { REFERENCES, type ReferenceTarget, referencesOf } from '../../domain/references.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule.ts';

/** What an id of a document may refer to. */
export interface Known {
  readonly ids: ReadonlySet<string>;
  /** Whether something of this id is there but could not be read, which is reported elsewhere. */
  isUnread(id: string): boolean;
}

interface ReferenceHead {
  readonly id: string;
  readonly origin?: string;
  readonly to: ReferenceTarget;
  /** Which kinds of documents it looks at, where not all that have such references. */
  readonly kinds?: readonly Entry['kind'][];
}

/** A rule by which every id that refers to one kind of thing finds it; `null` of `knownTo` means that nothing can be said. */
export const referenceRule = (head: ReferenceHead, knownTo: (entry: Entry, context: RuleContext) => Known | null): Rule => {
  const kinds = head.kinds ?? KINDS.filter((kind) => Object.values(REFERENCES[kind] ?? {}).includes(head.to));
  const { id, origin, to } = head;
  return { id, ...(origin !== undefined && { origin }), severity: 'error', scope: 'entry', kinds, check: (entry, context) => missing({ entry, context, to }, knownTo) };
};

interface Asked {
  readonly entry: Entry;
  readonly context: RuleContext;
  readonly to: ReferenceTarget;
}

function* missing({ entry, context, to }: Asked, knownTo: (entry: Entry, context: RuleContext) => Known | null): Generator<RuleFinding> {
  let known: Known | null | undefined;
  for (const { id, path } of referencesOf(entry, to)) {
    known ??= knownTo(entry, context);
    if (known === null) return;
    if (known.ids.has(id) || known.isUnread(id)) continue;
    const nearest = nearestOf(id, known.ids);
    yield { place: valueAt(...path), values: { found: id, nearest: nearest ?? '' }, variant: nearest === null ? 'unknown' : 'near' };
  }
}
