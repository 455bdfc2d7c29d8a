import type { Community, Entry, Library } from '../../domain/library.ts';
import { rememberPer } from '../../domain/remember.ts';
import { findStandard } from '../../domain/standard.ts';
import { isTreeList, isTreeMap, type Tree, type TreeMap } from '../../domain/tree.ts';
import type { RuleContext } from '../rule.ts';
import type { Known } from './reference-rule.ts';

/** The folders in which the documents of a community stand. */
const FOLDERS = {
  notices: 'notices', meetings: 'meetings', surveys: 'surveys', activities: 'activities', documents: 'documents', plans: 'plans',
} as const;

const namesOf = rememberPer((documents: readonly Entry[]): ReadonlySet<string> => new Set(documents.map((document) => document.name)));

/** The documents of one folder of the community that a document belongs to. */
export const knownDocuments = (folder: keyof typeof FOLDERS) => (entry: Entry, { library }: RuleContext): Known | null => {
  const community = communityOf(entry, library);
  if (!community) return null;
  return { ids: namesOf(community[folder]), isUnread: (id) => library.unread.has(`communities/${community.id}/${FOLDERS[folder]}/${id}`) };
};

/** The community that a document belongs to, or `undefined`. */
export const communityOf = (entry: Entry, library: Library): Community | undefined =>
  entry.community === null ? undefined : library.communities.get(entry.community);

/** The ids of a list of a frontmatter, as written: a list that has findings still knows its entries. */
export const idsIn = (tree: TreeMap, list: string): ReadonlySet<string> => new Set(entriesOf(tree[list]).flatMap((entry) => idOf(entry)));

const entriesOf = (tree: Tree | undefined): readonly Tree[] => (isTreeList(tree) ? tree : []);

const idOf = (entry: Tree): readonly string[] => (isTreeMap(entry) && typeof entry['id'] === 'string' ? [entry['id'].trim()] : []);

/** The entries of a list of the profile of the community that a document belongs to. */
export const knownInProfile = (list: string) => {
  const idsOf = rememberPer((profile: Entry<'profile'>) => idsIn(profile.tree, list));
  return (entry: Entry, { library }: RuleContext): Known | null => {
    const profile = communityOf(entry, library)?.profile;
    return profile ? { ids: idsOf(profile), isUnread: () => false } : null;
  };
};

/** The standards by which a community is assessed: those of its assessments, or else the site's own. */
export const standardsOf = (community: Community | undefined, library: Library): readonly Entry<'standard'>[] => {
  const named = (community?.assessments ?? []).map((assessment) => assessment.data.standard);
  const references = new Set([library.site.defaultStandard, ...named]);
  return [...references].flatMap((reference) => findStandard(library, reference) ?? []);
};

/** The standard of an assessment, or all standards by which the community of another document is assessed. */
export const standardsFor = (entry: Entry, library: Library): readonly Entry<'standard'>[] => {
  if (entry.kind !== 'assessment') return standardsOf(communityOf(entry, library), library);
  const own = findStandard(library, entry.data.standard);
  return own ? [own] : [];
};
