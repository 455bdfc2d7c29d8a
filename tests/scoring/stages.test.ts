import { expect, test } from 'vitest';
import { recordOf } from '../../src/scoring/stages.ts';
import { assessmentYaml, day, FULL_MARKS, siteWith } from './fixtures.ts';
import type { AssessmentRecord } from '../../src/scoring/stages.ts';

const SIGNED = (on: string) => `status: submitted\nsigned: {post: 负责人, on: ${on}}`;

const record = (assessments: Readonly<Record<string, string>>, on = '2026-06-01'): AssessmentRecord => {
  const library = siteWith(assessments);
  const community = library.communities.get('demo');
  const found = community && recordOf({ community, period: '2025', library, on: day(on) });
  if (!found) throw new Error('there is no record of 2025');
  return found;
};

const of = (assessments: Readonly<Record<string, string>>) => {
  const { status, ofRecord, selfOnly, inProgress } = record(assessments);
  return { status, of: ofRecord?.stage ?? null, selfOnly, inProgress: inProgress.map(({ stage }) => stage) };
};

const self = assessmentYaml(FULL_MARKS, SIGNED('2026-01-10'));
const street = assessmentYaml({ ...FULL_MARKS, 'EN-03': '{points: 0, note: 两处损坏}' }, SIGNED('2026-02-01'));

test('a draft has no score of record', () => {
  expect(of({ '2025/self': assessmentYaml(FULL_MARKS) })).toEqual({ status: 'draft', of: null, selfOnly: false, inProgress: ['self'] });
});

test('a submitted one waits for its signature', () => {
  expect(of({ '2025/self': assessmentYaml(FULL_MARKS, 'status: submitted') })).toEqual({ status: 'submitted', of: null, selfOnly: false, inProgress: ['self'] });
});

test('a signed self-assessment counts while no review is signed', () => {
  expect(of({ '2025/self': self, '2025/street': assessmentYaml(FULL_MARKS) })).toEqual({ status: 'self-assessed', of: 'self', selfOnly: true, inProgress: ['street'] });
});

test('the first signed stage of the standard’s list is the one that counts, never an average', () => {
  const { ofRecord, differences } = record({ '2025/self': self, '2025/street': street });
  expect([ofRecord?.stage, ofRecord?.card?.total]).toEqual(['street', 800]);
  expect(differences).toEqual([{ item: 'EN-03', max: 200, self: 200, review: 0, difference: -200, aboveLimit: true, notes: ['两处损坏'] }]);
});

test('a withdrawn result says so', () => {
  const withdrawn = { '2025/self': self, '2025/street': `${street}withdrawn: {on: 2026-03-01, reason: 复查}\n` };
  expect(of(withdrawn)).toEqual({ status: 'withdrawn', of: 'street', selfOnly: false, inProgress: [] });
});

test('reviewers whose points lie too far apart wait for a moderator', () => {
  const review = (points: number) => assessmentYaml({ ...FULL_MARKS, 'EN-03': `{points: ${points}}` }, SIGNED('2026-03-01'));
  const { ofRecord } = record({ '2025/self': self, '2025/street': street, '2025/district.a': review(2), '2025/district.b': review(0) });
  expect([ofRecord?.stage, ofRecord?.openModeration, ofRecord?.card?.items[5]?.points, ofRecord?.spreads[5]?.spread]).toEqual(['district', ['EN-03'], 100, 200]);
});

test('a veto that only the moderator names is in force for the stage', () => {
  const moderation = ['standard: mini@1.0.0', 'period: {from: 2025-01-01, to: 2025-12-31}', 'vetoes:', '  - {id: VT-01, finding: {by: 区监委, document: 〔2025〕9号, on: 2025-11-03}}', SIGNED('2026-02-01')].join('\n');
  const review = assessmentYaml(FULL_MARKS, SIGNED('2026-01-20'));
  const { ofRecord } = record({ '2025/district.a': review, '2025/district.b': review, '2025/district': moderation });
  expect([ofRecord?.card?.vetoes, ofRecord?.card?.total, ofRecord?.card?.grade]).toEqual([['VT-01'], 1000, 'not-graded']);
});
