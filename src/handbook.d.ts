declare module 'linli:handbook' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** The compiled pages of the project's own handbook by file, from the root of the project. */
  const pages: Readonly<Record<string, { readonly default: AstroComponentFactory }>>;
  export default pages;
}
