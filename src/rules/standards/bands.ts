import type { Band, Item, Standard } from '../../domain/standard.ts';
import type { TreePath } from '../../domain/tree.ts';

/** A list of bands of an item, the usual one or that of some kinds of communities. */
export interface PlacedBands {
  readonly item: Item;
  readonly bands: readonly Band[];
  readonly path: TreePath;
}

/** Every list of bands of a standard with its path. */
export function* allBandsOf(standard: Standard): Generator<PlacedBands> {
  for (const [index, item] of standard.items.entries()) {
    if (item.method !== 'ratio-bands') continue;
    if (item.bands) yield { item, bands: item.bands, path: ['items', index, 'bands'] };
    for (const [at, profile] of (item.byKind ?? []).entries()) yield { item, bands: profile.bands, path: ['items', index, 'byKind', at, 'bands'] };
  }
}
