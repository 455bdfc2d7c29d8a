import type { Entry } from '../domain/library.ts';
import { publishedPicture } from '../domain/picture-sizes.ts';
import { resolvePath } from '../domain/relative-path.ts';
import type { ViewContext } from './context.ts';

/** A picture in the sizes in which it is published; only its description where it is missing or could not be looked into. */
export const pictureMarkup = ({ context, entry }: { readonly context: ViewContext; readonly entry: Entry }, { src, alt }: { readonly src: string; readonly alt: string }): string => {
  const file = resolvePath(entry.file, src);
  const asset = file === null ? undefined : context.library.files.get(file)?.asset;
  if (file === null || asset?.type !== 'image') return `<span class="missing-picture">${attribute(alt)}</span>`;
  const { steps, fallback, width, height } = publishedPicture({ file, format: asset.format, width: asset.width, height: asset.height });
  const href = (path: string): string => attribute(`${context.base}${encodeURI(path)}`);
  const sources = steps.map((step) => `${href(step.path)} ${step.width}w`).join(', ');
  return `<picture><source type="image/webp" srcset="${sources}" sizes="(min-width: 48rem) 44rem, 92vw"><img src="${href(fallback.path)}" alt="${attribute(alt)}" width="${width}" height="${height}" loading="lazy" decoding="async"></picture>`;
};

/** A text as the value of an attribute. */
export const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
