import type { Translate } from '../../../i18n/translate.ts';
import type { ReviewDimension, ReviewView } from '../../../views/review/review.ts';
import { type Html, html } from '../html.ts';
import { inlineHtml } from '../inline.ts';

/** The checklist as it is printed on A4: both score columns, the method, and lines to sign on. */
export const paperHtml = (view: ReviewView, t: Translate): Html => html`<section class="paper"><h2>${t('review.paper')}</h2><p data-paper="reviewer"></p><table><thead><tr>${HEADS.map((key) => html`<th scope="col">${t(key)}</th>`)}</tr></thead><tbody>${view.dimensions.map((dimension) => dimensionHtml(dimension, t))}${totalHtml(view, t)}</tbody></table>
<p class="sign"><span>${t('review.paperSelfSign')}</span><span>${t('review.paperReviewer')}</span><span>${t('review.paperHead')}</span><span>${t('review.paperDate')}</span></p></section>`;

const HEADS = ['review.paperNo', 'review.paperItem', 'review.paperMethod', 'review.paperVerify', 'review.paperMax', 'review.paperSelf', 'review.paperScore'] as const;

const dimensionHtml = ({ id, title, max, items }: ReviewDimension, t: Translate): Html => html`<tr class="head"><th scope="rowgroup" colspan="4">${title}</th><td>${max}</td><td></td><td data-paper="${id}"></td></tr>${items.map(
  ({ form, self }) => html`<tr><td>${form.number}</td><th scope="row">${form.id} ${inlineHtml(form.title)}</th><td>${form.rule.join(t('list.semicolon'))}</td><td>${form.verify}</td><td>${form.max}</td><td class="self-score">${self === null ? '' : self.points}</td><td data-paper="${form.id}"></td></tr>`,
)}`;

const totalHtml = ({ bonus }: ReviewView, t: Translate): Html => html`${bonus.length === 0 ? null : html`<tr><th scope="row" colspan="5">${t('review.paperBonus')}</th><td></td><td data-paper="bonus"></td></tr>`}<tr><th scope="row" colspan="5">${t('review.paperTotal')}</th><td></td><td data-paper="total"></td></tr><tr><th scope="row" colspan="5">${t('review.paperGrade')}</th><td></td><td data-paper="grade"></td></tr>`;
