import type { Library } from '../../domain/library.ts';
import { datedPeriodOf, kindOfNotice, linksOf, type Notice, withdrawalOf, withheldFor } from '../../domain/notice.ts';
import { isDetailShown } from '../../domain/notice-details.ts';
import type { LocalText } from '../../domain/local-text.ts';
import type { Tree } from '../../domain/tree.ts';
import type { ViewContext } from '../context.ts';
import { filesOfNotice } from './public-files.ts';
import type { PublishedNotice } from './published-notices.ts';

/** The machine-readable record of a notice, `linli-notice/1`: what was published, so that changes can be proven. */
export interface NoticeRecord {
  readonly schema: 'linli-notice/1';
  readonly id: string;
  readonly community: string;
  readonly kind: string;
  readonly title: LocalText;
  readonly date: string;
  readonly number: string | null;
  readonly issuer: LocalText | null;
  readonly period: { readonly from: string; readonly to: string; readonly length: number; readonly unit: string; readonly countFrom: string } | null;
  readonly until: string | null;
  readonly covers: { readonly from: string; readonly to: string } | null;
  readonly summary: LocalText | null;
  readonly basis: readonly LocalText[];
  readonly telephone: string | null;
  /** Where objections go. */
  readonly objectionContact: Notice['objectionContact'] | null;
  readonly details: Readonly<Record<string, Tree>> | null;
  /** The text as readers see it, or `null` where only a stub is published. */
  readonly text: string | null;
  readonly files: readonly { readonly file: string; readonly sha256: string | null }[];
  readonly objections: { readonly received: number; readonly answered: number };
  readonly corrects: string | null;
  readonly correctedBy: readonly string[];
  readonly withdrawn: { readonly on: string; readonly reason: LocalText } | null;
  readonly republishedAs: string | null;
  readonly result: string | null;
  readonly resultOf: string | null;
  readonly withdraws: string | null;
  readonly republishes: string | null;
  readonly suggestions: { readonly received: number; readonly answered: number };
}

/** The record of a notice; of a stub without text and files, with the details that a stub keeps. */
export const noticeRecord = (context: ViewContext, published: PublishedNotice): NoticeRecord => {
  const { community, notice } = published;
  const { data } = notice;
  const whole = published.visibility === 'whole';
  const links = linksOf(community, notice);
  return {
    schema: 'linli-notice/1',
    id: `${community.id}/${notice.name}`,
    community: community.id,
    kind: data.kind,
    title: data.title,
    date: data.date,
    number: data.number ?? null,
    issuer: data.issuer ?? null,
    period: periodRecord(context.library, published),
    until: data.until ?? null,
    covers: data.covers ?? null,
    summary: whole ? (data.summary ?? null) : null,
    basis: data.basis ?? [],
    telephone: data.telephone ?? null,
    objectionContact: data.objectionContact ?? null,
    details: detailsOf(context, published),
    text: whole ? (notice.body?.blocks.filter(({ kind }) => READ.includes(kind)).map(({ text }) => text).join('\n') ?? '') : null,
    files: whole ? filesOf(context.library, published) : [],
    objections: answeredOf(data.objections),
    corrects: links.corrects?.name ?? null,
    correctedBy: links.corrections.map(({ name }) => name),
    withdrawn: withdrawalOf(community, notice),
    republishedAs: links.republishedAs?.name ?? null,
    result: links.result?.name ?? null,
    resultOf: links.resultOf?.name ?? null,
    withdraws: links.withdraws?.name ?? null,
    republishes: links.republishes?.name ?? null,
    suggestions: answeredOf(data.suggestions),
  };
};

const answeredOf = (register: readonly { readonly answered?: string | undefined }[] = []): NoticeRecord['suggestions'] => ({ received: register.length, answered: register.filter(({ answered }) => answered !== undefined).length });

const detailsOf = ({ library, on }: ViewContext, { community, notice }: PublishedNotice): NoticeRecord['details'] => {
  const withheld = withheldFor(library, { community, notice }, on);
  if (withheld === null) return notice.data.details ?? null;
  const kept = (kindOfNotice(library, notice.data)?.details ?? []).filter(({ type }) => isDetailShown(type, withheld)).map(({ id }) => id);
  const shown = Object.entries(notice.data.details ?? {}).filter(([id]) => kept.includes(id));
  return shown.length === 0 ? null : Object.fromEntries(shown);
};

const filesOf = (library: Library, { community, notice }: PublishedNotice): NoticeRecord['files'] => {
  const folder = `communities/${community.id}/`;
  return filesOfNotice(library, notice).map((path) => ({ file: path.startsWith(folder) ? path.slice(folder.length) : path, sha256: library.files.get(path)?.hash ?? null }));
};

const READ: readonly string[] = ['heading', 'paragraph', 'cell', 'code'];

const periodRecord = (library: Library, { community, notice }: PublishedNotice): NoticeRecord['period'] => {
  const period = datedPeriodOf(library, community, notice);
  if (!period) return null;
  const { length, unit, countFrom } = period.rule;
  return { from: period.from, to: period.to, length, unit, countFrom };
};
