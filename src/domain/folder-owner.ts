/** The community in whose folder a file lies; `null` for what belongs to the site as a whole. */
export const communityOf = (file: string): string | null => /^communities\/([^/]+)\//.exec(file)?.[1] ?? null;
