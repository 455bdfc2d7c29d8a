import { type Entry, isOfKind, type Library } from '../domain/library.ts';
import { pickText } from '../domain/local-text.ts';

/** Where those files stand in a site, as one. */
export const FACTS_PATH = '/edit/site.json';

/** The files of a site that every document is judged by, as the page gives them to its script. */
export const siteFactsOf = (library: Library): Readonly<Record<string, string>> => Object.fromEntries(library.entries.flatMap((entry): (readonly [string, string])[] => {
  if (isOfKind(entry, ['site', 'standard', 'calendar'])) return [[entry.file, entry.text]];
  return isOfKind(entry, ['region']) ? [[entry.file, regionText(entry)]] : [];
}));

/** Of a region its name is enough. */
const regionText = ({ data }: Entry<'region'>): string => `---\nname: ${JSON.stringify(pickText(data.name, 'zh-Hans'))}\nlevel: ${data.level}\n---\n`;
