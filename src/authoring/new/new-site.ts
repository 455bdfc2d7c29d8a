import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { checkFolder } from '../../check.ts';
import type { Day } from '../../domain/day.ts';
import type { Locale } from '../../domain/locale.ts';
import { labels } from '../../i18n/label.ts';
import type { Translate } from '../../i18n/translate.ts';
import { diskFolder, memoryFolder } from '../../loader/content-folder.ts';
import { loadLibrary } from '../../loader/load-library.ts';
import { type Asker, UnansweredError } from '../ask/question.ts';
import { saveNewFiles } from '../save/save-files.ts';
import { stillToFill } from '../still-to-fill.ts';
import { writeLine } from '../write-value.ts';
import { documentText, type DraftFile } from './draft.ts';
import { newCommunity } from './new-community.ts';

/** What a new site is made from. */
export interface SiteRequest {
  /** The folder as an absolute path, and as it was typed. */
  readonly root: string;
  readonly shown: string;
  readonly on: Day;
  readonly locale: Locale;
  readonly t: Translate;
  readonly asker: Asker;
}

const BUNDLED = fileURLToPath(new URL('../../../content', import.meta.url));
const STANDARD = 'standards/default-2026/0.1.0';

/** Makes a new site: settings, standard with guidance, calendars, catalogue, synonyms, one area and one community. */
export const newSite = async (request: SiteRequest): Promise<void> => {
  const { root, shown, on, locale, t, asker } = request;
  if (existsSync(root) && !(statSync(root).isDirectory() && readdirSync(root).length === 0)) throw new UnansweredError(t('new.siteTaken', { folder: shown }));
  const title = await asker.ask({ flag: 'site-title', text: t('new.ask.siteTitle'), initial: t('new.siteTitle') });
  const area = await asker.ask({ flag: 'region-name', text: t('new.ask.regionName'), initial: t('new.regionName') });
  const files = [...bundledFiles(), settingsFile(title), locksFile(), regionFile(area)].filter((file) => file !== null);
  const library = loadLibrary(memoryFolder(Object.fromEntries(files.map(({ file, content }) => [file, content]))));
  const community = await newCommunity({ library, on, locale, t, label: labels(locale), asker });
  saveNewFiles(root, [...files, ...community]);
  console.log(t('new.siteMade', { folder: shown, files: files.length + community.length }));
  console.log(stillToFill(checkFolder(diskFolder(root), { on, locale }).report.diagnostics, t));
};

const bundledFiles = (): readonly DraftFile[] =>
  [STANDARD, 'calendars', 'catalogues', 'synonyms.yaml'].flatMap((path) => filesIn(join(BUNDLED, path))).map((path) => ({ file: relative(BUNDLED, path).replaceAll('\\', '/'), content: readFileSync(path) }));

const filesIn = (path: string): readonly string[] => (statSync(path).isDirectory() ? readdirSync(path).toSorted().flatMap((name) => filesIn(join(path, name))) : [path]);

/** What says something about the bundled site only. */
const OWN_SETTINGS = ['description', 'address', 'telephone', 'footer', 'federation'];

/** The bundled settings with their comments and kinds of notices, without what is about the bundled site. */
const settingsFile = (title: string): DraftFile => {
  const settings = parseDocument(readFileSync(join(BUNDLED, 'site.yaml'), 'utf8'));
  for (const key of OWN_SETTINGS) settings.delete(key);
  settings.set('title', title);
  settings.set('locales', settings.createNode(['zh-Hans', 'zh-Hant'], { flow: true }));
  return { file: 'site.yaml', content: settings.toString({ lineWidth: 0, flowCollectionPadding: false }) };
};

/** The line by which the published standard is known to be unchanged. */
const locksFile = (): DraftFile | null => {
  const path = join(BUNDLED, 'locks.yaml');
  if (!existsSync(path)) return null;
  const locks = parseDocument(readFileSync(path, 'utf8'));
  const all: unknown = locks.toJS();
  const kept = typeof all === 'object' && all !== null && 'locks' in all && Array.isArray(all.locks) ? all.locks.filter((lock: { path?: unknown }) => lock.path === `${STANDARD}/standard.yaml`) : [];
  if (kept.length === 0) return null;
  locks.set('locks', kept);
  return { file: 'locks.yaml', content: locks.toString({ lineWidth: 0 }) };
};

const regionFile = (name: string): DraftFile => ({ file: 'regions/street.mdx', content: documentText([writeLine('name', name), 'level: subdistrict']) });
