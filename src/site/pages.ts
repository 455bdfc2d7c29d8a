import type { Locale } from '../domain/locale.ts';
import { LOCALE_TABLE } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import { fillAddress, ADDRESSES, type Parameters, type RouteName } from '../views/addresses.ts';
import { createContext, hrefIn, localesOf, type ViewContext } from '../views/context.ts';
import type { PageView } from '../views/head.ts';
import { ROUTES, type ViewOf } from '../views/routes.ts';
import { type Shell, shellOf } from '../views/shell.ts';
import { exampleFinding } from './example-finding.ts';
import { scriptConverter } from './convert-script.ts';
import { type CurrentSite, currentSite } from './current.ts';
import { pageKey } from './page-ledger.ts';

/** What a page file gets for each page that it makes. */
export interface PageProps {
  readonly locale: Locale;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A page ready to be printed. */
export interface Page<View> {
  readonly view: View;
  readonly shell: Shell;
  readonly t: Translate;
}

const CONTEXTS = new WeakMap<CurrentSite, ReadonlyMap<Locale, ViewContext>>();

/** The contexts of the site's languages; made once, as views remember what they found under their context. */
export const contextsOf = (site: CurrentSite): ReadonlyMap<Locale, ViewContext> => {
  const known = CONTEXTS.get(site);
  if (known) return known;
  const convert = scriptConverter(site.library);
  const made = new Map(localesOf(site.library).map((locale) => [locale, createContext({ library: site.library, on: site.on, locale, base: site.base, convert, held: site.held, history: site.history, exampleFinding })]));
  CONTEXTS.set(site, made);
  return made;
};

/** All pages of a kind in all languages that have to be made, for Astro. */
export const pathsOf = (name: RouteName): { params: Record<string, string | undefined>; props: PageProps }[] =>
  [...contextsOf(currentSite())].flatMap(([locale, context], index) =>
    ROUTES[name]
      .parametersOf(context)
      .filter((parameters: Readonly<Record<string, string>>) => !stands(name, { locale, parameters }))
      .map((parameters) => ({
        params: { locale: index === 0 ? undefined : LOCALE_TABLE[locale].folder, ...parameters },
        props: { locale, parameters },
      })),
  );

const stands = (name: RouteName, props: PageProps): boolean =>
  currentSite().ledger?.stands({ file: fileOf(name, props), from: SHARED.includes(name) ? null : props.parameters['community'] }, () => keyOf(makePage(name, props))) ?? false;

/** Pages that show nothing of any community. */
const SHARED: readonly RouteName[] = ['rules', 'rule', 'fields', 'kindFields', 'handbook', 'handbookPage'];

/** The file of a page in a release. */
const fileOf = (name: RouteName, { locale, parameters }: PageProps): string =>
  decodeURIComponent(hrefIn({ base: '', locales: contextOf(locale).locales }, locale, `${fillAddress(ADDRESSES[name], parameters)}index.html`));

const keyOf = ({ view, shell }: Page<PageView>): string => pageKey([view, shell]);

/** The page that Astro asks for. */
export const pageOf = <Name extends RouteName>(name: Name, props: PageProps): Page<ViewOf<Name>> => {
  const page = makePage(name, props);
  currentSite().ledger?.note(fileOf(name, props), keyOf(page));
  return page;
};

const makePage = <Name extends RouteName>(name: Name, { locale, parameters }: PageProps): Page<ViewOf<Name>> => {
  const context = contextOf(locale);
  // The parameters come from `pathsOf` of the same route, and its view from the same entry of the table; the compiler cannot follow that through a union.
  const route = ROUTES[name] as unknown as { view: (context: ViewContext, parameters: Parameters<Name>) => ViewOf<Name> | null };
  const view = route.view(context, parameters);
  if (view === null) throw new Error(`the page ${name} ${JSON.stringify(parameters)} was promised and is not there`);
  const { head }: PageView = view;
  const shell = shellOf(context, head, fillAddress(ADDRESSES[name], parameters));
  return { view, shell: { ...shell, findings: findingsOf(context, head.file), held: heldLine(context, parameters['community']) }, t: context.t };
};

/** The context of one language of the current site. */
export const contextOf = (locale: Locale): ViewContext => {
  const contexts = contextsOf(currentSite());
  const context = contexts.get(locale) ?? [...contexts.values()][0];
  if (!context) throw new Error('a site has at least one language');
  return context;
};

const heldLine = ({ t, print, on }: ViewContext, community: string | undefined): string | null => {
  const accepted = community === undefined ? undefined : currentSite().held.get(community);
  return accepted === undefined || accepted === null ? null : t('held.line', { day: print.day(on), accepted: print.day(accepted) });
};

/** What the check found in a file, for the page that is made from it; only while somebody writes. */
export const findingsOf = (context: ViewContext, file: string | null): Shell['findings'] => {
  const { report, showsFindings } = currentSite();
  if (!showsFindings) return [];
  // Pages of no file, such as the home page, show everything that is wrong; so does the page in place of one whose file cannot be read.
  return report.diagnostics
    .filter((diagnostic) => file === null || diagnostic.file === file)
    .toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
    .slice(0, MOST_FINDINGS)
    .map(({ severity, file: where, line, column, message, help, code }) => ({ severity, place: `${where}:${line}:${column}`, message, help, href: context.href('rule', { rule: code }) }));
};

const MOST_FINDINGS = 100;
