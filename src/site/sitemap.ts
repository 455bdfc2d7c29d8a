import { ADDRESSES, fillAddress, type RouteName } from '../views/addresses.ts';
import { hrefIn, type ViewContext } from '../views/context.ts';
import { ROUTES } from '../views/routes.ts';
import { isPersonalListNotice } from '../views/notice/notice.ts';
import { currentSite } from './current.ts';
import { contextsOf } from './pages.ts';

/** Pages that search engines have no use for. */
const LEFT_OUT: readonly RouteName[] = ['search', 'rule', 'comparison', 'review', 'dossier'];

const ROUTE_NAMES: readonly RouteName[] = Object.keys(ROUTES).filter((name): name is RouteName => name in ADDRESSES);

/** Every address of the site, with the same page in the other languages. */
export const sitemap = (): string => {
  const { address } = currentSite().library.site;
  const urls = address === undefined ? [] : [...addresses(address)];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.map((url) => `<url><loc>${url}</loc></url>\n`).join('')}</urlset>\n`;
};

/** Where the sitemap is, for search engines. */
export const robots = (): string => {
  const { library, base } = currentSite();
  const lines = ['User-agent: *', 'Allow: /', ...(library.site.address === undefined ? [] : [`Sitemap: ${new URL(`${base}sitemap.xml`, library.site.address).href}`])];
  return `${lines.join('\n')}\n`;
};

function* addresses(site: string): Generator<string> {
  for (const context of contextsOf(currentSite()).values()) {
    for (const name of ROUTE_NAMES.filter((candidate) => !LEFT_OUT.includes(candidate))) yield* addressesOf(context, name, site);
  }
}

function* addressesOf(context: ViewContext, name: RouteName, site: string): Generator<string> {
  for (const parameters of ROUTES[name].parametersOf(context)) {
    if (name === 'notice' && isPersonalListNotice(context, parameters)) continue;
    yield new URL(hrefIn(context, context.locale, fillAddress(ADDRESSES[name], parameters)), site).href.replaceAll('&', '&amp;');
  }
}
