import type { Translate } from '../../../i18n/translate.ts';
import type { ReviewItem } from '../../../views/review/review.ts';
import type { ItemForm } from '../../../views/review/review-items.ts';
import { type Html, html } from '../html.ts';
import { inlineHtml } from '../inline.ts';

interface Around {
  readonly t: Translate;
  readonly lastName: string;
}

/** An item of the form: rule and guidance, what is known, and where the reviewer writes. */
export const itemHtml = (item: ReviewItem, { t, lastName }: Around): Html => {
  const { form } = item;
  return html`<section class="review-item" id="${form.id}" data-item="${form.id}" aria-labelledby="t-${form.id}">${ruleHtml(form, t)}${knownHtml(item, { t, lastName })}${evidenceHtml(item, t)}
<fieldset class="answer"><legend class="vh">${t('review.answer')} ${form.id}</legend>${inputHtml(form, t)}<output class="live" data-live></output></fieldset>${form.notApplicable.length === 0 ? null : naHtml(form, t)}
<label class="block note">${t('review.note')} <textarea name="${field(form, 'note')}" rows="1" maxlength="1000"></textarea></label><ul class="found" data-found-at></ul></section>`;
};

const RULES = new WeakMap<ItemForm, Html>();

/** The part that is the same for every community. */
const ruleHtml = (form: ItemForm, t: Translate): Html => {
  const known = RULES.get(form) ?? html`<h4 id="t-${form.id}"><span class="no">${form.number}</span> <span class="id">${form.id}</span> ${inlineHtml(form.title)} <span class="max">${t('review.itemMax', { max: form.max })}</span></h4>
<p class="how">${t('review.how', { method: form.method, verify: form.verify })}</p><ul class="rule">${form.rule.map((line) => html`<li>${line}</li>`)}</ul>${form.guidance === null ? null : html`<details class="guidance"><summary>${t('review.guidance')}</summary><div class="prose">${{ html: form.guidance }}</div></details>`}`;
  RULES.set(form, known);
  return known;
};

const knownHtml = ({ self, last, derived }: ReviewItem, { t, lastName }: Around): Html => html`<dl class="known">${self === null ? null : html`<div><dt>${t('review.self')}</dt><dd>${self.answer}${self.points === '' ? null : html` <b>${self.points}</b>`}${self.note === null ? null : html` <small>${inlineHtml(self.note)}</small>`}</dd></div>`}${
  last === null ? null : html`<div><dt>${t('review.last', { period: lastName })}</dt><dd>${last}</dd></div>`}${derived === null ? null : html`<div><dt>${t('review.derived')}</dt><dd>${derived}</dd></div>`}</dl>`;

const evidenceHtml = ({ form, self, evidence, hidden }: ReviewItem, t: Translate): Html | null => {
  if (self === null) return null;
  if (evidence.length + hidden === 0) return html`<p class="hint">${t('review.evidenceNone')}</p>`;
  return html`<fieldset class="evidence" data-list="${field(form, 'evidence')}"><legend>${t('review.evidence')}</legend>${evidence.map(({ id, line, picture }) => html`<div class="piece"><input type="checkbox" value="${id}" id="e-${form.id}-${id}"><label for="e-${form.id}-${id}">${inlineHtml(line)}</label></div>${picture === null ? null : html`<p class="shot">${{ html: picture }}</p>`}`)}${hidden === 0 ? null : html`<p class="hint">${t('review.evidenceHidden', { count: hidden })}</p>`}</fieldset>`;
};

const field = ({ id }: ItemForm, name: string): string => `header/answers/${id}/${name}`;

const inputHtml = (form: ItemForm, t: Translate): Html => {
  const { input } = form;
  switch (input.kind) {
    case 'points':
      return input.options.length === 0 ? numberHtml(form, 'points', t('review.points')) : choicesHtml(form, { name: 'points', options: input.options, t });
    case 'yesno':
      return choicesHtml(form, { name: 'yes', options: [{ value: 'true', label: t('review.yes') }, { value: 'false', label: t('review.no') }], t });
    case 'count':
    case 'value':
      return numberHtml(form, input.kind, input.label);
    case 'ratio':
      return html`${numberHtml(form, 'numerator', input.numerator)}<span class="over" aria-hidden="true">/</span>${numberHtml(form, 'denominator', input.denominator)}`;
    case 'checklist':
      return html`<div data-list="${field(form, 'met')}" data-explicit>${input.parts.map(({ id, label }) => html`<label class="tick"><input type="checkbox" value="${id}"> ${id}. ${label}</label>`)}<label class="tick"><input type="checkbox" data-none> ${t('review.noneMet')}</label></div>`;
    case 'faults':
      return html`<div data-faults="${field(form, 'faults')}">${input.parts.map(({ id, label }) => html`<label class="number">${label} <input inputmode="numeric" enterkeyhint="next" data-number data-fault="${id}"></label>`)}<label class="tick"><input type="checkbox" data-none> ${t('review.noFault')}</label></div>`;
  }
};

const numberHtml = (form: ItemForm, name: string, label: string): Html => html`<label class="number">${label} <input name="${field(form, name)}" inputmode="decimal" enterkeyhint="next" data-number maxlength="40"></label>`;

interface Choices {
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly t: Translate;
}

const choicesHtml = (form: ItemForm, { name, options, t }: Choices): Html =>
  html`<div class="choices" data-choices>${options.map(({ value, label }) => html`<label class="tick"><input type="radio" name="${field(form, name)}" value="${value}"> ${label}</label>`)}<button type="button" class="quiet" data-clear="${field(form, name)}" hidden>${t('review.clearChoice')}</button></div>`;

const naHtml = (form: ItemForm, t: Translate): Html => html`<details class="na"><summary>${t('review.na')}</summary><div class="fields"><label>${t('review.naState')} <select name="${field(form, 'na')}" data-na><option value="">${t('review.applies')}</option>${form.notApplicable.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}</select></label>
<label>${t('review.naReason')} <input name="${field(form, 'reason')}" maxlength="300"></label><label>${t('review.naBy')} <input name="${field(form, 'approvedBy')}" maxlength="100"></label></div></details>`;
