import { libraryAsOf } from '../domain/as-of.ts';
import type { Day } from '../domain/day.ts';
import type { Unit } from '../domain/enumerations.ts';
import type { Finding } from '../domain/finding.ts';
import { type ContentHistory, NO_HISTORY } from '../domain/history.ts';
import type { Entry, Library } from '../domain/library.ts';
import type { LocalText } from '../domain/local-text.ts';
import { type Locale, LOCALES } from '../domain/locale.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { memory } from '../domain/remember.ts';
import { formatDay, formatDeadline, formatPartialDate, formatShortDay } from '../i18n/format-day.ts';
import { formatFen, formatNumber, formatRate, formatScore } from '../i18n/format-number.ts';
import { formatQuantity, type PrintedQuantity } from '../i18n/format-quantity.ts';
import { type Label, labels } from '../i18n/label.ts';
import { LOCALE_TABLE } from '../i18n/locales.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import { type Parameters, pathOf, type RouteName } from './addresses.ts';
import { type ConvertScript, plain, type Say, sayer, type Words } from './words.ts';

/** Everything that a view may ask: the content, the day, and the language of the reader. */
export interface ViewContext {
  /** As readers may see it on the day: nothing in it is planned. */
  readonly library: Library;
  readonly on: Day;
  readonly locale: Locale;
  readonly locales: readonly Locale[];
  readonly base: string;
  /** What the check finds in the first bad example of a rule. */
  readonly exampleFinding: (rule: string) => Finding | null;
  /** Communities whose last change is not published, with the day of what stands instead. */
  readonly held: ReadonlyMap<string, Day | null>;
  /** When each file was changed, where a repository tells. */
  readonly history: ContentHistory;
  readonly t: Translate;
  readonly label: Label;
  readonly print: Printer;
  readonly convert: ConvertScript;
  /** The language in which a document is written. */
  readonly writtenIn: (entry: { readonly data: { readonly lang?: Locale | undefined } } | null) => Locale;
  /** A sayer for the texts of a document, or for those of the site's settings. */
  readonly sayOf: (entry: { readonly data: { readonly lang?: Locale | undefined } } | null) => Say;
  readonly href: <Name extends RouteName>(name: Name, parameters: Parameters<Name>) => string;
}

/** Prints values in the language of the reader. */
export interface Printer {
  readonly day: (day: Day) => string;
  readonly shortDay: (day: Day) => string;
  readonly deadline: (day: Day) => string;
  readonly date: (date: PartialDate) => string;
  readonly number: (value: number) => string;
  readonly score: (points: number) => string;
  readonly rate: (hundredths: number) => string;
  readonly fen: (fen: number) => string;
  readonly quantity: (quantity: PrintedQuantity) => string;
}

/** What a context is made from. */
export interface ContextParts {
  readonly library: Library;
  readonly on: Day;
  readonly locale: Locale;
  readonly base: string;
  readonly convert: ConvertScript;
  readonly held?: ReadonlyMap<string, Day | null>;
  readonly history?: ContentHistory;
  readonly exampleFinding?: (rule: string) => Finding | null;
}

/** The languages that a site is published in, the one without a prefix first. */
export const localesOf = (library: Library): readonly Locale[] => library.site.locales ?? LOCALES;

/** The context in which the views of one language are made. */
export const createContext = ({ library: whole, on, locale, base, convert, held = new Map(), history = NO_HISTORY, exampleFinding = () => null }: ContextParts): ViewContext => {
  const library = libraryAsOf(whole, on);
  const locales = localesOf(library);
  const written = locales.find((candidate) => candidate !== 'en') ?? 'zh-Hans';
  const writtenIn: ViewContext['writtenIn'] = (entry) => entry?.data.lang ?? written;
  return {
    ...wordsIn(locale, { on, writtenIn, convert }),
    library, on, locales, base, held, history, exampleFinding, convert, writtenIn,
    href: (name, parameters) => hrefIn({ base, locales }, locale, pathOf(name, parameters)),
  };
};

const SPOKEN = memory<ViewContext, Locale, ViewContext>();

/** The same readers, links and content, told in the language of a text that is not the page's; made once. */
export const inLanguage = (context: ViewContext, locale: Locale): ViewContext => SPOKEN(context, locale, () => ({ ...context, ...wordsIn(locale, context) }));

/** What a context says in a language. */
const wordsIn = (locale: Locale, { on, writtenIn, convert }: Pick<ViewContext, 'on' | 'writtenIn' | 'convert'>): Pick<ViewContext, 'locale' | 'label' | 't' | 'print' | 'sayOf'> => {
  const label = labels(locale);
  return { locale, label, t: translator(locale), print: printer(locale, on, (unit) => label('unit', unit)), sayOf: (entry) => sayer(locale, writtenIn(entry), convert) };
};

/** The link to a path in one language. */
export const hrefIn = ({ base, locales }: { readonly base: string; readonly locales: readonly Locale[] }, locale: Locale, path: string): string => {
  const prefix = locale === locales[0] ? '' : `${LOCALE_TABLE[locale].folder}/`;
  return `${base}${prefix}${path.slice(1)}`;
};

const printer = (locale: Locale, on: Day, nameOf: (unit: Unit) => string): Printer => ({
  day: (day) => formatDay(day, locale),
  shortDay: (day) => formatShortDay(day, locale, on),
  deadline: (day) => formatDeadline(day, locale, on),
  date: (date) => formatPartialDate(date, locale),
  number: (value) => formatNumber(value, locale),
  score: formatScore,
  rate: formatRate,
  fen: (fen) => formatFen(fen, locale),
  quantity: (quantity) => formatQuantity(quantity, locale, nameOf),
});

/** The name of a community for readers, from its profile or, where that cannot be read, its id. */
export const communityName = (context: ViewContext, id: string): Words => {
  const profile = context.library.communities.get(id)?.profile ?? null;
  return profile ? context.sayOf(profile)(profile.data.name) : id;
};

/** The title of a document in plain words. */
export const plainTitle = (context: ViewContext, entry: Entry<'plan' | 'notice' | 'meeting' | 'survey' | 'activity' | 'activity-year' | 'document' | 'standard'>): string =>
  plain(context.sayOf(entry)(titleOf(entry)));

const titleOf = (entry: { readonly data: { readonly title: LocalText } }): LocalText => entry.data.title;
