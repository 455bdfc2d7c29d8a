import type { Translate } from '../i18n/translate.ts';
import { type Head, headOf } from '../views/head.ts';
import { type Shell, shellOf } from '../views/shell.ts';
import { currentSite } from './current.ts';
import { contextsOf, findingsOf } from './pages.ts';

interface NotFoundPage {
  readonly head: Head;
  readonly shell: Shell;
  readonly t: Translate;
}

/** What stands at an address without a page, in every language of the site: a server sends the same file for all. */
export const notFoundPages = (): [NotFoundPage, ...NotFoundPage[]] => {
  const pages = [...contextsOf(currentSite()).values()].map((context) => {
    const head = { ...headOf(context, { heading: context.t('notFound.title') }), noindex: true };
    return { head, shell: { ...shellOf(context, head, '/'), findings: findingsOf(context, null) }, t: context.t };
  });
  const [first, ...others] = pages;
  if (!first) throw new Error('a site has at least one language');
  return [first, ...others];
};
