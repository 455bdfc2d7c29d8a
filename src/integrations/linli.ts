import type { AstroIntegration, HookParameters } from 'astro';
import { resolve, sep } from 'node:path';
import { checkFolder } from '../check.ts';
import type { Day } from '../domain/day.ts';
import { readContentHistory } from '../loader/history/read-history.ts';
import { diskFolder } from '../loader/content-folder.ts';
import { BuildListener } from '../site/lanes/built-pages.ts';
import { pageLanes } from '../site/lanes/page-lanes.ts';
import { currentSite, type CurrentSite, setCurrentSite } from '../site/current.ts';
import { type LiveCheck, openLiveCheck } from './live-check.ts';

/** What a run is about. */
export interface LinliOptions {
  /** The content folder as an absolute path. */
  readonly content: string;
  readonly on: Day;
  /** The path under which the site will stand; that of `site.yaml` where it is not said. */
  readonly base?: string | undefined;
  /** Whether somebody looks at the pages while writing: findings are shown in them, and edits are read at once. */
  readonly live: boolean;
  /** The site, where it was read and checked already. */
  readonly prepared?: CurrentSite;
  /** In how many processes the pages of a prepared site are made; as suits its size where it is not said. */
  readonly jobs?: number | undefined;
}

/** Reads and checks the content once before any page is made, and again after each edit in `dev`. */
export const linli = (options: LinliOptions): AstroIntegration => {
  const live = options.live ? openLiveCheck(options.content, options.on) : null;
  const listener = new BuildListener();
  return {
    name: 'linli',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const { base, site } = readSite(options, live);
        updateConfig({ base, ...(site === undefined ? {} : { site }), vite: { plugins: [handbookPlugin(options.content), listener.plugin()] } });
      },
      'astro:build:setup': ({ pages }) => {
        listener.notePages(pages);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (options.prepared) setPrerenderer(pageLanes({ site: options.prepared, jobs: options.jobs, builtPages: () => listener.built() }));
      },
      'astro:server:setup': ({ server }) => {
        if (live) followEdits(options.content, live, server);
      },
    },
  };
};

/** Reads every saved file at once and has the open pages made again. */
const followEdits = (content: string, live: LiveCheck, server: HookParameters<'astro:server:setup'>['server']): void => {
  live.follow(({ library, report }, isListed) => {
    setCurrentSite({ ...currentSite(), library, report });
    // Astro remembers which pages there are as long as their modules stand.
    if (isListed) for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  });
  server.watcher.add(content);
  server.watcher.on('all', (_event, file) => {
    if (file.startsWith(content + sep)) live.noteChange(file);
  });
};

const readSite = (options: LinliOptions, live: LiveCheck | null): { base: string; site: string | undefined } => {
  if (options.prepared) {
    setCurrentSite(options.prepared);
    return { base: options.prepared.base, site: options.prepared.library.site.address };
  }
  const { library, report } = live?.checked() ?? checkFolder(diskFolder(options.content), { on: options.on, locale: 'zh-Hans' });
  const base = options.base ?? library.site.base ?? '/';
  setCurrentSite({ library, report, on: options.on, base, content: options.content, held: new Map(), history: readContentHistory(options.content, library), showsFindings: options.live });
  return { base, site: library.site.address };
};

const MAIN = resolve(import.meta.dirname, '../../content');

/** Compiles the handbook of the project's own content folder, and of no other: there it is text like any other. */
const handbookPlugin = (content: string) => ({
  name: 'linli:handbook',
  resolveId: (id: string) => (id === 'linli:handbook' ? '\0linli:handbook' : undefined),
  load: (id: string) => {
    if (id !== '\0linli:handbook') return undefined;
    return content === MAIN ? "export default import.meta.glob('/content/handbook/**/*.mdx', { eager: true });" : 'export default {};';
  },
});
