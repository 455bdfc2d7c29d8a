import type { Entry, Library } from './library.ts';
import { resolvePath } from './relative-path.ts';
import { rememberPer } from './remember.ts';

/** Where a link of a body leads. */
export type LinkTarget =
  /** Out of the site: another site, a mail program, a telephone. */
  | { readonly type: 'outside' }
  /** A heading of the same document. */
  | { readonly type: 'here'; readonly anchor: string }
  | { readonly type: 'document'; readonly entry: Entry; readonly anchor: string | null }
  | { readonly type: 'file'; readonly file: string }
  /** A page that the site makes by itself, such as a list; `path` as the router has it, without a language. */
  | { readonly type: 'page'; readonly path: string; readonly anchor: string | null }
  /** A document that is there but could not be read. */
  | { readonly type: 'unread' }
  | { readonly type: 'missing'; readonly path: string | null };

/**
 * Where a link leads that stands in a document, its address decoded. Authors write the way to another file of the content
 * (`../meetings/2025-03-10-residents`, with or without `.mdx`), the address of a page (`/communities/demo/`), or an anchor.
 */
export const resolveLink = (library: Library, file: string, href: string): LinkTarget => {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('//')) return { type: 'outside' };
  const [address = '', fragment] = href.split('#', 2);
  const anchor = fragment === undefined || fragment === '' ? null : fragment;
  const bare = address.split('?', 1)[0] ?? '';
  if (bare === '') return { type: 'here', anchor: anchor ?? '' };
  const path = bare.startsWith('/') ? resolvePath('', bare.slice(1) || '.')?.replace(LANGUAGE, '') : resolvePath(file, bare);
  return path === null || path === undefined ? { type: 'missing', path: null } : targetOf(library, path, anchor);
};

/** The language in front of the addresses of translated pages. */
const LANGUAGE = /^(?:en|zh-hant)(?:\/|$)/;

const targetOf = (library: Library, path: string, anchor: string | null): LinkTarget => {
  if (library.files.has(path) && !path.endsWith('.mdx')) return { type: 'file', file: path };
  for (const id of idsMeant(path)) {
    const entry = documentsOf(library).get(id);
    if (entry) return { type: 'document', entry, anchor };
    if (library.unread.has(id)) return { type: 'unread' };
  }
  return isPage(library, path) ? { type: 'page', path: path === '' ? '/' : `/${path}/`, anchor } : { type: 'missing', path };
};

const documentsOf = rememberPer((library: Library): ReadonlyMap<string, Entry> => new Map(library.entries.map((entry) => [entry.id, entry])));

/** The ids of documents that a path may mean: its own, the profile of a community, a standard, a page of the handbook. */
const idsMeant = (path: string): readonly string[] => {
  const id = path.replace(/\.mdx$/, '');
  if (/^communities\/[^/]+$/.test(id)) return [`${id}/profile`];
  if (/^standards\/[^/]+\/[^/]+$/.test(id)) return [`${id}/standard`];
  const item = /^(standards\/[^/]+\/[^/]+)\/([^/]+)$/.exec(id);
  if (item) return [id, `${item[1]}/items/${item[2]}`];
  const page = /^handbook\/(?!zh-Hans\/|zh-Hant\/|en\/)(.+)$/.exec(id)?.[1];
  return page === undefined ? [id] : ['zh-Hans', 'zh-Hant', 'en'].map((locale) => `handbook/${locale}/${page}`);
};

const LISTS = /^(?:|communities|notices(?:\/\d{4})?|services|regions|standards|compare(?:\/.+)?|rules(?:\/[a-z0-9-]+)?|search|handbook)$/;
const COMMUNITY_LIST = /^communities\/([^/]+)\/(?:assessments|services|notices|activities|meetings|surveys|documents)$/;
const RECORD = /^(communities\/[^/]+\/assessments\/[^/]+)(?:\/review)?$/;

/** Whether the site makes a page at a path for which there is no document. */
const isPage = (library: Library, path: string): boolean => {
  const community = COMMUNITY_LIST.exec(path)?.[1];
  if (community !== undefined) return library.communities.has(community);
  const record = RECORD.exec(path)?.[1];
  if (record !== undefined) return recordsOf(library).has(record);
  const [, id, version, item] = /^standards\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (item !== undefined) return library.standards.get(`${id}@${version}`)?.data.items.some((known) => known.id === item) ?? false;
  return LISTS.test(path);
};

const recordsOf = rememberPer(
  (library: Library): ReadonlySet<string> => new Set(library.entries.flatMap(({ kind, id }) => (kind === 'assessment' ? [id.slice(0, id.lastIndexOf('/'))] : []))),
);
