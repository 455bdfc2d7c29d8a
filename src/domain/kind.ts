/** Every kind of document that a content folder may hold, in the order in which lists name them. */
export const KINDS = [
  'site', 'synonyms', 'locks', 'catalogue', 'calendar', 'standard', 'item', 'region', 'profile', 'plan', 'assessment', 'replies', 'notice',
  'meeting', 'survey', 'activity', 'activity-year', 'document', 'handbook',
] as const;

/** A kind of document. */
export type Kind = (typeof KINDS)[number];

/** What the path of a document says about it. */
export interface Address {
  readonly kind: Kind;
  /** The path without extension; stable for ever. */
  readonly id: string;
  /** The part of the id that is the document's own: `2025-06-11-hearing`, `2025/self`, `SG-01.en`. */
  readonly name: string;
  /** The community whose folder holds it, or `null`. */
  readonly community: string | null;
}

const COMMUNITY_FOLDERS = {
  plans: 'plan', assessments: 'assessment', notices: 'notice', meetings: 'meeting', surveys: 'survey', activities: 'activity', documents: 'document',
} as const satisfies Record<string, Kind>;

const PATTERNS: readonly { readonly pattern: RegExp; readonly kind: Kind }[] = [
  { pattern: /^(site)\.yaml$/, kind: 'site' },
  { pattern: /^(synonyms)\.yaml$/, kind: 'synonyms' },
  { pattern: /^(locks)\.yaml$/, kind: 'locks' },
  { pattern: /^catalogues\/([^/]+)\.yaml$/, kind: 'catalogue' },
  { pattern: /^calendars\/(\d{4})\.yaml$/, kind: 'calendar' },
  { pattern: /^standards\/([^/]+\/[^/]+)\/standard\.yaml$/, kind: 'standard' },
  { pattern: /^standards\/([^/]+\/[^/]+\/items\/[^/]+)\.mdx$/, kind: 'item' },
  { pattern: /^regions\/([^/]+)\.mdx$/, kind: 'region' },
  { pattern: /^handbook\/((?:zh-Hans|zh-Hant|en)\/.+)\.mdx$/, kind: 'handbook' },
];

const COMMUNITY_DOCUMENT = /^communities\/([^/]+)\/(plans|assessments|notices|meetings|surveys|activities|documents)\/(.+)\.mdx$/;
const PROFILE = /^communities\/([^/]+)\/profile\.mdx$/;

/** What the path of a file says: which document it is, or `null` where it is no document of the content. */
export const addressOf = (file: string): Address | null => {
  const id = file.replace(/\.(mdx|yaml)$/, '');
  for (const { pattern, kind } of PATTERNS) {
    const name = pattern.exec(file)?.[1];
    if (name !== undefined) return { kind, id, name, community: null };
  }
  const profile = PROFILE.exec(file)?.[1];
  if (profile !== undefined) return { kind: 'profile', id, name: profile, community: profile };
  return communityAddress(file, id);
};

const communityAddress = (file: string, id: string): Address | null => {
  const match = COMMUNITY_DOCUMENT.exec(file);
  if (!match) return null;
  const [, community, folder, name] = match;
  if (community === undefined || name === undefined || !isCommunityFolder(folder)) return null;
  return { kind: kindOf(folder, name), id, name, community };
};

const kindOf = (folder: keyof typeof COMMUNITY_FOLDERS, name: string): Kind => {
  if (folder === 'activities' && /^\d{4}$/.test(name)) return 'activity-year';
  if (folder === 'assessments' && /^[^/]+\/replies$/.test(name)) return 'replies';
  return COMMUNITY_FOLDERS[folder];
};

const isCommunityFolder = (folder: string | undefined): folder is keyof typeof COMMUNITY_FOLDERS =>
  folder !== undefined && Object.hasOwn(COMMUNITY_FOLDERS, folder);
