import type { Library } from '../../domain/library.ts';
import { pickText } from '../../domain/local-text.ts';
import { itemsInForce } from '../../domain/standard.ts';

/** An id of the site and what it is called. */
export interface LegalId {
  readonly id: string;
  readonly title: string;
}

/** What may be written where a schema asks for an id. */
export interface LegalIds {
  /** These and no others. */
  readonly closed: Readonly<Record<string, readonly LegalId[]>>;
  /** These are offered; others may exist, as they belong to one community or one document. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
}

/** So many ids of a kind are offered, the latest first: nobody looks through more. */
const MOST_OFFERED = 300;

/** The ids of a site: communities, regions, standards, items, kinds of notices, evidence and documents. */
export const legalIdsOf = (library: Library): LegalIds => {
  const standards = [...library.standards.values()];
  const titled = (entries: readonly { readonly id: string; readonly title: Parameters<typeof pickText>[0] }[]): readonly LegalId[] => distinct(entries.map(({ id, title }) => ({ id, title: pickText(title, 'zh-Hans') })));
  const items = titled(standards.flatMap(({ data }) => itemsInForce(data)));
  const bonus = titled(standards.flatMap(({ data }) => data.bonus ?? []));
  const vetoes = titled(standards.flatMap(({ data }) => data.vetoes ?? []));
  const preconditions = titled(standards.flatMap(({ data }) => data.preconditions ?? []));
  const communities = [...library.communities.values()];
  const details = library.site.noticeKinds.flatMap((kind) => (kind.details ?? []).map(({ id, label }) => ({ id, title: label })));
  return {
    closed: {
      region: [...library.regions.values()].map(({ name, data }) => ({ id: name, title: pickText(data.name, 'zh-Hans') })),
      standard: [...library.standards].map(([id, { data }]) => ({ id, title: pickText(data.title, 'zh-Hans') })),
      community: communities.map(({ id, profile }) => ({ id, title: profile ? pickText(profile.data.name, 'zh-Hans') : id })),
      noticeKind: library.site.noticeKinds.map(({ id, label }) => ({ id, title: pickText(label, 'zh-Hans') })),
      'keys:item': items, 'keys:bonus': bonus, 'keys:precondition': preconditions, 'keys:detail': titled(details),
      item: distinct([...items, ...bonus, ...vetoes, ...preconditions]),
    },
    offered: {
      notice: offer(communities.flatMap(({ notices }) => notices.map(({ name }) => name))), meeting: offer(communities.flatMap(({ meetings }) => meetings.map(({ name }) => name))),
      survey: offer(communities.flatMap(({ surveys }) => surveys.map(({ name }) => name))), activity: offer(communities.flatMap(({ activities }) => activities.map(({ name }) => name))),
      document: offer(communities.flatMap(({ documents }) => documents.map(({ name }) => name))), plan: offer(communities.flatMap(({ plans }) => plans.map(({ name }) => name))),
      evidence: offer(communities.flatMap(({ assessments }) => assessments.flatMap(({ data }) => Object.keys(data.evidence ?? {})))),
      dimension: offer(standards.flatMap(({ data }) => data.dimensions.map(({ id }) => id))),
      source: offer(communities.flatMap(({ profile }) => (profile?.data.sources ?? []).map(({ id }) => id))),
      unit: offer(communities.flatMap(({ profile }) => (profile?.data.units ?? []).map(({ id }) => id))), team: offer(communities.flatMap(({ profile }) => (profile?.data.teams ?? []).map(({ id }) => id))),
      organisation: offer(communities.flatMap(({ profile }) => (profile?.data.organisations ?? []).map(({ id }) => id))),
      measure: offer(communities.flatMap(({ plans }) => plans.flatMap(({ data }) => data.years.flatMap(({ measures }) => (measures ?? []).map(({ id }) => id))))),
    },
  };
};

const offer = (ids: readonly string[]): readonly string[] => [...new Set(ids)].toSorted((a, b) => (a < b ? 1 : -1)).slice(0, MOST_OFFERED);

const distinct = (ids: readonly LegalId[]): readonly LegalId[] => [...new Map(ids.map((each) => [each.id, each])).values()];
