import { foldScript } from './fold.ts';
import { pinyinKeys } from './pinyin-keys.ts';
import type { SearchRecord } from './search-record.ts';

/** A record in the form that Pagefind indexes. */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
  readonly language: 'zh-cn';
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/** The record of a page for the index of its area: the whole text. */
export const fullTextRecord = (record: SearchRecord): IndexRecord => {
  const original = `${record.title}\n${record.text}`;
  const content = foldScript(original);
  // The author's own text goes along only where it differs, for excerpts in the author's script.
  return { ...head(record), content, meta: { ...metaOf(record), ...(content === original ? {} : { original }) } };
};

/** The record of a page for the small index of the whole site: its title and names in both writings and in pinyin. */
export const titleRecord = (record: SearchRecord): IndexRecord => {
  const names = [...new Set([record.title, record.communityName ?? '', record.areaName ?? ''])].filter((name) => name !== '');
  const keys = [...new Set(names.slice(0, 2).flatMap(pinyinKeys))];
  return { ...head(record), content: [...names.map(foldScript), keys.join(' ')].join('\n'), meta: metaOf(record) };
};

const head = (record: SearchRecord): Pick<IndexRecord, 'url' | 'language' | 'filters' | 'sort'> => ({
  url: record.path,
  language: 'zh-cn',
  filters: Object.fromEntries(
    Object.entries({ kind: record.kind, area: record.areaName, community: record.communityName, year: record.year, grade: record.grade, notice: record.noticeKind, language: record.language })
      .filter((entry): entry is [string, string] => entry[1] !== null)
      .map(([name, value]) => [name, [value]]),
  ),
  sort: record.date === null ? {} : { date: record.date },
});

/** How many working days are left is no matter of a search. */
const withoutWorkdays = (key: string, value: unknown): unknown => (key === 'workdays' ? undefined : value);

const metaOf = (record: SearchRecord): Record<string, string> => ({
  title: record.title,
  kind: record.kind,
  ...(record.communityName === null ? {} : { community: record.communityName }),
  ...(record.days === null ? {} : { days: JSON.stringify(record.days, withoutWorkdays) }),
  ...(record.note === '' ? {} : { note: record.note }),
  ...(record.date === null ? {} : { date: record.date }),
});
