import type { Community, Entry } from '../../domain/library.ts';
import { noticeNamed } from '../../domain/notice.ts';
import { type Place, valueAt } from '../../domain/place.ts';
import type { TreePath } from '../../domain/tree.ts';

/** The fields by which a notice points back at an earlier one. */
const BACKWARD: readonly { readonly path: TreePath; readonly target: (entry: Entry<'notice'>) => string | undefined }[] = [
  { path: ['corrects', 'notice'], target: (entry) => entry.data.corrects?.notice },
  { path: ['withdraws', 'notice'], target: (entry) => entry.data.withdraws?.notice },
  { path: ['republishes'], target: (entry) => entry.data.republishes },
  { path: ['resultOf'], target: (entry) => entry.data.resultOf },
];

/** A field by which a notice points back, and the notice that it leads to. */
interface Pointer {
  readonly notice: Entry<'notice'>;
  readonly place: Place;
  readonly to: Entry<'notice'>;
}

/** Every way from a notice of a community back to an earlier one that is there. */
export function* pointersIn(community: Community): Generator<Pointer> {
  for (const notice of community.notices) {
    for (const { path, target } of BACKWARD) {
      const to = noticeNamed(community, target(notice));
      if (to) yield { notice, place: valueAt(...path), to };
    }
  }
}

/** All notices that one leads to, itself included where it leads back to itself. */
export const reachedFrom = (community: Community, start: Entry<'notice'>): ReadonlySet<Entry<'notice'>> => {
  const reached = new Set(pointedAt(community, start));
  // A set that grows while it is walked: each notice is looked at once, so a circle elsewhere ends too.
  for (const entry of reached) for (const next of pointedAt(community, entry)) reached.add(next);
  return reached;
};

const pointedAt = (community: Community, entry: Entry<'notice'>): readonly Entry<'notice'>[] => BACKWARD.flatMap(({ target }) => noticeNamed(community, target(entry)) ?? []);
