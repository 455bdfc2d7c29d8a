import { assessmentAddress } from '../../domain/assessment.ts';
import type { NamedDocument } from '../../domain/named-document.ts';
import { periodName } from '../assessment/record-brief.ts';
import { communityName, type ViewContext } from '../context.ts';
import { plain, type Words } from '../words.ts';

/** What a document is called in a link to it: its title, or what an assessment is about. */
export const documentWords = (context: ViewContext, entry: NamedDocument): Words => {
  if (entry.kind !== 'assessment') return context.sayOf(entry)(entry.data.title);
  const period = assessmentAddress(entry)?.period;
  return period === undefined ? entry.name : context.t('assessment.heading', { community: plain(communityName(context, entry.community ?? '')), period: periodName(context, period) });
};
