import type { Inline } from '../../views/block.ts';
import type { Spark } from '../../views/charts/spark.ts';
import { type Html, html } from './html.ts';
import { unbroken } from './unbroken.ts';

/** The markup of a stretch of a line. */
export const inlineHtml = (inline: Inline): Html => {
  if (typeof inline === 'string') return unbroken(inline);
  if (isList(inline)) return html`${inline.map(inlineHtml)}`;
  if ('text' in inline) return html`<span lang="${inline.lang}">${unbroken(inline.text)}</span>`;
  if ('href' in inline) return linkHtml(inline);
  if ('tel' in inline) return html`<a class="tel" href="tel:${inline.tel}">${inline.words}</a>`;
  if ('dues' in inline) return html`<span data-dues="${inline.dues.join(' ')}">${inline.words}</span>`;
  if ('time' in inline) return html`<time class="nb" datetime="${inline.time}">${inline.words}</time>`;
  if ('strong' in inline) return html`<strong>${inlineHtml(inline.strong)}</strong>`;
  if ('small' in inline) return html`<small>${inlineHtml(inline.small)}</small>`;
  if ('lines' in inline) return html`<ul class="lines">${inline.lines.map((line) => html`<li>${inlineHtml(line)}</li>`)}</ul>`;
  if ('spark' in inline) return sparkHtml(inline.spark);
  return html`<span class="tone ${inline.mark}">${inlineHtml(inline.words)}</span>`;
};

const linkHtml = ({ href, words, external }: { readonly href: string; readonly words: Inline; readonly external?: boolean }): Html =>
  external === true
    ? html`<a href="${href}" class="external" rel="noopener noreferrer nofollow">${inlineHtml(words)}</a>`
    : html`<a href="${href}">${inlineHtml(words)}</a>`;

// The numbers stand in the same row, so that the drawing says nothing new to a screen reader.
const sparkHtml = ({ width, height, lines, dots, breaks }: Spark): Html =>
  html`<svg class="spark" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${breaks.map((x) => html`<line x1="${x}" x2="${x}" y1="0" y2="${height}" class="break"/>`)}${lines.map((path) => html`<path d="${path}" class="trend"/>`)}${dots.map(({ x, y }) => html`<circle cx="${x}" cy="${y}" r="2.5" class="dot"/>`)}</svg>`;

const isList = (inline: Inline): inline is readonly Inline[] => Array.isArray(inline);
