import { dirname, join } from 'node:path';
import { type Checked, checkFolder, type CheckOptions } from '../check.ts';
import type { Day } from '../domain/day.ts';
import type { Finding } from '../domain/finding.ts';
import type { ContentFolder } from '../loader/content-folder.ts';
import { acceptedIn, forgetAccepted, publishableFolder } from './accepted-content.ts';
import { communityHashes } from './community-hashes.ts';
import type { PublishedPart, PublishOptions } from './make-release.ts';
import { planPublication, privateFiles } from './plan-publication.ts';
import { readingsBeside } from './readings-beside.ts';

/** Content that was checked, and what of it is published; `null` where errors keep everything back. */
export interface ChosenPart {
  readonly checked: Checked;
  readonly part: PublishedPart | null;
}

/** Checks content and decides what of it is published; `counts` says which findings are for this build to judge. */
export const choosePart = (options: PublishOptions, folder: ContentFolder, counts: (finding: Finding) => boolean = () => true): ChosenPart => {
  options.progress.step('build.checking');
  const kept = readingsBeside(options.out);
  // That the program changed is said of the pages.
  if (kept.state === 'damaged') options.progress.step('build.readingsDamaged');
  const chosen = choose({ ...options, kept, ...(options.progress.read ? { onRead: options.progress.read } : {}) }, folder, counts);
  if (options.readOnlyCache !== true) kept.save();
  return chosen;
};

type Choosing = PublishOptions & Pick<CheckOptions, 'kept' | 'onRead'>;

const choose = (options: Choosing, folder: ContentFolder, counts: (finding: Finding) => boolean): ChosenPart => {
  const checked = checkFolder(folder, options);
  const plan = planPublication(checked.library, checked.findings.filter(counts));
  if (plan.kind === 'nothing') return { checked, part: null };
  return { checked, part: plan.kind === 'all' ? { folder, checked, held: new Map<string, Day | null>() } : withhold(options, folder, plan) };
};

/** The content with held communities as they were accepted last; what is private now is in no version. */
const withhold = (options: Choosing, folder: ContentFolder, plan: { readonly communities: ReadonlySet<string>; readonly files: ReadonlySet<string> }): PublishedPart => {
  const accepted = acceptedIn(acceptedStore(options.out));
  const first = publishableFolder(folder, accepted, plan);
  const again = privateFiles(checkFolder(first, options).findings);
  const published = publishableFolder(folder, accepted, { communities: plan.communities, files: new Set([...plan.files, ...again]) });
  const held = new Map([...plan.communities].map((id) => [id, accepted.acceptedOn(id)]));
  return { folder: published, checked: checkFolder(published, options), held };
};

/** Keeps what is published of each community as accepted; those that are not `present` any more are forgotten. */
export const acceptPart = (options: PublishOptions, { checked, held }: PublishedPart, { from, present }: { readonly from: ContentFolder; readonly present: ReadonlySet<string> | null }): void => {
  if (options.readOnlyCache === true) return;
  const store = acceptedStore(options.out);
  acceptedIn(store).accept(new Map([...communityHashes(checked.library)].filter(([id]) => !held.has(id))), from, options.on);
  if (present) forgetAccepted(store, present);
};

/** Where the last accepted content of each community is kept. */
const acceptedStore = (out: string): string => join(dirname(out), '.linli', 'accepted');
