import { rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Checked, checkFolder } from '../check.ts';
import { communityOf } from '../domain/folder-owner.ts';
import type { Day } from '../domain/day.ts';
import { type ContentHistory, historyWithout } from '../domain/history.ts';
import type { Library } from '../domain/library.ts';
import type { Locale } from '../domain/locale.ts';
import { type ContentFolder, diskFolder } from '../loader/content-folder.ts';
import { readContentHistory } from '../loader/history/read-history.ts';
import { foldText } from '../search/fold.ts';
import { gatherRecords } from '../search/gather-records.ts';
import { indexShards, type MadeIndex } from '../search/index-shards.ts';
import { buildSite } from '../site/build-site.ts';
import type { CurrentSite } from '../site/current.ts';
import { PageLedger } from '../site/page-ledger.ts';
import { contextsOf } from '../site/pages.ts';
import { acceptedIn, forgetAccepted, publishableFolder } from './accepted-content.ts';
import { takeLock } from './build-lock.ts';
import { communityHashes } from './community-hashes.ts';
import { type KnownRelease, knownRelease, releaseId, type ReleaseSource, restoreFile, sourceOf, writeLedger } from './known-release.ts';
import { planPublication, privateFiles } from './plan-publication.ts';
import type { Progress } from './progress.ts';
import { writeAttachments, writeInto, writeSiteFiles } from './publish-files.ts';
import { writePictures } from './publish-pictures.ts';
import { writeReviewWorker } from './review-worker.ts';
import { completeSwap, publishRelease, type ReleaseFolder, releasesOf, shownFolder, stageRelease } from './release-folder.ts';
import { sumFolder, type Sums, SUMS_FILE, writeSums } from './sums.ts';

/** The folder of the search index within a site. */
const INDEX_FOLDER = 'search-index';

/** What is published, where and as of when. */
export interface PublishOptions {
  /** The content folder as an absolute path. */
  readonly content: string;
  /** The published folder, such as `dist`. */
  readonly out: string;
  readonly on: Day;
  readonly locale: Locale;
  /** The path under which the site will stand; that of `site.yaml` where it is not said. */
  readonly base?: string | undefined;
  /** Whether what earlier builds kept is used but not changed, as for a change that nobody has accepted yet. */
  readonly readOnlyCache?: boolean;
  readonly progress: Progress;
}

/** What came of it. */
export type Published =
  | { readonly result: 'busy'; readonly heldBy: number }
  /** Errors kept everything back; the last published site stands. */
  | { readonly result: 'nothing'; readonly checked: Checked }
  | (MadeRelease & { readonly result: 'all' | 'partly'; readonly checked: Checked; readonly held: ReadonlyMap<string, Day | null> });

/** What a release consists of, and how much of it was made anew. */
interface MadeRelease {
  readonly files: number;
  readonly pages: number;
  /** Pages that were made, and those that stand from the last release. */
  readonly rendered: number;
  readonly restored: number;
  readonly index: MadeIndex;
}

/** Checks a content folder and publishes what may be published, in one step at the end. */
export const publishSite = async (options: PublishOptions): Promise<Published> => {
  const releases = releasesOf(options.out);
  const lock = takeLock(releases);
  if ('heldBy' in lock) return { result: 'busy', heldBy: lock.heldBy };
  try {
    completeSwap(releases);
    return await checkAndPublish(options, releases);
  } finally {
    lock.release();
  }
};

const checkAndPublish = async (options: PublishOptions, releases: ReleaseFolder): Promise<Published> => {
  const folder = diskFolder(options.content);
  options.progress.step('build.checking');
  const checked = checkFolder(folder, options);
  const plan = planPublication(checked.library, checked.findings);
  if (plan.kind === 'nothing') return { result: 'nothing', checked };
  const store = acceptedStore(options.out);
  const accepted = acceptedIn(store);
  const part = plan.kind === 'all' ? { folder, checked, held: new Map<string, Day | null>() } : withhold(options, { folder, plan, accepted });
  const index = await makeRelease(options, releases, part);
  if (options.readOnlyCache !== true) {
    accepted.accept(new Map([...communityHashes(part.checked.library)].filter(([id]) => !part.held.has(id))), folder, options.on);
    forgetAccepted(store, new Set(checked.library.communities.keys()));
  }
  return { result: plan.kind, checked, held: part.held, ...index };
};

/** Where the last accepted content of each community is kept. */
const acceptedStore = (out: string): string => join(dirname(out), '.linli', 'accepted');

interface PublishedPart {
  readonly folder: ContentFolder;
  readonly checked: Checked;
  /** Each community that stands with its accepted content, and since when; `null` where there is none yet. */
  readonly held: ReadonlyMap<string, Day | null>;
}

/** When the published files were changed; what stands in place of a held community was not changed then. */
const historyOf = (options: PublishOptions, { checked, held }: PublishedPart): ContentHistory => {
  const history = readContentHistory(options.content, checked.library);
  if (history.state === 'shallow' || history.state === 'unreadable') options.progress.step(`build.history.${history.state}`);
  return historyWithout(history, (file) => held.has(communityOf(file) ?? ''));
};

interface Withholding {
  readonly folder: ContentFolder;
  readonly plan: { readonly communities: ReadonlySet<string>; readonly files: ReadonlySet<string> };
  readonly accepted: ReturnType<typeof acceptedIn>;
}

/** The content with held communities as they were accepted last; what is private now is in no version. */
const withhold = (options: PublishOptions, { folder, plan, accepted }: Withholding): PublishedPart => {
  const first = publishableFolder(folder, accepted, plan);
  const again = privateFiles(checkFolder(first, options).findings);
  const published = publishableFolder(folder, accepted, { communities: plan.communities, files: new Set([...plan.files, ...again]) });
  const held = new Map([...plan.communities].map((id) => [id, accepted.acceptedOn(id)]));
  return { folder: published, checked: checkFolder(published, options), held };
};

const makeRelease = async (options: PublishOptions, releases: ReleaseFolder, part: PublishedPart): Promise<MadeRelease> => {
  const history = historyOf(options, part);
  const before = knownBefore(options, releases, { ...part, history });
  const stage = stageRelease(releases);
  try {
    const { index, ledger } = await fillRelease(options, stage, { ...part, ...before, history });
    const sums = sumFolder(stage, restoredSums(ledger, before.known));
    const text = writeSums(sums);
    writeFileSync(join(stage, SUMS_FILE), text);
    options.progress.step('build.publishing', { files: sums.size });
    const release = releaseId(text);
    publishRelease(releases, stage, release);
    if (options.readOnlyCache !== true) writeLedger(ledgerFile(options.out), { ...before.source, release, pages: Object.fromEntries(ledger.keys) });
    return { files: sums.size, pages: [...sums.keys()].filter((file) => file.endsWith('.html')).length, rendered: ledger.rendered, restored: [...ledger.restored].filter((file) => file.endsWith('.html')).length, index };
  } catch (error) {
    rmSync(stage, { recursive: true, force: true });
    throw error;
  }
};

/** What is published, with its history. */
interface DatedPart extends PublishedPart {
  readonly history: ContentHistory;
}

interface Before {
  readonly source: ReleaseSource;
  readonly known: KnownRelease | null;
}

const ledgerFile = (out: string): string => join(dirname(out), '.linli', `pages-${basename(out)}.json`);

/** What is known of the last release; damage and age are said, never repaired. */
const knownBefore = (options: PublishOptions, releases: ReleaseFolder, { checked: { library }, held, history }: DatedPart): Before => {
  const source = sourceOf(library, { base: baseOf(options, library), on: options.on, held, history });
  const known = knownRelease(ledgerFile(options.out), shownFolder(releases), source);
  if (known === 'damaged') options.progress.step('build.cacheDamaged');
  if (known === 'outdated') options.progress.step('build.cacheOutdated');
  return { source, known: typeof known === 'string' ? null : known };
};

const restoredSums = ({ restored }: PageLedger, known: KnownRelease | null): Sums => new Map([...(known?.sums ?? [])].filter(([file]) => restored.has(file)));

const baseOf = (options: PublishOptions, library: Library): string => options.base ?? library.site.base ?? '/';

/** Renders pages and indexes texts side by side: the index is made by processes of its own. */
const fillRelease = async (options: PublishOptions, stage: string, { folder, checked, held, history, known }: DatedPart & Before): Promise<{ readonly index: MadeIndex; readonly ledger: PageLedger }> => {
  const { library, report } = checked;
  const ledger = new PageLedger(known ?? { pages: new Map(), unchanged: new Set() }, (count) => options.progress.rendered?.(count));
  const site: CurrentSite = { library, report, on: options.on, base: baseOf(options, library), content: options.content, held, history, showsFindings: false, ledger };
  const [context] = contextsOf(site).values();
  if (!context) throw new Error('a site has at least one language');
  const records = [...gatherRecords(context)];
  options.progress.step('build.rendering', { pages: records.length });
  const caches = cachesOf(options, stage);
  const [index] = await Promise.all([indexShards(records, caches.search, caches.madeSearch), buildSite(site, stage)]);
  index.placeInto(join(stage, INDEX_FOLDER));
  writeInto(stage, `${INDEX_FOLDER}/synonyms.json`, JSON.stringify(library.synonyms.map((group) => group.map(foldText))));
  writeSiteFiles(context, stage, (file) => known?.sums.has(file) === true && ledger.keeps(file, communityOf(file)));
  if (known) for (const file of ledger.restored) restoreFile(known.folder, stage, file);
  writeReviewWorker(stage, site.base);
  const files = writeAttachments({ library, on: options.on, folder }, stage);
  for (const file of await writePictures({ library, folder, files, cache: caches.pictures }, stage)) options.progress.step('build.pictureLeftOut', { file });
  rmSync(caches.scratch, { recursive: true, force: true });
  return { index, ledger };
};

/** Where kept things are read, and where new ones go: beside the release where nothing may be kept. */
const cachesOf = (options: PublishOptions, stage: string): { readonly search: string; readonly madeSearch: string; readonly pictures: string; readonly scratch: string } => {
  const cache = join(dirname(options.out), '.linli');
  const scratch = `${stage}-scratch`;
  const made = options.readOnlyCache === true ? scratch : cache;
  return { search: join(cache, 'search'), madeSearch: join(made, 'search'), pictures: join(made, 'pictures'), scratch };
};
