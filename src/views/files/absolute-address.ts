import { pathOf, type Parameters, type RouteName } from '../addresses.ts';
import type { ViewContext } from '../context.ts';

/** The address of a page with host where the site states one, for readers outside the site; of its first language. */
export const absoluteAddress = <Name extends RouteName>(context: ViewContext, name: Name, parameters: Parameters<Name>): string =>
  absolutePath(context, pathOf(name, parameters));

/** A path of the site with host where the site states one. */
export const absolutePath = ({ library, base }: ViewContext, path: string): string => {
  const origin = library.site.address === undefined ? '' : new URL(library.site.address).origin;
  return `${origin}${base}${path.replace(/^\//, '')}`;
};

/** A name of a document that never changes, wherever the site moves: for feeds and calendars. */
export const stableName = (kind: string, id: string): string => `urn:linli:${kind}:${id.split('/').map(encodeURIComponent).join('/')}`;
