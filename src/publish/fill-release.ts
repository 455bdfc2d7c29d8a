import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { communityOf } from '../domain/folder-owner.ts';
import { foldText } from '../search/fold.ts';
import { gatherRecords } from '../search/gather-records.ts';
import { indexShards, type MadeIndex } from '../search/index-shards.ts';
import { buildSite } from '../site/build-site.ts';
import type { CurrentSite } from '../site/current.ts';
import { PageLedger } from '../site/page-ledger.ts';
import { contextsOf } from '../site/pages.ts';
import type { KnownRelease } from './known-release.ts';
import type { PlannedRelease, PublishOptions } from './make-release.ts';
import { programHash } from './program-hash.ts';
import { writeAttachments, writeInto, writeSiteFiles } from './publish-files.ts';
import { writePictures } from './publish-pictures.ts';
import { filesBelow } from './sums.ts';

/** The folder of the search index within a site. */
export const INDEX_FOLDER = 'search-index';

/** What was made of a release, and what of the last one still stands. */
export interface Filled {
  readonly index: MadeIndex;
  readonly ledger: PageLedger;
}

/** Renders pages and indexes texts side by side: the index is made by processes of its own. What stands in the last release is left out. */
export const fillRelease = async (options: PublishOptions, stage: string, part: PlannedRelease): Promise<Filled> => {
  const { folder, checked: { library, report }, held, history, base, known, only } = part;
  const { on, content, progress } = options;
  const ledger = new PageLedger(known ?? { pages: new Map(), unchanged: new Set() }, (count, expected) => progress.rendered?.(count, expected), (from) => only === undefined || only.communities.has(from ?? ''));
  const site: CurrentSite = { library, report, on, base, content, held, history, showsFindings: false, ledger };
  const [context] = contextsOf(site).values();
  if (!context) throw new Error('a site has at least one language');
  const records = [...gatherRecords(context)].filter(({ community }) => only?.communities.has(community ?? '') ?? true);
  progress.step('build.rendering', { pages: records.length });
  const caches = cachesOf(options, stage);
  const [index] = await Promise.all([indexShards(records, { ...caches, version: programHash(), standing: known?.shards ?? new Map(), ...(only ? { only: only.areas } : {}) }), buildSite({ site, jobs: options.jobs }, stage)]);
  if (index.damaged) progress.step('build.indexDamaged');
  index.placeInto(join(stage, INDEX_FOLDER));
  restoreShards(ledger, index, known);
  restoreHandbookPictures(ledger, known, stage);
  writeInto(stage, `${INDEX_FOLDER}/synonyms.json`, JSON.stringify(library.synonyms.map((group) => group.map(foldText))));
  const stands = (file: string): boolean => known?.sums.has(file) === true && ledger.keeps(file, communityOf(file));
  writeSiteFiles(context, stage, stands);
  const files = writeAttachments({ library: context.library, on, folder }, stage, stands);
  for (const file of await writePictures({ library, folder, files, cache: caches.pictures, stands }, stage)) progress.step('build.pictureLeftOut', { file });
  rmSync(caches.scratch, { recursive: true, force: true });
  return { index, ledger };
};

/** The files of shards whose records are the same as in the last release. */
const restoreShards = (ledger: PageLedger, { shards }: MadeIndex, known: KnownRelease | null): void => {
  if (!known) return;
  const standing = [...shards].filter(([id, hash]) => known.shards.get(id) === hash).map(([id]) => `${INDEX_FOLDER}/${id}/`);
  for (const file of known.sums.keys()) if (standing.some((folder) => file.startsWith(folder))) ledger.restored.add(file);
};

const HANDBOOK_PICTURE = /^_linli\/[^/]+\.(?:webp|avif|png|jpe?g|gif|svg)$/;

/**
 * Pictures of the handbook are written when its pages are made. Another handbook ends what is known of the last release,
 * so those of that release still stand, and what lies beside them now are sources that no page asked for.
 */
const restoreHandbookPictures = (ledger: PageLedger, known: KnownRelease | null, stage: string): void => {
  if (!known) return;
  for (const file of known.sums.keys()) if (HANDBOOK_PICTURE.test(file)) ledger.restored.add(file);
  for (const file of [...filesBelow(stage)]) if (HANDBOOK_PICTURE.test(file) && !known.sums.has(file)) rmSync(join(stage, file));
};

/** Where kept things are read, and where new ones go: beside the release where nothing may be kept. */
const cachesOf = (options: PublishOptions, stage: string): { readonly cache: string; readonly made: string; readonly pictures: string; readonly scratch: string } => {
  const kept = join(dirname(options.out), '.linli');
  const scratch = `${stage}-scratch`;
  const made = options.readOnlyCache === true ? scratch : kept;
  return { cache: join(kept, 'search'), made: join(made, 'search'), pictures: join(made, 'pictures'), scratch };
};
