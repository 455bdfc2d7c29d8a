import type { Stretch } from '../domain/body.ts';
import { homeFolderOf, resolvePath } from '../domain/relative-path.ts';
import type { BodyBuilder } from './body-builder.ts';
import { decodeAddress } from './decode-text.ts';
import { type Element, propertyOf, stretchOfNode } from './hast.ts';
import type { SegmentSink } from './segment-sink.ts';

/** Writes a picture; one that may not be shown is reported and left out. */
export const finishImage = (builder: BodyBuilder, node: Element, sink: SegmentSink): void => {
  const { masked } = builder.context;
  const place = builder.items.toFile(stretchOfNode(node));
  const src = masked.restore(decodeAddress(propertyOf(node, 'src') ?? '') ?? propertyOf(node, 'src') ?? '');
  const alt = masked.restore(propertyOf(node, 'alt') ?? '').trim();
  const title = propertyOf(node, 'title');
  builder.blocks.addWhole('attribute', alt, place);
  if (title !== null) builder.blocks.addWhole('attribute', masked.restore(title), place);
  if (alt === '') builder.report('image-alt', place, { values: { src: shorten(src) } });
  if (addImage(builder, { src, alt }, place)) sink.add({ type: 'image', src, alt, title: title === null ? null : masked.restore(title) });
};

/** Notes a picture that a body shows; `false` where it may not come from there. */
export const addImage = (builder: BodyBuilder, { src, alt }: { src: string; alt: string }, place: Stretch): boolean => {
  builder.blocks.addWhole('address', src, place);
  const variant = pictureProblem(src, builder.context.file);
  if (variant !== null) {
    builder.report('image-local', place, { variant, values: { src: shorten(src), folder: homeFolderOf(builder.context.file) } });
    return false;
  }
  builder.images.push({ ...place, src, alt });
  return true;
};

const pictureProblem = (src: string, file: string): string | null => {
  if (src.trim() === '') return 'empty';
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src.trim())) return /^data:/i.test(src.trim()) ? 'embedded' : 'remote';
  if (/[?#\\]/.test(src) || src.startsWith('/') || hasControl(src)) return 'path';
  if (/\.(?:svgz?|gif|heic|heif|avif|tiff?|bmp)$/i.test(src)) return 'kind';
  if (!/\.(?:png|jpe?g|webp)$/i.test(src)) return 'kind';
  if (file === '') return null;
  const path = resolvePath(file, src);
  return path === null || !path.startsWith(homeFolderOf(file)) ? 'outside' : null;
};
const hasControl = (text: string): boolean => /[\u0000-\u001F\u007F%]/.test(text);

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
