import type { BodySegment } from '../domain/body.ts';
import type { Entry } from '../domain/library.ts';
import { resolveLink } from '../domain/resolve-link.ts';
import { type ComponentView, componentView } from './component-view.ts';
import type { ViewContext } from './context.ts';
import { attribute, pictureMarkup } from './picture-markup.ts';
import { hrefOfEntry } from './entry-href.ts';
import { hrefIn } from './context.ts';

/** A piece of a body that a page only has to print: HTML, or a component with everything that it shows. */
export type ReadySegment = string | { readonly type: 'component'; readonly view: ComponentView; readonly children: readonly ReadySegment[] };

/** What finishing a body needs to know. */
export interface BodyReader {
  readonly context: ViewContext;
  /** The same in the language of the text: what a component says stands in the middle of it. */
  readonly spoken: ViewContext;
  readonly entry: Entry;
  /** Gives a text of the body to the reader, in the script of the page. */
  readonly say: (text: string) => string;
}

/** Finishes the segments of a body for one page: addresses, pictures, and what components show. */
export const readySegments = (reader: BodyReader, segments: readonly BodySegment[]): readonly ReadySegment[] =>
  mergeStrings(segments.flatMap((segment): readonly ReadySegment[] => readySegment(reader, segment)));

const readySegment = (reader: BodyReader, segment: BodySegment): readonly ReadySegment[] => {
  if (typeof segment === 'string') return [sayMarkup(segment, reader.say)];
  const children = segment.type === 'image' ? [] : readySegments(reader, segment.children);
  switch (segment.type) {
    case 'link': {
      const opening = linkTag(reader, segment);
      return opening === null ? children : [opening, ...children, '</a>'];
    }
    case 'image':
      return [pictureMarkup(reader, { ...segment, alt: reader.say(segment.alt) })];
    case 'component': {
      const view = componentView({ ...reader, context: reader.spoken }, segment);
      return view === null ? children : [{ type: 'component', view, children }];
    }
  }
};

/** Converts the text between tags; addresses and anchors inside tags stay as they are. */
const sayMarkup = (markup: string, say: (text: string) => string): string =>
  markup.replaceAll(/(<[^>]*>)|([^<]+)/g, (_whole, tag: string | undefined, text: string | undefined) => tag ?? say(text ?? ''));

const linkTag = ({ context, entry, say }: BodyReader, { href, title }: { readonly href: string; readonly title: string | null }): string | null => {
  const name = title === null ? '' : ` title="${attribute(say(title))}"`;
  const address = linkAddress(context, entry, href);
  if (address === null) return null;
  if (address.external) return `<a href="${attribute(address.href)}" class="external" rel="noopener noreferrer nofollow"${name}>`;
  return `<a href="${attribute(address.href)}"${address.file ? ' download' : ''}${name}>`;
};

interface LinkAddress {
  readonly href: string;
  readonly external: boolean;
  readonly file: boolean;
}

const linkAddress = (context: ViewContext, entry: Entry, href: string): LinkAddress | null => {
  const target = resolveLink(context.library, entry.file, decoded(href));
  const inside = (path: string): LinkAddress => ({ href: path, external: false, file: false });
  switch (target.type) {
    case 'outside':
      return { href, external: true, file: false };
    case 'here':
      return inside(`#${encodeURIComponent(target.anchor)}`);
    case 'file':
      return { href: `${context.base}${encodeURI(target.file)}`, external: false, file: !/\.(?:pdf|png|jpe?g|webp)$/.test(target.file) };
    case 'page':
      return inside(hrefIn(context, context.locale, encodeURI(target.path)) + anchorOf(target.anchor));
    case 'document': {
      const page = hrefOfEntry(context, target.entry);
      return page === null ? null : inside(page + anchorOf(target.anchor));
    }
    case 'unread':
    case 'missing':
      return null; // `link-target-exists` reports it; the text stays.
  }
};

const anchorOf = (anchor: string | null): string => (anchor === null ? '' : `#${encodeURIComponent(anchor)}`);

const decoded = (href: string): string => {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
};

const mergeStrings = (segments: readonly ReadySegment[]): readonly ReadySegment[] => {
  const merged: ReadySegment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (typeof segment === 'string' && typeof last === 'string') merged[merged.length - 1] = last + segment;
    else merged.push(segment);
  }
  return merged;
};
