import type { Community, Entry } from './library.ts';
import { rememberPer } from './remember.ts';

/** A document that a notice can refer to. */
export type NamedDocument = Entry<'meeting' | 'plan' | 'assessment' | 'notice' | 'document' | 'survey' | 'activity'>;

/** The documents of a community by the names that a notice may call them: with and without their folder, an assessment by its period too. */
export const documentsByName = rememberPer((community: Community): ReadonlyMap<string, NamedDocument> => {
  const named = new Map<string, NamedDocument>();
  for (const entry of documentsOf(community)) {
    const names = [entry.name, entry.id.slice(`communities/${community.id}/`.length), entry.name.split('/').slice(0, -1).join('/')];
    for (const name of names) if (name !== '' && !named.has(name)) named.set(name, entry);
  }
  return named;
});

const documentsOf = (community: Community): readonly NamedDocument[] => [
  ...community.meetings, ...community.plans, ...community.assessments, ...community.notices, ...community.documents, ...community.surveys, ...community.activities,
];
