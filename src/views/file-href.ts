import type { ViewContext } from './context.ts';

/** The link to a file of a community, which is the same in every language. */
export const fileHref = (context: ViewContext, community: string, file: string): string =>
  `${context.base}communities/${encodeURIComponent(community)}/${file.split('/').map(encodeURIComponent).join('/')}`;
