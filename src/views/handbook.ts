import type { Entry } from '../domain/library.ts';
import type { Locale } from '../domain/locale.ts';
import { type BodyView, bodyView } from './body.ts';
import { type Section, section } from './block.ts';
import type { ViewContext } from './context.ts';
import { headOf, listCrumb, type PageView } from './head.ts';
import { isForeign, plain } from './words.ts';

/** A page of the handbook, or its list. */
export interface HandbookView extends PageView {
  readonly sections: readonly Section[];
  /** The file whose compiled text the page shows, from the root of the content. */
  readonly compiled: string | null;
  /** The language of that text where it is not the page's. */
  readonly lang: Locale | null;
  /** Gives a text of that file in the script of the page, where it is written in the other one. */
  readonly say: ((text: string) => string) | null;
  readonly body: BodyView | null;
}

const ORDER: Readonly<Record<Locale, readonly Locale[]>> = { 'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'], 'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'], en: ['en', 'zh-Hans', 'zh-Hant'] };

const LOCALE = /^(zh-Hans|zh-Hant|en)\//;

/** The names of the pages, whatever language they are written in. */
export const handbookNames = (handbook: readonly Entry<'handbook'>[]): readonly string[] => [...new Set(handbook.map(({ name }) => name.replace(LOCALE, '')))];

/** A page in the reader's language where it is written in it, else in the nearest one. */
const pageNamed = (context: ViewContext, name: string): Entry<'handbook'> | undefined =>
  ORDER[context.locale].flatMap((locale) => context.library.handbook.find((entry) => entry.name === `${locale}/${name}`) ?? [])[0];

/** The pages of the handbook in their order. */
export const handbookView = (context: ViewContext): HandbookView => {
  const pages = handbookNames(context.library.handbook).flatMap((name) => {
    const entry = pageNamed(context, name);
    return entry ? [{ name, entry }] : [];
  });
  const items = pages
    .toSorted((a, b) => (a.entry.data.order ?? 999) - (b.entry.data.order ?? 999))
    .map(({ name, entry }) => ({ title: { href: context.href('handbookPage', { page: name }), words: wordsOf(context, entry, entry.data.title) }, ...(entry.data.description === undefined ? {} : { meta: wordsOf(context, entry, entry.data.description) }) }));
  return {
    head: headOf(context, { heading: context.t('nav.handbook'), lead: pages.length === 0 ? context.t('handbook.none') : null }),
    sections: section('pages', context.t('handbook.pages'), [{ type: 'entries', items: [...items, ...referenceEntry(context), ...editEntry(context)] }]), compiled: null, lang: null, say: null, body: null,
  };
};

/** Every field of every kind of document, made from the schemas. */
const referenceEntry = (context: ViewContext) => [{ title: { href: context.href('fields', {}), words: context.t('fields.title') }, meta: context.t('fields.lead') }];

/** The form on the web, for those who would rather not open an editor. */
const editEntry = (context: ViewContext) =>
  context.library.site.editor ? [{ title: { href: context.href('edit', {}), words: context.t('handbook.edit') }, meta: context.t('handbook.editMeta') }] : [];

const writtenIn = (entry: Entry<'handbook'>): Locale => entry.data.lang ?? (entry.name.startsWith('en/') ? 'en' : entry.name.startsWith('zh-Hant/') ? 'zh-Hant' : 'zh-Hans');

const wordsOf = (context: ViewContext, entry: Entry<'handbook'>, text: string) => context.sayOf({ data: { lang: writtenIn(entry) } })(text);

/** One page of the handbook; the site owner's own pages are compiled, those of other folders are text. */
export const handbookPageView = (context: ViewContext, { page }: { readonly page: string }): HandbookView | null => {
  const entry = pageNamed(context, page);
  if (!entry) return null;
  const title = wordsOf(context, entry, entry.data.title);
  const lang = writtenIn(entry);
  const isOther = isForeign(lang, context.locale);
  return {
    head: headOf(context, {
      heading: title, of: context.t('nav.handbook'), file: entry.file, crumbs: [listCrumb(context, 'handbook')],
      ...(entry.data.description === undefined ? {} : { description: plain(wordsOf(context, entry, entry.data.description)) }),
    }),
    sections: [], compiled: `/content/${entry.file}`, lang: isOther ? lang : null, say: isOther || lang === context.locale ? null : (text) => context.convert(text, lang, context.locale), body: bodyView(context, { ...entry, data: { ...entry.data, lang } }),
  };
};
