import type { Community } from '../../domain/library.ts';
import { rememberPer } from '../../domain/remember.ts';
import type { AssessmentRecord } from '../../scoring/stages.ts';
import { isListed, recordsFor } from '../assessment/record-brief.ts';
import type { ViewContext } from '../context.ts';
import { isSample } from '../office.ts';

/** Communities that may be compared: of one kind, in one period, by one standard. */
export interface ComparableGroup {
  readonly period: string;
  readonly standard: string;
  /** By id. */
  readonly members: readonly Member[];
}

export interface Member {
  readonly community: Community;
  readonly record: AssessmentRecord;
}

/** Two communities of a group that have a page. */
export interface Pair {
  readonly period: string;
  readonly a: string;
  readonly b: string;
}

/** Above this many members each pair would be too many pages: then neighbours have pages, and the table of the group shows all. */
const MOST_FOR_PAIRS = 10;

/** The groups of communities that may be compared, the newest period first. */
export const comparableGroups = rememberPer((context: ViewContext): readonly ComparableGroup[] => {
  const members = [...context.library.communities.values()].flatMap((community) => recordsFor(context, community).filter(isListed).map((record) => ({ community, record })));
  const groups = Map.groupBy(members, ({ community, record }) => [record.period, record.standardReference, community.profile?.data.kind ?? '', isSample(community)].join('|'));
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ period: group[0]?.record.period ?? '', standard: group[0]?.record.standardReference ?? '', members: group.toSorted((a, b) => (a.community.id < b.community.id ? -1 : 1)) }))
    .toSorted((a, b) => (a.period < b.period ? 1 : -1));
});

/** The members that are compared with one another on pages of their own: all of a small group, else those of one place. */
const circlesOf = ({ members }: ComparableGroup): readonly (readonly Member[])[] => {
  const circles = members.length <= MOST_FOR_PAIRS ? [members] : [...Map.groupBy(members, ({ community }) => community.profile?.data.region ?? '').values()];
  return circles.filter((circle) => circle.length <= MOST_FOR_PAIRS);
};

/** The pairs of a group that have a page. */
export const pairsOf = (group: ComparableGroup): readonly Pair[] =>
  circlesOf(group).flatMap((circle) => circle.flatMap((first, index) => circle.slice(index + 1).map((second) => ({ period: group.period, a: first.community.id, b: second.community.id }))));

/** All pairs that have a page. */
export const comparedPairs = (context: ViewContext): readonly Pair[] => comparableGroups(context).flatMap(pairsOf);

/** Whether every pair of a group has a page. */
export const hasAllPairs = ({ members }: ComparableGroup): boolean => members.length <= MOST_FOR_PAIRS;
