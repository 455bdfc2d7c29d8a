import type { Day } from '../domain/day.ts';
import type { DuePublication } from '../domain/disclosure.ts';
import type { DisclosureState } from '../domain/disclosure-state.ts';
import { pickText } from '../domain/local-text.ts';
import type { Locale } from '../domain/locale.ts';
import { type Translate, translator } from '../i18n/translate.ts';

/** What is due in one community. */
export interface CommunityDue {
  readonly id: string;
  readonly name: string;
  readonly publications: readonly DuePublication[];
}

/** The report of what has to be disclosed as JSON, `linli-due/1`. */
export const dueJson = (on: Day, communities: readonly CommunityDue[]): string => {
  const body = communities.map(({ id, publications }) => ({
    id,
    publications: publications.map(({ catalogue, entry, covers, due, notice, state }) => ({
      catalogue, entry: entry.id, title: entry.level2, by: entry.by, frequency: entry.frequency,
      // What always stands has no period and no day.
      ...(entry.frequency === 'long-term' ? { covers: null, due: null } : { covers, due }), state, notice: notice?.name ?? null,
    })),
  }));
  return `${JSON.stringify({ schema: 'linli-due/1', on, communities: body }, null, 2)}\n`;
};

/** What a reader has to act on first. */
const ORDER = ['missing', 'due-soon', 'late', 'upcoming', 'published'] as const satisfies readonly DisclosureState[];

/** The report of what has to be disclosed in words: what is missing first, then what is due soon. */
export const dueText = (communities: readonly CommunityDue[], locale: Locale): string => {
  const t = translator(locale);
  return communities.map((community) => communityText(community, t, locale)).join('\n');
};

const communityText = ({ name, publications }: CommunityDue, t: Translate, locale: Locale): string => {
  const counts = ORDER.map((state) => t(`due.count.${state}`, { count: publications.filter((publication) => publication.state === state).length }));
  const acted = ORDER.slice(0, 2).flatMap((state) => publications.filter((publication) => publication.state === state).map((publication) => lineOf(publication, t, locale)));
  return [`${name}  ${counts.join(' · ')}`, ...acted, ''].join('\n');
};

const lineOf = ({ entry, covers, due, state }: DuePublication, t: Translate, locale: Locale): string =>
  `  ${t(`due.state.${state}`)}  ${pickText(entry.level2, locale)}${entry.frequency === 'long-term' ? `  ${t('due.always')}` : `（${covers.from}–${covers.to}）  ${t('due.by', { due })}`}  ${pickText(entry.by, locale)}`;
