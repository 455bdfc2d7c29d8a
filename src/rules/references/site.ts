import type { Library } from '../../domain/library.ts';
import { rememberPer } from '../../domain/remember.ts';
import { idsIn } from './known-ids.ts';

/** The kinds of notices that `site.yaml` names, or `null` where it is missing or could not be read. */
export const noticeKindsOf = rememberPer((library: Library): ReadonlySet<string> | null => {
  const site = library.entries.find((entry) => entry.kind === 'site');
  return site ? idsIn(site.tree, 'noticeKinds') : null;
});

/** The ids of all entries of all catalogues. */
export const catalogueEntriesOf = rememberPer(
  (library: Library): ReadonlySet<string> => new Set([...library.catalogues.values()].flatMap((catalogue) => [...idsIn(catalogue.tree, 'entries')])),
);
