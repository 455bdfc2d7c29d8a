import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { pagesAtOnce } from './lanes/page-lanes.ts';
import { type LinliOptions, linli } from '../integrations/linli.ts';

/** Where the project stands. */
const ROOT = new URL('../../', import.meta.url);

/** How Astro builds a site: static pages, one stylesheet, no inline script, a policy that allows nothing else. */
export const astroConfig = (options: LinliOptions): AstroInlineConfig => ({
  root: ROOT.pathname,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_linli', concurrency: pagesAtOnce(options.jobs) },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [mdx(), linli(options)],
  security: POLICY,
  vite: { build: { target: ['chrome87', 'safari14'], assetsInlineLimit: 0, sourcemap: false } },
});

const POLICY: NonNullable<AstroInlineConfig['security']> = { csp: {
  algorithm: 'SHA-256',
  directives: [
    "default-src 'none'", "img-src 'self' data:", "connect-src 'self'", "font-src 'none'", "form-action 'self'", "base-uri 'none'",
    "object-src 'none'", "manifest-src 'self'", "worker-src 'self'",
  ],
  // Pagefind compiles WebAssembly.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
} };
