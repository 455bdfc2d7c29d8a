import { lastChangeOf } from '../domain/history.ts';
import type { Locale } from '../domain/locale.ts';
import { LOCALE_TABLE } from '../i18n/locales.ts';
import type { Inline } from './block.ts';
import { communityName, hrefIn, type ViewContext } from './context.ts';
import { feedPaths } from './files/site-files.ts';
import type { Head, JsonObject } from './head.ts';
import { telephoneInline } from './office.ts';
import { plain, type Words } from './words.ts';

/** What stands around every page. */
export interface Shell {
  readonly lang: Locale;
  readonly base: string;
  readonly site: Words;
  readonly home: string;
  /** The short row that a phone keeps at the bottom of the screen. */
  readonly tabs: readonly NavLink[];
  readonly nav: readonly NavLink[];
  /** The same page in the other languages. */
  readonly languages: readonly { readonly lang: Locale; readonly name: string; readonly href: string; readonly current: boolean }[];
  readonly crumbs: readonly { readonly label: Words; readonly href: string }[];
  readonly canonical: string | null;
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
  readonly contact: Inline;
  readonly footer: readonly Inline[];
  readonly edit: string | null;
  /** As text, ready to stand in a script element. */
  readonly jsonLd: string | null;
  readonly feeds: readonly { readonly type: string; readonly title: string; readonly href: string }[];
  readonly asOf: string;
  /** When the file of the page was changed last, where the site's repository tells. */
  readonly changed: string | null;
  /** What the check found in the file of the page; only while somebody writes. */
  readonly findings: readonly { readonly severity: string; readonly place: string; readonly message: string; readonly help: string; readonly href: string }[];
  /** That the last change of the page's community is not published, and what stands instead. */
  readonly held: string | null;
  readonly timeZone: string;
  /** What scripts say, as JSON. */
  readonly scriptTexts: string;
}

/** A link of the menu. */
export interface NavLink {
  readonly href: string;
  readonly words: string;
  readonly current: boolean;
}

/** What stands around a page at `path`, its address within a language. */
export const shellOf = (context: ViewContext, head: Head, path: string): Shell => {
  const { t, library, locale, locales, base } = context;
  const absolute = (href: string): string | null => (library.site.address === undefined ? null : new URL(href, library.site.address).href);
  const hrefs = locales.map((each) => ({ lang: each, href: hrefIn(context, each, path) }));
  return {
    lang: locale, base, site: context.sayOf(null)(library.site.title), home: context.href('home', {}),
    tabs: TABS.map((name) => navLink(context, path, { name, words: t(`tab.${name}`) })),
    nav: NAV.map((name) => navLink(context, path, { name, words: t(`nav.${name}`) })),
    languages: hrefs.map(({ lang, href }) => ({ lang, href, name: LOCALE_TABLE[lang].name, current: lang === locale })),
    crumbs: head.crumbs,
    canonical: absolute(hrefIn(context, locale, path)),
    alternates: hrefs.flatMap(({ lang, href }) => {
      const url = absolute(href);
      return url === null ? [] : [{ lang, href: url }];
    }),
    contact: contactLine(context, head),
    footer: footerLines(context),
    edit: library.site.repository !== undefined && head.file !== null ? `${library.site.repository.replace(/\/$/, '')}/edit/main/content/${head.file}` : null,
    jsonLd: jsonText(head.jsonLd ?? breadcrumbJson(context, head)),
    feeds: feedsOf(context, head),
    findings: [], held: null,
    asOf: t('footer.checked', { date: context.print.day(context.on) }),
    changed: changedText(context, head),
    timeZone: library.site.timeZone,
    scriptTexts: JSON.stringify(Object.fromEntries(STATE_KEYS.map((key) => [key, t(`state.${key}`)]))),
  };
};

const changedText = ({ history, t, print }: ViewContext, { file }: Head): string | null => {
  const day = file === null ? null : lastChangeOf(history, file);
  return day === null ? null : t('footer.changed', { date: print.day(day) });
};

const TABS = ['home', 'communities', 'notices', 'search'] as const;
const NAV = ['contacts', 'standards', 'compare', 'regions', 'handbook', 'rules'] as const;

const navLink = (context: ViewContext, path: string, { name, words }: { readonly name: (typeof TABS | typeof NAV)[number]; readonly words: string }): NavLink => {
  const own = context.href(name, {});
  const here = hrefIn(context, context.locale, path);
  return { href: own, words, current: name === 'home' ? here === own : here.startsWith(own) };
};

const STATE_KEYS = ['planned', 'standing', 'closed', 'result-published', 'corrected', 'withdrawn', 'expired', 'today', 'day', 'workday', 'day.one', 'workday.one', 'lastDay', 'comma'] as const;

/** 发现错误或要求删除个人信息，请打 …；5个工作日内答复. */
const contactLine = ({ t, library }: ViewContext, { telephone }: Head): Inline => {
  const days = library.site.answerWorkdays;
  if (telephone === null) return t('contact.noTelephone', { days });
  const [before = '', after = ''] = t('contact.telephone', { telephone: '\0', days }).split('\0');
  return [before, telephoneInline(telephone), after];
};

const footerLines = (context: ViewContext): readonly Inline[] => {
  const { t, library } = context;
  const { footer } = library.site;
  const say = context.sayOf(null);
  const line = (label: string, value: Inline | undefined): readonly Inline[] => (value === undefined ? [] : [[label, t('colon'), value]]);
  return [
    ...line(t('footer.host'), footer?.host === undefined ? undefined : say(footer.host)),
    ...line(t('footer.operator'), footer?.operator === undefined ? undefined : say(footer.operator)),
    ...line(t('footer.icp'), footer?.icp), ...line(t('footer.police'), footer?.police), ...line(t('footer.siteCode'), footer?.siteCode),
    ...line(t('footer.licence'), footer?.licence === undefined ? undefined : say(footer.licence)),
  ];
};

const breadcrumbJson = (context: ViewContext, head: Head): JsonObject | null => {
  if (head.crumbs.length === 0 || context.library.site.address === undefined) return null;
  const address = context.library.site.address;
  return {
    '@context': 'https://schema.org', '@type': 'BreadcrumbList',
    itemListElement: head.crumbs.map(({ label, href }, index) => ({ '@type': 'ListItem', position: index + 1, name: plain(label), item: new URL(href, address).href })),
  };
};

/** JSON that cannot end the script element it stands in. */
const jsonText = (json: JsonObject | null): string | null => (json === null ? null : JSON.stringify(json).replaceAll('<', '\\u003c'));

const feedsOf = (context: ViewContext, head: Head): Shell['feeds'] => {
  const { atom, calendar } = feedPaths(head.community);
  const title = head.community === null ? plain(context.sayOf(null)(context.library.site.title)) : plain(communityName(context, head.community));
  const link = (type: string, path: string) => ({ type, title, href: `${context.base}${path.slice(1)}` });
  return [...(context.library.site.address === undefined ? [] : [link('application/atom+xml', atom)]), link('text/calendar', calendar)];
};
