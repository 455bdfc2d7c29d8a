import type { Translate } from '../../i18n/translate.ts';
import type { DossierView } from '../../views/assessment/dossier.ts';
import { blockHtml, sectionsHtml } from './blocks.ts';
import { type Html, html } from './html.ts';

/** The dossier of a period behind its heading: the rest of the cover, the sections, and room for signatures and seals. */
export const dossierHtml = (view: DossierView, t: Translate): Html =>
  html`<div class="dossier"><div class="cover">${view.issuer === null ? null : html`<p class="issuer">${view.issuer}</p>`}<p class="verdict"><strong>${view.result}</strong> <span>${view.status}</span></p>${blockHtml(view.cover)}${liveHtml(view, t)}<p class="how">${t('dossier.how')}</p></div>${sectionsHtml(view.sections)}${signingHtml(view, t)}</div>`;

const liveHtml = ({ live }: DossierView, t: Translate): Html | null =>
  live === null ? null : html`<div class="live"><svg viewBox="0 0 ${live.qr.size} ${live.qr.size}" role="img" aria-label="${t('dossier.live')}"><path d="${live.qr.path}"></path></svg><p>${t('dossier.live')}<br><a href="${live.address}">${live.address}</a></p></div>`;

const COLUMNS = ['column.stage', 'dossier.post', 'dossier.stageDate', 'dossier.sign', 'dossier.signDate'] as const;

const signingHtml = ({ signing }: DossierView, t: Translate): Html =>
  html`<section id="signing" class="signing"><h2>${t('dossier.signing')}</h2><p>${signing.statement}</p><div class="table" role="region" aria-label="${t('dossier.signing')}" tabindex="0"><table><thead><tr>${COLUMNS.map((key) => html`<th scope="col">${t(key)}</th>`)}</tr></thead><tbody>${signing.lines.map(
    ({ stage, post, on }) => html`<tr><th scope="row">${stage}</th><td>${post}</td><td>${on}</td><td class="blank"></td><td class="blank"></td></tr>`,
  )}</tbody></table></div><div class="seals">${signing.seals.map((seal) => html`<p>${seal}<span>${t('dossier.seal')}</span></p>`)}</div></section>`;
