import type { Community, Entry, Library } from '../../domain/library.ts';
import { kindOfNotice, visibilityOf } from '../../domain/notice.ts';
import { typeDetails } from '../../domain/notice-details.ts';
import type { Day } from '../../domain/day.ts';
import { resolvePath } from '../../domain/relative-path.ts';

/**
 * The pictures and attachments of a community that the site publishes: those that a published document shows, names
 * or links to. A file that nobody names, or that only reviewers may see, is in no site.
 */
export const publicFiles = (library: Library, community: Community, on: Day): ReadonlySet<string> => {
  const named = new Set<string>();
  const withheld = new Set<string>();
  for (const entry of documentsOf(community)) {
    if (!isShown(library, { community, entry }, on)) continue;
    for (const file of filesNamedBy(library, entry)) (file.isPublic ? named : withheld).add(file.path);
  }
  return new Set([...named].filter((file) => !withheld.has(file) && library.files.has(file)));
};

interface NamedFile {
  readonly path: string;
  readonly isPublic: boolean;
}

const documentsOf = (community: Community): readonly Entry[] => [
  ...(community.profile ? [community.profile] : []),
  ...community.plans, ...community.assessments, ...community.notices, ...community.meetings, ...community.surveys, ...community.activities,
  ...community.activityYears, ...community.documents,
];

/** Drafts, planned and withdrawn notices show no files. */
const isShown = (library: Library, { community, entry }: { community: Community; entry: Entry }, on: Day): boolean => {
  if (entry.kind === 'notice') return visibilityOf(library, { community, notice: entry }, on) === 'whole';
  return entry.kind !== 'assessment' || entry.data.status !== 'draft';
};

function* filesNamedBy(library: Library, entry: Entry): Generator<NamedFile> {
  const folder = `communities/${entry.community ?? ''}`;
  for (const { href } of entry.body?.links ?? []) yield* named(resolvePath(entry.file, href));
  for (const { src } of entry.body?.images ?? []) yield* named(resolvePath(entry.file, src));
  if (entry.kind === 'notice') for (const file of filesHandedOut(library, entry)) yield { path: `${folder}/${file}`, isPublic: true };
  if (entry.kind === 'document' && entry.data.file !== undefined) yield { path: `${folder}/${entry.data.file}`, isPublic: true };
  if (entry.kind !== 'assessment') return;
  for (const { file, access } of Object.values(entry.data.evidence ?? {})) if (file !== undefined) yield { path: `${folder}/${file}`, isPublic: access === 'public' };
}

/** The attachments of a notice and the files in its details, from the folder of its community on. */
const filesHandedOut = (library: Library, { data }: Entry<'notice'>): readonly string[] => {
  const { values } = typeDetails(kindOfNotice(library, data)?.details ?? [], data.details ?? {});
  return [...(data.attachments ?? []).map(({ file }) => file), ...[...values.values()].flatMap((value) => (value.type === 'file' ? value.files : []))];
};

/** The files that come with a notice as a whole, in order: attachments, files of its details, pictures and files that its text names. */
export const filesOfNotice = (library: Library, notice: Entry<'notice'>): readonly string[] =>
  [...new Set([...filesNamedBy(library, notice)].map(({ path }) => path))].filter((path) => library.files.has(path)).toSorted();

function* named(path: string | null): Generator<NamedFile> {
  if (path !== null && !path.endsWith('.mdx')) yield { path, isPublic: true };
}
