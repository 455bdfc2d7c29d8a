import type { Day } from '../../domain/day.ts';
import { type CatalogueEntry, type DuePublication, duePublications, questionOn } from '../../domain/disclosure.ts';
import type { Community, Library } from '../../domain/library.ts';
import { communitiesIn } from '../../domain/region.ts';
import { memory } from '../../domain/remember.ts';
import { type Inline, joined } from '../block.ts';
import type { ViewContext } from '../context.ts';

/** Whether the site is where a community discloses: where it has published nothing, nothing is called missing. */
export const hasDisclosure = (library: Library, community: Community): boolean => library.catalogues.size > 0 && community.notices.length > 0;

/** The communities below a region that disclose on this site. */
export const regionCommunities = (library: Library, region: string): readonly Community[] =>
  communitiesIn(library, region).filter((community) => hasDisclosure(library, community));

const DUES = memory<Library, string, readonly DuePublication[]>();

/** What a community had to publish in the year before and has to in the month ahead; the same for every language. */
export const duesOf = ({ library, on }: ViewContext, community: Community): readonly DuePublication[] =>
  DUES(library, `${community.id} ${on}`, () => duePublications(library, community, questionOn(on)));

/** Publications by what can be said of them for ever; what is not published yet is late or not by the reader's clock. */
export interface SortedDues {
  readonly published: readonly DuePublication[];
  readonly late: readonly DuePublication[];
  readonly open: readonly DuePublication[];
}

/** Publications sorted, what is due first in front, what was published last in front. */
export const sortDues = (dues: readonly DuePublication[]): SortedDues => {
  const newest = (a: DuePublication, b: DuePublication): number => compare(b.notice?.data.date ?? '', a.notice?.data.date ?? '');
  return {
    published: dues.filter(({ state }) => state === 'published').toSorted(newest),
    late: dues.filter(({ state }) => state === 'late').toSorted(newest),
    open: dues.filter(({ state }) => state !== 'published' && state !== 'late').toSorted((a, b) => compare(dueDay(a), dueDay(b))),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A day before all others, for what has to stand at all times and does not. */
const ALWAYS = '1900-01-01';

const dueDay = ({ entry, due }: DuePublication): string => (entry.frequency === 'long-term' ? ALWAYS : due);

/** The days on which open publications fall or fell due, for the script; `words` say it without one. */
export const duesInline = (open: readonly DuePublication[], words: string): Inline => ({ dues: open.map(({ due, covers, entry }): Day => (entry.frequency === 'long-term' ? covers.from : due)), words });

/** How often and how soon a matter has to be published, and by whom: 每季度，期满后10个工作日内，居民委员会. */
export const ruleInline = (context: ViewContext, entry: CatalogueEntry): Inline => {
  const { t } = context;
  const within = entry.dueDays === undefined ? null : t(`due.within.${whenOf(entry)}`, { length: t(entry.dueUnit === 'day' ? 'period.days' : 'period.workdays', { count: entry.dueDays }) });
  return joined([t(`due.frequency.${entry.frequency}`), within, context.sayOf(null)(entry.by)], t('list.bareComma'));
};

const whenOf = ({ frequency }: CatalogueEntry): 'event' | 'change' | 'end' => (frequency === 'event' ? 'event' : frequency === 'long-term' ? 'change' : 'end');
