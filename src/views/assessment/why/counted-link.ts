import type { Community, Entry } from '../../../domain/library.ts';
import type { Inline } from '../../block.ts';
import type { ViewContext } from '../../context.ts';
import { hrefOfEntry } from '../../entry-href.ts';

type Listed = Entry<'notice' | 'meeting' | 'activity' | 'activity-year' | 'plan' | 'survey' | 'document'>;

/** What a derivation counted (`meetings/2025-03-20`, `profile#teams/choir`), linked to its page where it has one. */
export const countedLink = (context: ViewContext, community: Community, counted: string): Inline => {
  const [name = '', suffix] = counted.split(/(?= ✗$| \(\d+\)$)/);
  const link = linkTo(context, community, name);
  return suffix === undefined ? link : [link, suffix];
};

const linkTo = (context: ViewContext, community: Community, name: string): Inline => {
  const [path = '', anchor] = name.split('#');
  const [folder = '', ...rest] = path.split('/');
  if (folder === 'profile') return { href: context.href('community', { community: community.id }), words: anchor ?? name };
  const entry = listedIn(community, folder).find((candidate) => candidate.name === rest.join('/'));
  const href = entry ? hrefOfEntry(context, entry) : null;
  if (!entry || href === null) return name;
  const title = context.sayOf(entry)(entry.data.title);
  return { href, words: anchor === undefined ? title : [title, ` #${anchor}`] };
};

const listedIn = (community: Community, folder: string): readonly Listed[] => {
  switch (folder) {
    case 'notices':
      return community.notices;
    case 'meetings':
      return community.meetings;
    case 'activities':
      return [...community.activities, ...community.activityYears];
    case 'plans':
      return community.plans;
    case 'surveys':
      return community.surveys;
    case 'documents':
      return community.documents;
    default:
      return [];
  }
};
