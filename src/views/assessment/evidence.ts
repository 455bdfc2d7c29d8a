import type { Entry } from '../../domain/library.ts';
import type { Evidence } from '../../domain/assessment.ts';
import { type Inline, joined, linked } from '../block.ts';
import { plainTitle, type ViewContext } from '../context.ts';
import { hrefOfEntry } from '../entry-href.ts';
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
  return joined([linked(href ?? null, title), evidence.on === undefined ? null : print.day(evidence.on), evidence.access === 'public' ? null : t('evidence.reviewersOnly')], ' · ');
};

/** What a plan or a profile names as evidence: a piece of an assessment, a document of the community, or one of its files. */
export const recordEvidence = (context: ViewContext, id: string, name: string): Inline => {
  const community = context.library.communities.get(id);
  const assessment = community?.assessments.findLast(({ data }) => Object.hasOwn(data.evidence ?? {}, name));
  if (assessment) return evidenceLine(context, assessment, name);
  const named = namedEntry(context, id, { notice: name, meeting: name, survey: name, activity: name, document: name });
  if (named) return linked(named.href, named.title);
  return fileLink(context, id, { file: name });
};

interface Named {
  readonly title: Words;
  readonly href: string | null;
}

/** The document of the community that a piece of evidence names. */
const namedEntry = (context: ViewContext, id: string, { notice, meeting, survey, activity, document, plan }: Pick<Evidence, TitledKind>): Named | null => {
  const community = context.library.communities.get(id);
  if (!community) return null;
  const find = <Kind extends TitledKind>(entries: readonly Entry<Kind>[], name: string | undefined): Entry<Kind> | undefined => entries.find((candidate) => candidate.name === name);
  const entry = find(community.notices, notice) ?? find(community.meetings, meeting) ?? find(community.surveys, survey) ?? find(community.activities, activity) ?? find(community.documents, document) ?? find(community.plans, plan);
  return entry ? { title: plainTitle(context, entry), href: hrefOfEntry(context, entry) } : null;
};
