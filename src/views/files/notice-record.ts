import type { Library } from '../../domain/library.ts';
import { linksOf, periodOf, withdrawalOf } from '../../domain/notice.ts';
import type { LocalText } from '../../domain/local-text.ts';
import type { Tree } from '../../domain/tree.ts';
import type { ViewContext } from '../context.ts';
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
}

/** The record of a notice; of a stub without text, details and files. */
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
    details: whole ? (data.details ?? null) : null,
    text: whole ? (notice.body?.blocks.filter(({ kind }) => READ.includes(kind)).map(({ text }) => text).join('\n') ?? '') : null,
    files: whole ? (data.attachments ?? []).map(({ file }) => ({ file, sha256: context.library.files.get(`communities/${community.id}/${file}`)?.hash ?? null })) : [],
    objections: { received: data.objections?.length ?? 0, answered: data.objections?.filter(({ answered }) => answered !== undefined).length ?? 0 },
    corrects: links.corrects?.name ?? null,
    correctedBy: links.corrections.map(({ name }) => name),
    withdrawn: withdrawalOf(community, notice),
    republishedAs: links.republishedAs?.name ?? null,
    result: links.result?.name ?? null,
  };
};

const READ: readonly string[] = ['heading', 'paragraph', 'cell', 'code'];

const periodRecord = (library: Library, { community, notice }: PublishedNotice): NoticeRecord['period'] => {
  const period = periodOf(library, community, notice);
  if (period.state !== 'counted' && period.state !== 'confirmed') return null;
  const { length, unit, countFrom } = period.rule;
  return { from: period.from, to: period.to, length, unit, countFrom };
};
