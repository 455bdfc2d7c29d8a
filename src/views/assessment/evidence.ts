import type { Entry } from '../../domain/library.ts';
import type { Evidence } from '../../domain/assessment.ts';
import { type Inline, joined } from '../block.ts';
import { plainTitle, type ViewContext } from '../context.ts';
import { fileHref, fileLink } from '../file-href.ts';
import type { Words } from '../words.ts';

type TitledKind = 'notice' | 'meeting' | 'survey' | 'activity' | 'document' | 'plan';

/** A piece of evidence with a link where the public may read it; without a title of its own it is called as what it names. */
export const evidenceLine = (context: ViewContext, assessment: Entry<'assessment'>, name: string): Inline => {
  const { t, label, print } = context;
  const evidence = assessment.data.evidence?.[name];
  if (!evidence) return name;
  const named = namedEntry(context, assessment.community ?? '', evidence);
  const title = evidence.title === undefined ? (named?.title ?? label('evidenceKind', evidence.kind)) : context.sayOf(assessment)(evidence.title);
  const href = evidence.access === 'public' ? (evidence.file === undefined ? named?.href : fileHref(context, assessment.community ?? '', evidence.file)) : null;
  return joined([href === null || href === undefined ? title : { href, words: title }, evidence.on === undefined ? null : print.day(evidence.on), evidence.access === 'public' ? null : t('evidence.reviewersOnly')], ' · ');
};

/** What a plan or a profile names as evidence: a piece of an assessment, a document of the community, or one of its files. */
export const recordEvidence = (context: ViewContext, id: string, name: string): Inline => {
  const community = context.library.communities.get(id);
  const assessment = community?.assessments.findLast(({ data }) => Object.hasOwn(data.evidence ?? {}, name));
  if (assessment) return evidenceLine(context, assessment, name);
  const named = namedEntry(context, id, { notice: name, meeting: name, survey: name, activity: name, document: name });
  if (named) return { href: named.href, words: named.title };
  return fileLink(context, id, { file: name });
};

interface Named {
  readonly title: Words;
  readonly href: string;
}

/** The document of the community that a piece of evidence names. */
const namedEntry = (context: ViewContext, id: string, { notice, meeting, survey, activity, document, plan }: Pick<Evidence, TitledKind>): Named | null => {
  const community = context.library.communities.get(id);
  if (!community) return null;
  const find = <Kind extends TitledKind>(entries: readonly Entry<Kind>[], name: string | undefined, hrefOf: (name: string) => string): Named | null => {
    const entry = entries.find((candidate) => candidate.name === name);
    return entry ? { title: plainTitle(context, entry), href: hrefOf(entry.name) } : null;
  };
  return (
    find(community.notices, notice, (name) => context.href('notice', { community: id, notice: name })) ?? find(community.meetings, meeting, (name) => context.href('meeting', { community: id, meeting: name })) ??
    find(community.surveys, survey, (name) => context.href('survey', { community: id, survey: name })) ?? find(community.activities, activity, (name) => context.href('activity', { community: id, activity: name })) ??
    find(community.documents, document, (name) => context.href('document', { community: id, document: name })) ?? find(community.plans, plan, (name) => context.href('plan', { community: id, plan: name }))
  );
};
