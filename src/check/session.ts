import { assembleChecked, type Checked, type CheckOptions } from '../check.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Finding } from '../domain/finding.ts';
import { communityOf } from '../domain/folder-owner.ts';
import type { Library } from '../domain/library.ts';
import type { ContentFolder } from '../loader/content-folder.ts';
import type { PlaceFinder } from '../loader/locate.ts';
import { openLibrary } from '../loader/load-library.ts';
import { RULES } from '../rules/registry.ts';
import { runRules, type RuleSubjects } from '../rules/run-rules.ts';

/** A check that stays open, so that one edit is answered without asking everything again. */
export interface CheckSession {
  checked(): Checked;
  /** The check after these files were changed, added or removed. */
  update(changed: readonly string[]): Checked;
}

const ALL = RULES.map(({ rule }) => rule);
const OF_LIBRARY = ALL.filter(({ scope }) => scope === 'library');
const OF_COMMUNITY = ALL.filter(({ scope }) => scope === 'entry' || scope === 'community');

/** Checks a folder and keeps what was found by community: rules about documents look at their own community and at what all share. */
export const openCheck = (folder: ContentFolder, options: CheckOptions): CheckSession => {
  const open = openLibrary(folder);
  const found = new Map<string | null, readonly Finding[]>();
  const worded = new WeakMap<Finding, Diagnostic>();
  const located = new Map<string, PlaceFinder>();
  const check = (library: Library): Checked => {
    const context = { library, on: options.on };
    const parts = partsOf(library);
    for (const [id, part] of parts) if (!found.has(id)) found.set(id, [...runRules(OF_COMMUNITY, context, part)]);
    const ruled = [...parts.keys()].flatMap((id) => found.get(id) ?? []);
    return assembleChecked({ folder, library, worded, located }, [...ruled, ...runRules(OF_LIBRARY, context)], options);
  };
  let last = check(open.library());
  return {
    checked: () => last,
    update: (changed) => {
      forget(changed, found);
      for (const file of changed) located.delete(file);
      last = check(open.refresh(changed));
      return last;
    },
  };
};

/** What all communities share stands under `null`; when it changes, everything has to be asked again. */
const forget = (changed: readonly string[], found: Map<string | null, readonly Finding[]>): void => {
  for (const file of changed) {
    const community = communityOf(file);
    if (community === null) found.clear();
    else found.delete(community);
  }
};

const partsOf = (library: Library): ReadonlyMap<string | null, RuleSubjects> => {
  const entries = Map.groupBy(library.entries, ({ community }) => community);
  const ids = [...new Set([...entries.keys(), ...library.communities.keys()])];
  return new Map(ids.map((id) => {
    const community = id === null ? undefined : library.communities.get(id);
    return [id, { entries: entries.get(id) ?? [], communities: community ? [community] : [] }];
  }));
};
