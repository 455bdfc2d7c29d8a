/** A page that was found. */
export interface FoundPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A hit whose page is fetched only when it is shown. */
export interface Hit {
  readonly id: string;
  readonly data: () => Promise<FoundPage>;
}

/** What somebody narrowed the search to: facet and value. */
export type Filters = Readonly<Record<string, string>>;

/** The part of Pagefind's browser module that is used here. */
export interface PagefindModule {
  readonly options: (options: { readonly baseUrl: string; readonly excerptLength?: number }) => Promise<void>;
  readonly mergeIndex: (path: string, options?: { readonly baseUrl?: string; readonly language?: string }) => Promise<void>;
  readonly search: (query: string | null, options?: { readonly filters?: Filters; readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> }) => Promise<{ readonly results: readonly Hit[] }>;
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/** An index in shards, each opened once. */
export interface ShardedIndex {
  readonly shards: readonly { readonly id: string; readonly name: string | null; readonly pages: number }[];
  /** The small index of titles and names. */
  readonly titles: () => Promise<PagefindModule>;
  /** The full text of some areas. */
  readonly fullText: (areas: readonly string[]) => Promise<PagefindModule | null>;
}

/** Opens the index below `bundle`; results are addresses below `base`. */
export const openIndex = async (bundle: string, base: string): Promise<ShardedIndex> => {
  const response = await fetch(`${bundle}shards.json`);
  // Written by the same build as this script.
  const { shards } = (await response.json()) as Pick<ShardedIndex, 'shards'>;
  const opened = new Map<string, Promise<PagefindModule>>();
  const open = (id: string): Promise<PagefindModule> => {
    const known = opened.get(id);
    if (known) return known;
    const module = load(`${bundle}${id}/`, base);
    opened.set(id, module);
    return module;
  };
  const merged = new Set<string>();
  return {
    shards,
    titles: () => open('titles'),
    fullText: async (areas) => {
      const [first, ...others] = areas;
      if (first === undefined) return null;
      const root = [...merged][0] ?? first;
      const module = await open(root);
      merged.add(root);
      for (const id of [first, ...others].filter((area) => !merged.has(area))) {
        merged.add(id);
        await module.mergeIndex(`${bundle}${id}/`, { baseUrl: base });
      }
      return module;
    },
  };
};

const load = async (folder: string, base: string): Promise<PagefindModule> => {
  // Pagefind writes this module beside its index; it has no types of its own.
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  await module.options({ baseUrl: base, excerptLength: 0 });
  return module;
};
