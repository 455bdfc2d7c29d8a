import type { Evidence } from '../domain/assessment.ts';
import type { Day } from '../domain/day.ts';
import type { Community } from '../domain/library.ts';
import { firstDayOf, lastDayOf } from '../domain/partial-date.ts';
import { valueAt } from '../domain/place.ts';
import { communityOf } from './references/known-ids.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

/** Papers that stay in force for years: they may be older than the period, but not younger. */
const STANDING = ['document', 'agreement', 'floor-plan', 'map', 'plan', 'facility-record', 'registration-list'];

export const rule = entryRule({ id: 'evidence-in-period', origin: 'A003', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  const { from, to } = assessment.data.period;
  const community = communityOf(assessment, library);
  for (const [id, evidence] of Object.entries(assessment.data.evidence ?? {})) {
    const time = timeOf(evidence, community);
    if (!time || (time.first <= to && (time.last >= from || STANDING.includes(evidence.kind)))) continue;
    yield { place: valueAt('evidence', id, ...time.path), values: { id, found: time.first === time.last ? time.first : `${time.first}–${time.last}`, from, to } };
  }
});

interface EvidenceTime {
  readonly first: Day;
  readonly last: Day;
  readonly path: readonly string[];
}

/** The time that a piece of evidence is about: what it says itself, else what its document says. */
const timeOf = (evidence: Evidence, community: Community | undefined): EvidenceTime | null => {
  if (evidence.on !== undefined) return { first: evidence.on, last: evidence.on, path: ['on'] };
  const { from, to } = evidence.period ?? {};
  if (from !== undefined && to !== undefined) return { first: firstDayOf(from), last: lastDayOf(to), path: ['period'] };
  return community ? timeOfDocument(evidence, community) : null;
};

const timeOfDocument = (evidence: Evidence, community: Community): EvidenceTime | null => {
  const notice = community.notices.find(({ name }) => name === evidence.notice)?.data;
  if (notice?.covers) return { first: firstDayOf(notice.covers.from), last: lastDayOf(notice.covers.to), path: ['notice'] };
  if (notice) return { first: notice.date, last: notice.date, path: ['notice'] };
  const meeting = community.meetings.find(({ name }) => name === evidence.meeting)?.data;
  if (meeting) return { first: meeting.date, last: meeting.date, path: ['meeting'] };
  const survey = community.surveys.find(({ name }) => name === evidence.survey)?.data;
  return survey ? { first: survey.period.from, last: survey.period.to, path: ['survey'] } : null;
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '佐证属于评价的这段时间',
    why: '别的年度的材料说明不了这一年。',
    message: '佐证 `{id}` 是 {found} 的，评价期是 {from} 至 {to}',
    help: '换成评价期内的材料，或核对 `on` 和 `period` 写的日期。',
  },
  'zh-Hant': {
    title: '佐證屬於評價的這段時間',
    why: '別的年度的材料說明不了這一年。',
    message: '佐證 `{id}` 是 {found} 的，評價期是 {from} 至 {to}',
    help: '換成評價期內的材料，或核對 `on` 和 `period` 寫的日期。',
  },
  en: {
    title: 'Evidence belongs to the period that is assessed',
    why: 'Papers of another year say nothing about this one.',
    message: 'the evidence `{id}` is of {found}, and the period is {from} to {to}',
    help: 'Use evidence of the period, or correct the dates in `on` and `period`.',
  },
};

const assessment = (on: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
evidence:
  hearing-june: {kind: minutes, on: ${on}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('2024-06-11') }, at: 'communities/demo/assessments/2025/self.mdx:5:37' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment('2025-06-11') } },
];
