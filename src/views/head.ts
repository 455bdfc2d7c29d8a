import type { RouteName } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { plain, type Words } from './words.ts';

/** What a page says about itself, around and above its text. */
export interface Head {
  /** Unique on the site: page – community – site. */
  readonly title: string;
  readonly heading: Words;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  /** Whether it shows invented figures. */
  readonly sample: boolean;
  /** Kept out of search engines. */
  readonly noindex: boolean;
  /** The file it is made from, relative to the content folder. */
  readonly file: string | null;
  /** The telephone under which an error is reported; that of the site where there is none. */
  readonly telephone: string | null;
  /** What machines are told about the page. */
  readonly jsonLd: JsonObject | null;
  readonly lead: Words | null;
  /** The community that the page is about. */
  readonly community: string | null;
  /** That the last change of the community is not published yet. */
  readonly held: string | null;
  /** What the page may do less than every page may. */
  readonly policy: string | null;
}

/** A step of the way from the home page. */
export interface Crumb {
  readonly label: Words;
  readonly href: string;
}

export interface JsonObject {
  readonly [key: string]: string | number | JsonObject | readonly JsonObject[];
}

/** What the view of every page has. */
export interface PageView {
  readonly head: Head;
}

interface HeadParts extends Partial<Omit<Head, 'title' | 'heading'>> {
  readonly heading: Words;
  /** What stands between the heading and the name of the site in the title. */
  readonly of?: Words | null;
}

/** The head of a page, with what it does not say filled in; pages of a community take its telephone and its sample line. */
export const headOf = (context: ViewContext, { heading, of, ...rest }: HeadParts): Head => {
  const site = plain(context.sayOf(null)(context.library.site.title));
  const parts = [plain(heading), of === undefined || of === null ? null : plain(of), site];
  const profile = context.library.communities.get(rest.community ?? '')?.profile?.data;
  return {
    title: [...new Set(parts.filter((part) => part !== null && part !== ''))].join(' – '),
    heading,
    description: plain(heading),
    crumbs: [],
    noindex: false,
    file: null,
    telephone: profile?.telephone ?? context.library.site.telephone ?? null,
    jsonLd: null,
    lead: null,
    community: null,
    policy: null,
    ...rest,
    held: heldText(context, rest.community ?? null),
    sample: rest.sample === true || profile?.sample === true,
  };
};

/** 本社区最近一次改动（日期）未通过检查，尚未发布. */
const heldText = ({ held, t, print }: ViewContext, community: string | null): string | null => {
  const since = community === null ? undefined : held.get(community);
  if (since === undefined) return null;
  return since === null ? t('held.never') : t('held.since', { date: print.day(since) });
};

/** The crumb of a list page. */
export const listCrumb = (context: ViewContext, name: Extract<RouteName, 'communities' | 'notices' | 'standards' | 'rules' | 'regions' | 'handbook'>): Crumb => ({
  label: context.t(`nav.${name}`),
  href: context.href(name, {}),
});
