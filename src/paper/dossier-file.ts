import { dossierHtml } from '../components/blocks/dossier.ts';
import { html } from '../components/blocks/html.ts';
import { inlineHtml } from '../components/blocks/inline.ts';
import type { DossierView } from '../views/assessment/dossier.ts';
import type { ViewContext } from '../views/context.ts';
import { bundleFile } from '../site/bundle-file.ts';

/** The dossier as one page with its styles in it, ready for a printer; every sheet says what it belongs to. */
export const dossierFile = async ({ locale, t }: ViewContext, view: DossierView): Promise<string> => {
  const style = await bundleFile('styles/paper.css');
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${view.head.title}</title><style>${{ html: style }}${{ html: runningHead(view.runningTitle) }}</style></head>
<body><div class="sheet"><main id="main">${view.head.sample ? html`<p class="sample">${t('sample.line')}</p>` : null}<h1>${inlineHtml(view.head.heading)}</h1>${dossierHtml(view, t)}</main></div></body></html>
`.html.replaceAll(/ href="\/[^"]*"/g, '');
};

/** The head of every sheet but the cover, as text of a style: a quotation mark or a backslash would end it. */
const runningHead = (title: string): string => `@page{@top-left{content:"${title.replaceAll(/["\\<\n]/g, ' ')}";font-size:9pt}}@page cover{@top-left{content:none}}`;
