import type { BodySegment } from '../domain/body.ts';
import type { Entry } from '../domain/library.ts';
import type { Locale } from '../domain/locale.ts';
import type { ViewContext } from './context.ts';

/** The text of a document as a page prints it. */
export interface BodyView {
  readonly segments: readonly BodySegment[];
  /** The language that it is in, where that is not the page's. */
  readonly lang: Locale | null;
}

/** The body of a document for readers of one language, or `null` where it has no text. */
export const bodyView = (context: ViewContext, entry: Entry | null): BodyView | null => {
  if (!entry?.body || entry.body.segments.every((segment) => segment === '')) return null;
  const written = context.writtenIn('lang' in entry.data ? { data: entry.data } : null);
  if (written === context.locale) return { segments: entry.body.segments, lang: null };
  if (written === 'en' || context.locale === 'en') return { segments: entry.body.segments, lang: written };
  return { segments: entry.body.segments.map((segment) => convertSegment(context, written, segment)), lang: null };
};

const convertSegment = (context: ViewContext, written: Locale, segment: BodySegment): BodySegment => {
  if (typeof segment === 'string') return convertMarkup(segment, (text) => context.convert(text, written, context.locale));
  if (segment.type === 'image') return { ...segment, alt: context.convert(segment.alt, written, context.locale) };
  return { ...segment, children: segment.children.map((child) => convertSegment(context, written, child)) };
};

/** Converts the text between tags; addresses and anchors inside tags stay as they are. */
const convertMarkup = (markup: string, convert: (text: string) => string): string => markup.replaceAll(/(<[^>]*>)|([^<]+)/g, (_whole, tag: string | undefined, text: string | undefined) => tag ?? convert(text ?? ''));
