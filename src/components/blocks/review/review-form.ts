import type { Translate } from '../../../i18n/translate.ts';
import type { ReviewView } from '../../../views/review/review.ts';
import { type Html, html } from '../html.ts';
import { inlineHtml } from '../inline.ts';
import { itemHtml } from './review-item.ts';
import { paperHtml } from './review-paper.ts';

/** The form of a review: readable and printable as it is; a script makes it score and keep. */
export const reviewHtml = (view: ReviewView, t: Translate): Html => (view.closed === null ? formHtml(view, t) : html`<p>${view.closed.words}</p><p>${inlineHtml(view.closed.link)}</p>`);

const formHtml = (view: ReviewView, t: Translate): Html => html`
<script type="application/json" id="bench">${{ html: view.bench }}</script>
<noscript><p class="held">${t('review.noScript')}</p></noscript>
${view.hasSelf ? null : html`<p class="held">${t('review.selfMissing')}</p>`}
<div class="bench-bar" role="region" aria-label="${t('review.state')}" data-bar hidden></div>
<input type="checkbox" id="blind" class="blind"><label for="blind" class="blind-label">${t('review.blind')}</label>
<form class="review" id="review" autocomplete="off" novalidate>
${whoHtml(view, t)}
<h2>${t('review.items')}</h2>
${view.dimensions.map((dimension) => html`<section class="review-dimension" id="${dimension.id}"><h3>${dimension.title} <output class="sum" data-dimension="${dimension.id}"></output></h3>${dimension.items.map((item) => itemHtml(item, { t, lastName: view.lastName }))}</section>`)}
${bonusHtml(view, t)}${vetoHtml(view, t)}${preconditionsHtml(view, t)}
<section id="opinion"><h2><label for="body">${t('review.body')}</label></h2><p class="hint" id="body-hint">${t('review.bodyHint')}</p><textarea id="body" name="body" rows="5" aria-describedby="body-hint"></textarea></section>
<section id="found" hidden><h2>${t('workbench.findings')}</h2><ul data-found></ul></section>
<section id="finish"><h2>${t('review.finish')}</h2><p><label class="tick"><input type="checkbox" name="header/status" value="submitted" data-flag="draft"> ${t('review.confirm')}</label></p><div class="bench-actions" data-actions hidden></div></section>
</form>
${paperHtml(view, t)}`;

const whoHtml = ({ stages }: ReviewView, t: Translate): Html => html`<section id="who"><h2>${t('review.who')}</h2>
<div class="fields">
<label>${t('review.stage')} <select name="stage">${stages.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}</select></label>
<label>${t('review.reviewer')} <input name="reviewer" maxlength="40" aria-describedby="reviewer-hint"></label>
<label>${t('review.post')} <input name="header/reviewer/post" maxlength="80"></label>
<label>${t('review.organisation')} <input name="header/reviewer/organisation" maxlength="100"></label>
<label>${t('review.date')} <input type="date" name="header/date"></label>
</div>
<p class="hint" id="reviewer-hint">${t('review.reviewerHint')}</p>
<fieldset data-ties="header/ties"><legend>${t('review.ties')}</legend>
<label class="tick"><input type="radio" name="ties" value="none"> ${t('review.tiesNone')}</label>
<label class="tick"><input type="radio" name="ties" value="some"> ${t('review.tiesSome')}</label>
<label class="block">${t('review.tiesText')} <textarea data-lines rows="2" maxlength="400"></textarea></label>
</fieldset></section>`;

const bonusHtml = ({ bonus }: ReviewView, t: Translate): Html | null => bonus.length === 0 ? null : html`<section id="bonus"><h2>${t('review.bonus')}</h2>${bonus.map(({ id, title, max, self }) => html`<fieldset class="review-item" data-item="${id}" id="${id}"><legend><span class="id">${id}</span> ${inlineHtml(title)} <span class="max">${t('review.itemMax', { max })}</span></legend>
${self === null ? null : html`<p class="known">${t('review.bonusSelf')} ${self}</p>`}
<label>${t('review.bonusPoints')} <input name="header/bonus/${id}/points" inputmode="decimal" data-number></label>
<label class="block">${t('review.note')} <textarea name="header/bonus/${id}/note" rows="1" maxlength="500"></textarea></label><ul class="found" data-found-at></ul></fieldset>`)}</section>`;

const vetoHtml = ({ vetoes }: ReviewView, t: Translate): Html | null => vetoes.length === 0 ? null : html`<section id="vetoes"><h2>${t('review.vetoes')}</h2><p class="hint">${t('review.vetoLead')}</p>${vetoes.map(({ id, title, finding }) => html`<details class="veto" data-item="${id}" id="${id}"><summary>${id} ${inlineHtml(title)}</summary><p class="hint">${inlineHtml(finding)}</p><fieldset data-veto="${id}"><legend class="vh">${id}</legend><div class="fields">
<label>${t('review.vetoBy')} <input data-part="by" maxlength="100"></label><label>${t('review.vetoDocument')} <input data-part="document" maxlength="100"></label><label>${t('review.vetoOn')} <input type="date" data-part="on"></label></div></fieldset><ul class="found" data-found-at></ul></details>`)}</section>`;

const preconditionsHtml = ({ preconditions }: ReviewView, t: Translate): Html | null => preconditions.length === 0 ? null : html`<section id="preconditions"><h2>${t('review.preconditions')}</h2>${preconditions.map(({ id, title }) => html`<fieldset class="review-item"><legend>${id} ${inlineHtml(title)}</legend>
<label class="tick"><input type="radio" name="header/preconditions/${id}" value="true"> ${t('review.yes')}</label><label class="tick"><input type="radio" name="header/preconditions/${id}" value="false"> ${t('review.no')}</label></fieldset>`)}</section>`;
