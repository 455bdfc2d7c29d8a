import { createHash } from 'node:crypto';
import { html } from '../components/blocks/html.ts';
import { inlineHtml } from '../components/blocks/inline.ts';
import { reviewHtml } from '../components/blocks/review/review-form.ts';
import { bundleFile } from '../site/bundle-file.ts';
import { reviewOf } from '../views/review/review.ts';
import type { ReviewPage } from '../views/review/review-pages.ts';
import type { ReviewSite } from './review-site.ts';

/** The file that reviewers carry about, and the evidence that is too large to be in it. */
export interface Kit {
  readonly page: string;
  readonly embedded: number;
  /** Files that go into a folder beside it, by their path in the community's folder. */
  readonly beside: readonly { readonly file: string; readonly bytes: Uint8Array }[];
}

const MOST_EMBEDDED = 50 * 1024 * 1024;

/** Makes the whole form one file that opens from a stick: script, style and evidence are in it, and nothing else may run. */
export const makeKit = async (site: ReviewSite, page: ReviewPage, besideFolder: string): Promise<Kit> => {
  const { context } = site;
  const view = reviewOf(context, page, 'reviewers');
  const [script, later, style] = await Promise.all([bundleFile('client/workbench.ts', ['*/workbench/second-look.ts']), bundleFile('client/kit-second-look.ts'), bundleFile('styles/kit.css')]);
  const files = evidenceFiles(site, page);
  const isBeside = files.reduce((sum, { bytes }) => sum + bytes.length, 0) > MOST_EMBEDDED;
  const form = withLinks(reviewHtml(view, context.t).html, new Set(files.map(({ file }) => file)), isBeside ? besideFolder : null);
  const text = html`<!doctype html>
<html lang="${context.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${policyOf({ scripts: [script, later], style, isBeside })}"><title>${view.head.title}</title><style>${{ html: style }}</style></head>
<body><div class="sheet"><main id="main"><h1>${inlineHtml(view.head.heading)}</h1>${view.head.lead === null ? null : html`<p class="lead">${inlineHtml(view.head.lead)}</p>`}${{ html: form }}</main></div>
${isBeside ? null : files.map(({ file, bytes }) => html`<script type="text/plain" id="kit/${file}" data-type="${typeOf(file)}"${isShown(file) ? null : html` data-save`}>${Buffer.from(bytes).toString('base64')}</script>`)}
<script type="text/plain" id="second-look">${{ html: later }}</script>
<script>${{ html: script }}</script></body></html>
`.html;
  return { page: text, embedded: isBeside ? 0 : files.length, beside: isBeside ? files : [] };
};

/** What the page may do: run its own scripts and show its own pictures, also those in the folder beside it. */
const policyOf = ({ scripts, style, isBeside }: { readonly scripts: readonly string[]; readonly style: string; readonly isBeside: boolean }): string =>
  `default-src 'none'; script-src ${scripts.map(hashOf).join(' ')}; style-src ${hashOf(style)}; img-src data: blob:${isBeside ? " 'self' file:" : ''}; base-uri 'none'; form-action 'none'; object-src 'none'`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The files that the self-assessment rests on, also those that only reviewers may see. */
const evidenceFiles = ({ folder, library }: ReviewSite, { community, self }: ReviewPage): readonly { readonly file: string; readonly bytes: Uint8Array }[] => {
  const named = new Set(Object.values(self?.data.evidence ?? {}).flatMap(({ file }) => file ?? []));
  return [...named].filter((file) => library.files.has(`communities/${community.id}/${file}`)).map((file) => ({ file, bytes: folder.read(`communities/${community.id}/${file}`) }));
};

/** Links to files of the kit stay or lead beside it; all others would lead nowhere and become text. */
const withLinks = (form: string, files: ReadonlySet<string>, beside: string | null): string =>
  withPictures(form, files, beside).replaceAll(/<a (?:class="[^"]*" )?href="([^"]*)"[^>]*>(.*?)<\/a>/gs, (whole, href: string, words: string) => {
    const file = href.startsWith('#kit/') ? href.slice('#kit/'.length) : null;
    if (file !== null && files.has(file)) return beside === null ? `<a href="#kit/${encodeURI(file)}">${words}</a>` : `<a href="${encodeURI(`${beside}/${file}`)}" target="_blank">${words}</a>`;
    return /^https?:/.test(href) ? whole : words;
  });

/** Pictures of the kit are made by its script, those beside it are loaded from there, and those that are missing are left out. */
const withPictures = (form: string, files: ReadonlySet<string>, beside: string | null): string =>
  form.replaceAll(/<p class="shot"><img data-kit="([^"]*)"([^>]*)><\/p>/g, (whole, file: string, more: string) => {
    if (!files.has(decodeURI(file))) return '';
    return beside === null ? whole : `<p class="shot"><img src="${encodeURI(beside)}/${file}" loading="lazy"${more}></p>`;
  });

const TYPES: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp', pdf: 'application/pdf', txt: 'text/plain;charset=utf-8', csv: 'text/plain;charset=utf-8' };

const typeOf = (file: string): string => TYPES[file.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';

/** Whether a browser shows the file; others are handed to the downloads. */
const isShown = (file: string): boolean => typeOf(file) !== 'application/octet-stream';
