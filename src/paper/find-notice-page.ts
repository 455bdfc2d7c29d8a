import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearestOf } from '../domain/nearest.ts';

/** The page of a notice in a built site. */
export interface NoticePage {
  /** Below the base path, with `/` at the end. */
  readonly path: string;
  /** The path under which the site expects to stand. */
  readonly base: string;
  /** For files that are made from it. */
  readonly name: string;
}

/** What stands in the way of a notice. */
export type NoPage = { readonly missing: 'site' } | { readonly missing: 'notice'; readonly nearest: string | null };

const BASE = /<link[^>]*href="([^"]*\/)_linli\/[^"]*\.css"/;

/** The page of a notice in a built site, by `<community>/<notice>` or by its address as a browser shows it. */
export const findNoticePage = (site: string, wanted: string): NoticePage | NoPage => {
  const home = join(site, 'index.html');
  if (!existsSync(home)) return { missing: 'site' };
  const { language, community, notice } = partsOf(wanted);
  const path = `${language}communities/${community}/notices/${notice}/`;
  const file = join(site, path, 'notice.json');
  const page = join(site, path, 'index.html');
  if (notice === '' || community.includes('..') || notice.includes('..') || !existsSync(page) || (language === '' && !existsSync(file))) return { missing: 'notice', nearest: nearestNotice(site, `${community}/${notice}`) };
  return { path, base: BASE.exec(readFileSync(home, 'utf8'))?.[1] ?? '/', name: [community, notice.replaceAll('/', '-'), ...(language === '' ? [] : [language.replace('/', '')])].join('-') };
};

const ADDRESS = /(?:^|\/)(?:(en|zh-han[st])\/)?communities\/([^/]+)\/notices\/(.+?)\/?(?:[?#].*)?$/;

const partsOf = (wanted: string): { language: string; community: string; notice: string } => {
  const [, language, community, notice] = ADDRESS.exec(decoded(wanted)) ?? [];
  if (community !== undefined && notice !== undefined) return { language: language === undefined ? '' : `${language}/`, community, notice };
  const [first = '', ...rest] = wanted.replace(/\.mdx$/, '').split('/').filter((part) => part !== '');
  return { language: '', community: first, notice: (rest[0] === 'notices' ? rest.slice(1) : rest).join('/') };
};

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

const nearestNotice = (site: string, wanted: string): string | null => {
  const known = globSync('communities/*/notices/**/notice.json', { cwd: site }).map((file) => file.replaceAll('\\', '/').replace(/^communities\/([^/]+)\/notices\/(.+)\/notice\.json$/, '$1/$2'));
  return nearestOf(wanted, known);
};
