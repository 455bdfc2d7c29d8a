import type { Translate } from '../../i18n/translate.ts';
import type { DimensionView } from '../../views/assessment/dimension-view.ts';
import type { ItemView } from '../../views/assessment/item-view.ts';
import type { Why } from '../../views/assessment/why/why.ts';
import type { Inline } from '../../views/block.ts';
import { type Html, html } from './html.ts';
import { inlineHtml } from './inline.ts';

/** The dimensions of an assessment with what cost points and every item. */
export const dimensionsHtml = (dimensions: readonly DimensionView[], t: Translate): Html => html`${dimensions.map((dimension) => dimensionHtml(dimension, t))}`;

const dimensionHtml = ({ id, summary, losses, why, items }: DimensionView, t: Translate): Html =>
  html`<section class="dimension" id="${id}"><h3>${summary}</h3>${losses.length === 0 ? null : html`<ul class="losses">${losses.map(({ what, points }) => html`<li><span>${inlineHtml(what)}</span>${points === null ? null : html` <strong>${points}</strong>`}</li>`)}</ul>`}${whyHtml(why, t)}<div class="items">${items.map((item) => itemHtml(item, t))}</div></section>`;

const itemHtml = (item: ItemView, t: Translate): Html =>
  html`<details class="item ${item.state}" id="${item.id}"${item.lost || item.state === 'missing' ? null : html` data-full`}><summary><span class="id">${item.id}</span> <span class="title">${inlineHtml(item.title)}</span> <span class="points">${item.points}</span></summary><dl class="facts">${[
    row(t('item.input'), item.why.counted.length === 0 ? item.input : html`${item.input}${t('colon')}${linesHtml(item.why.counted)}`),
    row(t('item.rule'), html`${item.rule.map((line) => html`<div>${line}</div>`)}<a href="${item.ruleHref}">${t('item.toStandard')}</a>`),
    item.evidence.length === 0 ? row(t('item.evidence'), t('item.noEvidence')) : row(t('item.evidence'), linesHtml(item.evidence)),
    item.why.sums.length === 0 ? null : row(t('why.sum'), html`<div class="sums">${linesHtml(item.why.sums)}</div>`),
    item.why.sources.length === 0 ? null : row(t('why.source'), linesHtml(item.why.sources)),
    item.reviewers.length === 0 ? null : row(t('item.reviewers'), item.reviewers.join(t('list.comma'))),
    item.measures === null ? null : row(t('column.measure'), item.measures.length === 0 ? t('gap.noMeasure') : linesHtml(item.measures)),
  ]}</dl>${item.notes.map((note) => html`<p class="note">${inlineHtml(note)}</p>`)}</details>`;

const linesHtml = (lines: readonly Inline[]): Html => html`${lines.map((line) => html`<div>${inlineHtml(line)}</div>`)}`;

/** How a figure came about, closed until somebody asks. */
export const whyHtml = (why: Why | null, t: Translate): Html =>
  why === null
    ? html``
    : html`<details class="plain why" id="${why.id}" data-extra><summary>${t('why.open')}</summary><dl class="facts">${why.rows.map(({ label, lines }) => row(label, html`<div class="sums">${linesHtml(lines)}</div>`))}</dl></details>`;

const row = (label: string, value: Html | string): Html => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
