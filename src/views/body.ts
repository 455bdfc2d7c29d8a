import type { Entry } from '../domain/library.ts';
import type { Locale } from '../domain/locale.ts';
import { type ReadySegment, readySegments } from './body-view.ts';
import { inLanguage, type ViewContext } from './context.ts';
import { isForeign } from './words.ts';

/** The text of a document as a page prints it. */
export interface BodyView {
  readonly segments: readonly ReadySegment[];
  /** The language that it is in, where that is not the page's. */
  readonly lang: Locale | null;
}

/** The body of a document for readers of one language, or `null` where it has no text. */
export const bodyView = (context: ViewContext, entry: Entry | null): BodyView | null => {
  if (!entry?.body || entry.body.segments.every((segment) => segment === '')) return null;
  const written = context.writtenIn('lang' in entry.data ? { data: entry.data } : null);
  const isOther = isForeign(written, context.locale);
  const say = isOther || written === context.locale ? (text: string) => text : (text: string) => context.convert(text, written, context.locale);
  const spoken = isOther ? inLanguage(context, written) : context;
  return { segments: readySegments({ context, spoken, entry, say }, entry.body.segments), lang: isOther ? written : null };
};
