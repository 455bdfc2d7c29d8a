// Runs as a process of its own: is sent a site and what the bundler made of its page files, then makes the pages that it is asked for.
import type { RouteData } from 'astro';
import { setCurrentSite } from '../current.ts';
import { PageLedger } from '../page-ledger.ts';
import type { PageDelivery, PageOrder, PageTools } from './page-messages.ts';

/** What this process uses of the framework's renderer, which has no types for it. */
interface PageMaker {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

const ledger = new PageLedger({ pages: new Map(), unchanged: new Set() });

const openMaker = async ({ site, built }: PageTools): Promise<PageMaker> => {
  setCurrentSite({ ...site, ledger });
  // Written by the build whose pages are made; the shape is that of the framework's own renderer.
  const { app } = (await import(built.entry)) as { app: PageMaker };
  app.setInternals({ pagesByKeys: built.styles, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return app;
};

const makePage = async (maker: PageMaker, { id, url, component, route }: PageOrder): Promise<PageDelivery> => {
  const found = maker.manifest.routes.find(({ routeData }) => routeData.component === component && routeData.route === route);
  if (!found) return { id, error: `the bundle has no page ${component}` };
  const response = await maker.render(new Request(url), { routeData: found.routeData });
  const body = new Uint8Array(await response.arrayBuffer());
  const keys = new Map(ledger.keys);
  ledger.keys.clear();
  return { id, status: response.status, headers: [...response.headers], body, keys };
};

const failure = (id: number, error: unknown): PageDelivery => ({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });

let maker: Promise<PageMaker> | null = null;
/** One page after the other: those of a community share what was worked out last. */
let work: Promise<unknown> = Promise.resolve();

process.on('message', (message: PageTools | PageOrder) => {
  if ('built' in message) {
    maker = openMaker(message);
    // Said with the first page that is asked for.
    maker.catch(() => undefined);
    return;
  }
  work = work.then(async () => {
    const delivery = await (maker ?? Promise.reject(new Error('no site was sent'))).then((own) => makePage(own, message)).catch((error: unknown) => failure(message.id, error));
    process.send?.(delivery);
  });
});
// Whoever asked is gone.
process.on('disconnect', () => process.exit());
