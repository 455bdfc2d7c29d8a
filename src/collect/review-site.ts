import type { Day } from '../domain/day.ts';
import type { Library } from '../domain/library.ts';
import type { Locale } from '../domain/locale.ts';
import { type ContentFolder, diskFolder } from '../loader/content-folder.ts';
import { loadLibrary } from '../loader/load-library.ts';
import { scriptConverter } from '../site/convert-script.ts';
import { createContext, type ViewContext } from '../views/context.ts';
import { reviewPages, type ReviewPage } from '../views/review/review-pages.ts';

/** The content as those see it who hand reviews out and take them in. */
export interface ReviewSite {
  readonly folder: ContentFolder;
  readonly library: Library;
  readonly context: ViewContext;
  /** Every period that can be reviewed, by `<community>/<period>`. */
  readonly pages: ReadonlyMap<string, ReviewPage>;
}

/** Reads a content folder for the commands of reviewers. */
export const openReviewSite = (content: string, on: Day, locale: Locale): ReviewSite => {
  const folder = diskFolder(content);
  const library = loadLibrary(folder);
  const context = createContext({ library, on, locale, base: '/', convert: scriptConverter(library) });
  const pages = [...library.communities.values()].flatMap((community) => reviewPages(context, community).map((page) => [`${community.id}/${page.period}`, page] as const));
  return { folder, library, context, pages: new Map(pages) };
};
