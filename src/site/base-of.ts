/** The path under which a built site stands, read from its first page. */
export const baseOf = (page: string): string => /<script src="([^"]*\/)reading\.js"/.exec(page)?.[1] ?? '/';
