import { rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Checked } from '../check.ts';
import { communityOf } from '../domain/folder-owner.ts';
import type { Day } from '../domain/day.ts';
import { type ContentHistory, historyWithout } from '../domain/history.ts';
import type { Locale } from '../domain/locale.ts';
import type { ContentFolder } from '../loader/content-folder.ts';
import { readContentHistory } from '../loader/history/read-history.ts';
import { fillRelease, type Filled } from './fill-release.ts';
import { joinRelease } from './join-release.ts';
import { type KnownRelease, knownRelease, releaseId, type ReleaseSource, sourceOf, writeLedger } from './known-release.ts';
import type { Progress } from './progress.ts';
import { publishRelease, type ReleaseFolder, shownFolder, spareRelease, stageRelease } from './release-folder.ts';
import { writeReviewWorker } from './review-worker.ts';
import { joinSums, sumFolder, type Sums, SUMS_FILE, writeSums } from './sums.ts';

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
  /** Whether a site that shows communities may be replaced by one that shows none. */
  readonly mayEmpty?: boolean;
  /** In how many processes pages are made; as suits the site where it is not said. */
  readonly jobs?: number | undefined;
  readonly progress: Progress;
}

/** What a release consists of, and how much of it was made anew. */
export interface MadeRelease {
  readonly files: number;
  readonly pages: number;
  /** Pages that were made, and those that stand from the last release. */
  readonly rendered: number;
  readonly restored: number;
  readonly index: Pick<Filled['index'], 'pages' | 'indexed' | 'reused'>;
}

/** The content that is published. */
export interface PublishedPart {
  readonly folder: ContentFolder;
  readonly checked: Checked;
  /** Each community that stands with its accepted content, and since when; `null` where there is none yet. */
  readonly held: ReadonlyMap<string, Day | null>;
}

/** What is published, with all that its pages are made from. */
export interface DatedPart extends PublishedPart {
  readonly history: ContentHistory;
  readonly source: ReleaseSource;
  /** The path under which the site stands. */
  readonly base: string;
}

/** A release that is put together: what it is made from, what of it exists already, and what of it is wanted. */
export interface PlannedRelease extends DatedPart {
  readonly known: KnownRelease | null;
  /** Where that is not the whole site. */
  readonly only?: { readonly communities: ReadonlySet<string>; readonly areas: ReadonlySet<string> };
}

/** Puts a release together beside the published one and shows it; where nothing has changed, the one that is shown stays. */
export const makeRelease = async (options: PublishOptions, releases: ReleaseFolder, part: PublishedPart): Promise<MadeRelease> => {
  const dated = datePart(options, part);
  const known = knownBefore(options, releases, dated.source);
  if (known?.isCurrent === true) return { files: known.sums.size, ...pagesOf(known.sums), rendered: 0, restored: known.pages.size, index: { pages: known.indexed, indexed: 0, reused: known.shards.size } };
  return publishPlanned(options, releases, { ...dated, known });
};

/** Makes what is missing of a release, joins it with what exists, and shows it. */
export const publishPlanned = async (options: PublishOptions, releases: ReleaseFolder, planned: PlannedRelease): Promise<MadeRelease> => {
  const stage = stageRelease(releases);
  try {
    return await fillAndPublish(options, releases, { planned, stage });
  } catch (error) {
    rmSync(stage, { recursive: true, force: true });
    throw error;
  }
};

const fillAndPublish = async (options: PublishOptions, releases: ReleaseFolder, { planned, stage }: { planned: PlannedRelease; stage: string }): Promise<MadeRelease> => {
  const { known, source } = planned;
  const { index, ledger } = await fillRelease(options, stage, planned);
  const standing: Sums = new Map([...(known?.sums ?? [])].filter(([file]) => ledger.restored.has(file)));
  const sums = writeReviewWorker(stage, planned.base, joinSums(sumFolder(stage), standing));
  const text = writeSums(sums);
  writeFileSync(join(stage, SUMS_FILE), text);
  options.progress.step('build.publishing', { files: sums.size });
  const whole = known ? joinRelease({ made: stage, last: known.folder, restored: ledger.restored, spare: spareRelease(releases) }) : stage;
  const release = releaseId(text);
  publishRelease(releases, whole, release);
  if (options.readOnlyCache !== true) writeLedger(ledgerFile(options.out), { ...source, release, pages: Object.fromEntries(ledger.keys), shards: Object.fromEntries(index.shards), indexed: index.pages });
  return { files: sums.size, ...pagesOf(sums), rendered: ledger.rendered, restored: [...ledger.restored].filter((file) => file.endsWith('.html')).length, index };
};

const pagesOf = (sums: Sums): { readonly pages: number } => ({ pages: [...sums.keys()].filter((file) => file.endsWith('.html')).length });

const ledgerFile = (out: string): string => join(dirname(out), '.linli', `pages-${basename(out)}.json`);

/** What is known of the last release; damage and age are said, never repaired. */
const knownBefore = (options: PublishOptions, releases: ReleaseFolder, source: ReleaseSource): KnownRelease | null => {
  const known = knownRelease(ledgerFile(options.out), shownFolder(releases), source);
  if (known === 'damaged') options.progress.step('build.cacheDamaged');
  if (known === 'outdated') options.progress.step('build.cacheOutdated');
  return typeof known === 'string' ? null : known;
};

/** What the pages of published content are made from. */
export const datePart = (options: PublishOptions, part: PublishedPart, history = historyOf(options, part)): DatedPart => {
  const { checked: { library }, held } = part;
  const base = options.base ?? library.site.base ?? '/';
  return { ...part, history, base, source: sourceOf(library, { base, on: options.on, held, history }) };
};

/** When the published files were changed; what stands in place of a held community was not changed then. */
const historyOf = (options: PublishOptions, { checked, held }: PublishedPart): ContentHistory => {
  const history = readContentHistory(options.content, checked.library);
  if (history.state === 'shallow' || history.state === 'unreadable') options.progress.step(`build.history.${history.state}`);
  return historyWithout(history, (file) => held.has(communityOf(file) ?? ''));
};
