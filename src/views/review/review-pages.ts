import type { Community, Entry } from '../../domain/library.ts';
import { assessmentAddress, isNarrative } from '../../domain/assessment.ts';
import { daysOfPeriod } from '../../domain/assessment-period.ts';
import { findStandard } from '../../domain/standard.ts';
import { recordsFor } from '../assessment/record-brief.ts';
import type { ViewContext } from '../context.ts';

/** A period of a community that can be reviewed. */
export interface ReviewPage {
  readonly community: Community;
  readonly period: string;
  readonly covers: Entry<'assessment'>['data']['period'];
  readonly standard: Entry<'standard'>;
  /** The self-assessment that was handed in; a draft is nobody else's business yet. */
  readonly self: Entry<'assessment'> | null;
}

/** The periods of a community that have a review form: those with a self-assessment, else the current year by the site's standard. */
export const reviewPages = ({ library, on }: Pick<ViewContext, 'library' | 'on'>, community: Community): readonly ReviewPage[] => {
  const own = community.assessments.flatMap((entry): readonly ReviewPage[] => {
    const address = assessmentAddress(entry);
    const standard = findStandard(library, entry.data.standard);
    if (address?.stage !== 'self' || !standard || isNarrative(entry.data)) return [];
    const { period, status } = entry.data;
    return [{ community, period: address.period, covers: period, standard, self: status === 'submitted' ? entry : null }];
  });
  if (own.length > 0) return own;
  const standard = findStandard(library, library.site.defaultStandard);
  const period = on.slice(0, 4);
  const covers = daysOfPeriod(period);
  return standard && covers ? [{ community, period, covers, standard, self: null }] : [];
};

/** The period of a community that can be reviewed, or `null`. */
export const reviewPage = (context: Pick<ViewContext, 'library' | 'on'>, id: string, period: string): ReviewPage | null => {
  const community = context.library.communities.get(id);
  return (community && reviewPages(context, community).find((page) => page.period === period)) ?? null;
};

/** Whether nobody reviews a period any more: its last stage is signed and the community is at a later one. Its address stays, without the form. */
export const isClosed = (context: ViewContext, { community, period, covers }: ReviewPage): boolean => {
  if (!reviewPages(context, community).some((other) => other.self !== null && other.covers.from > covers.to)) return false;
  const record = recordsFor(context, community).find((candidate) => candidate.period === period);
  return record?.status === 'final' || (record?.status === 'reviewed' && record.ofRecord?.stage === record.standard?.data.record[0]);
};
