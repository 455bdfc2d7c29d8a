import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Checked, checkFolder } from '../check.ts';
import type { Day } from '../domain/day.ts';
import type { Locale } from '../domain/locale.ts';
import { type ContentFolder, diskFolder } from '../loader/content-folder.ts';
import { foldText } from '../search/fold.ts';
import { gatherRecords } from '../search/gather-records.ts';
import { indexShards, type MadeIndex } from '../search/index-shards.ts';
import { buildSite } from '../site/build-site.ts';
import type { CurrentSite } from '../site/current.ts';
import { contextsOf } from '../site/pages.ts';
import { acceptedIn, forgetAccepted, publishableFolder } from './accepted-content.ts';
import { takeLock } from './build-lock.ts';
import { planPublication, privateFiles } from './plan-publication.ts';
import type { Progress } from './progress.ts';
import { writeAttachments, writeInto, writeSiteFiles } from './publish-files.ts';
import { writePictures } from './publish-pictures.ts';
import { writeReviewWorker } from './review-worker.ts';
import { completeSwap, publishRelease, type ReleaseFolder, releasesOf, stageRelease } from './release-folder.ts';
import { sumFolder, SUMS_FILE, writeSums } from './sums.ts';

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
  readonly progress: Progress;
}

/** What came of it. */
export type Published =
  | { readonly result: 'busy'; readonly heldBy: number }
  /** Errors kept everything back; the last published site stands. */
  | { readonly result: 'nothing'; readonly checked: Checked }
  | { readonly result: 'all' | 'partly'; readonly checked: Checked; readonly held: ReadonlyMap<string, Day | null>; readonly files: number; readonly pages: number; readonly index: MadeIndex };

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
  for (const id of part.checked.library.communities.keys()) if (!part.held.has(id)) accepted.accept(id, folder, options.on);
  forgetAccepted(store, new Set(checked.library.communities.keys()));
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

const makeRelease = async (options: PublishOptions, releases: ReleaseFolder, part: PublishedPart): Promise<{ files: number; pages: number; index: MadeIndex }> => {
  const stage = stageRelease(releases);
  try {
    const index = await fillRelease(options, stage, part);
    const sums = sumFolder(stage);
    const text = writeSums(sums);
    writeFileSync(join(stage, SUMS_FILE), text);
    options.progress.step('build.publishing', { files: sums.size });
    publishRelease(releases, stage, createHash('sha256').update(text).digest('hex').slice(0, 16));
    return { files: sums.size, pages: [...sums.keys()].filter((file) => file.endsWith('.html')).length, index };
  } catch (error) {
    rmSync(stage, { recursive: true, force: true });
    throw error;
  }
};

/** Renders pages and indexes texts side by side: the index is made by processes of its own. */
const fillRelease = async (options: PublishOptions, stage: string, { folder, checked, held }: PublishedPart): Promise<MadeIndex> => {
  const { library, report } = checked;
  const site: CurrentSite = { library, report, on: options.on, base: options.base ?? library.site.base ?? '/', content: options.content, held, showsFindings: false };
  const [context] = contextsOf(site).values();
  if (!context) throw new Error('a site has at least one language');
  const records = [...gatherRecords(context)];
  options.progress.step('build.rendering', { pages: records.length });
  const [index] = await Promise.all([indexShards(records, join(dirname(options.out), '.linli', 'search')), buildSite(site, stage)]);
  index.placeInto(join(stage, INDEX_FOLDER));
  writeInto(stage, `${INDEX_FOLDER}/synonyms.json`, JSON.stringify(library.synonyms.map((group) => group.map(foldText))));
  writeSiteFiles(context, stage);
  writeReviewWorker(stage, site.base);
  const files = writeAttachments({ library, on: options.on, folder }, stage);
  await writePictures({ library, folder, files, cache: join(dirname(options.out), '.linli', 'pictures') }, stage);
  return index;
};
