import type { Community, Entry } from '../../domain/library.ts';
import type { Evidence } from '../../domain/assessment.ts';
import { type Inline, joined } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { fileHref } from '../file-href.ts';

/** A piece of evidence with a link where the public may read it. */
export const evidenceLine = (context: ViewContext, assessment: Entry<'assessment'>, name: string): Inline => {
  const { t, label, print } = context;
  const evidence = assessment.data.evidence?.[name];
  if (!evidence) return name;
  const title = evidence.title === undefined ? label('evidenceKind', evidence.kind) : context.sayOf(assessment)(evidence.title);
  const href = evidence.access === 'public' ? evidenceHref(context, assessment.community ?? '', evidence) : null;
  return joined([href === null ? title : { href, words: title }, evidence.on === undefined ? null : print.day(evidence.on), evidence.access === 'public' ? null : t('evidence.reviewersOnly')], ' · ');
};

const evidenceHref = (context: ViewContext, id: string, evidence: Evidence): string | null => {
  const community = context.library.communities.get(id);
  if (evidence.file !== undefined) return fileHref(context, id, evidence.file);
  return community ? entryHref(context, community, evidence) : null;
};

const entryHref = (context: ViewContext, community: Community, { notice, meeting, survey, activity, document, plan }: Evidence): string | null => {
  const id = community.id;
  const has = (entries: readonly { readonly name: string }[], name: string | undefined): name is string => entries.some((entry) => entry.name === name);
  if (has(community.notices, notice)) return context.href('notice', { community: id, notice });
  if (has(community.meetings, meeting)) return context.href('meeting', { community: id, meeting });
  if (has(community.surveys, survey)) return context.href('survey', { community: id, survey });
  if (has(community.activities, activity)) return context.href('activity', { community: id, activity });
  if (has(community.documents, document)) return context.href('document', { community: id, document });
  return has(community.plans, plan) ? context.href('plan', { community: id, plan }) : null;
};
