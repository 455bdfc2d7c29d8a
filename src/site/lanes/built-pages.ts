import type { HookParameters } from 'astro';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type BuiltPage = HookParameters<'astro:build:setup'>['pages'] extends Map<string, infer Page> ? Page : never;

/** What the bundler made of the page files, for a process that makes pages from it. */
export interface BuiltPages {
  /** The address of the bundle that makes pages. */
  readonly entry: string;
  /** The stylesheets of each page file by the framework's key. */
  readonly styles: ReadonlyMap<string, Pick<BuiltPage, 'styles'>>;
}

/** Listens to a build: what it hands over is whole when the first page is asked for. */
export class BuildListener {
  #entry: string | null = null;
  #pages: ReadonlyMap<string, BuiltPage> = new Map();

  /** Takes the list of page files, whose stylesheets are filled in later. */
  notePages(pages: ReadonlyMap<string, BuiltPage>): void {
    this.#pages = pages;
  }

  /** A plugin of the bundler that notes where it writes the bundle. */
  plugin() {
    return {
      name: 'linli:built-pages',
      writeBundle: ({ dir }: { readonly dir?: string | undefined }, bundle: Readonly<Record<string, { readonly fileName: string }>>): void => {
        const entry = Object.values(bundle).find(({ fileName }) => fileName.startsWith('prerender-entry'));
        if (dir !== undefined && entry) this.#entry = join(dir, entry.fileName);
      },
    };
  }

  /** What was made; `null` where the bundle was not found. */
  built(): BuiltPages | null {
    if (this.#entry === null) return null;
    return { entry: pathToFileURL(this.#entry).href, styles: new Map([...this.#pages].map(([key, { styles }]) => [key, { styles }])) };
  }
}
