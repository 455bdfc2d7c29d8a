import { expect, test } from 'vitest';
import { parseDay } from '../domain/day.ts';
import { memoryFolder } from '../loader/content-folder.ts';
import { EXAMPLE_SITE } from '../rules/example-site.ts';
import { migrateAssessments, type Migration } from './migrate-assessments.ts';

const FILE = 'communities/demo/assessments/2025/self.mdx';
const OLD = EXAMPLE_SITE['standards/mini/1.0.0/standard.yaml'] ?? '';
/** A version without SG-03, with other steps for EN-03 and one item more. */
const NEW = OLD.replace(/ {2}- \{id: SG-03.*\n/, '  - {id: SG-04, title: 议事, dimension: self-governance, max: 1, step: 1, method: yesno, evidence: [minutes], verify: [documents]}\n').replace('{id: EN-03, title: 设施维护, dimension: environment, max: 2, step: 1', '{id: EN-03, title: 设施维护, dimension: environment, max: 2, step: 2');

const assessment = (more = '') => `---
standard: mini@1.0.0 # 去年定的
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: 2, note: "两次，都有记录"}
  SG-02: {numerator: 17, denominator: 20}
  SG-03: {yes: true}
  EN-01: {faults: {}}
  EN-02: {met: [a, b]}
  EN-03: {points: 1}
${more}---

正文不动。
`;

const on = parseDay('2026-06-01');
if (!on) throw new Error('the day exists');
const migrate = (files: Readonly<Record<string, string>>, asked: readonly string[] | null = null, to = 'mini@1.1.0') =>
  migrateAssessments(memoryFolder({ ...EXAMPLE_SITE, 'standards/mini/1.1.0/standard.yaml': NEW, ...files }), { files: asked, to, on });

const moved = (result: ReturnType<typeof migrate>): Migration => {
  if ('refused' in result) throw new Error(result.refused);
  return result;
};

test('only the line of the standard changes, and every text stays', () => {
  expect(moved(migrate({ [FILE]: assessment() })).moved[0]?.text).toBe(assessment().replace('mini@1.0.0', 'mini@1.1.0'));
});

test('both scores are shown, and what somebody has to look at', () => {
  const [one] = moved(migrate({ [FILE]: assessment() })).moved;
  expect([one?.before?.total, one?.after?.total, one?.kept]).toEqual([900, 700, 4]);
  expect(one?.manual).toEqual([{ item: 'SG-03', reason: 'item-gone' }, { item: 'EN-03', reason: 'answer-does-not-fit' }]);
  expect(one?.open).toEqual(['SG-04']);
});

test('a period moves as a whole', () => {
  const street = FILE.replace('self', 'street');
  expect(moved(migrate({ [FILE]: assessment(), [street]: assessment() }, [FILE])).moved.map(({ file }) => file)).toEqual([FILE, street]);
});

test('a signed period stays', () => {
  expect(moved(migrate({ [FILE]: assessment('signed: {post: 社区主任, on: 2026-01-10}\n') }))).toEqual({ moved: [], signed: ['demo/2025'] });
});

test.each([['mini@9.9.9', null, 'standard-unknown'], ['mini@1.1.0', ['site.yaml'], 'file-unknown']] as const)('to %s of %j: %s', (to, files, refused) => {
  expect(migrate({ [FILE]: assessment() }, files, to)).toMatchObject({ refused });
});

test('points that somebody wrote down on another scale are listed, not taken for points of the new one', () => {
  const tenfold = OLD.replace('{id: EN-03, title: 设施维护, dimension: environment, max: 2, step: 1', '{id: EN-03, title: 设施维护, dimension: environment, max: 4, step: 1').replace('max: 1, step: 0.5}', 'max: 2, step: 0.5}');
  const more = 'total: 9\nbonus:\n  BN-01: {points: 1}\nmoderation:\n  EN-03: {note: 复看, by: 组长, on: 2026-01-09, points: 2}\n  EN-01: {note: 复看, by: 组长, on: 2026-01-09, points: 2}\nchanges:\n  - {item: EN-03, from: 2, to: 1, reason: 复查, on: 2026-01-10}\n';
  const [one] = moved(migrate({ [FILE]: assessment(more), 'standards/mini/1.1.0/standard.yaml': tenfold })).moved;
  expect(one?.manual).toEqual([
    { item: 'EN-03', reason: 'scale-changed' }, { item: 'BN-01', reason: 'bonus-scale-changed' },
    { item: 'EN-03', reason: 'moderation' }, { item: 'EN-03', reason: 'change' }, { item: 'total', reason: 'declared' },
  ]);
});

test('preconditions of the new standard are listed until somebody says whether they are met', () => {
  const asking = `${OLD}preconditions:\n  - {id: PC-01, title: 三年内没有事故}\n`;
  const listed = (more: string) => moved(migrate({ [FILE]: assessment(more), 'standards/mini/1.1.0/standard.yaml': asking })).moved[0]?.manual;
  expect(listed('')).toEqual([{ item: 'PC-01', reason: 'precondition-open' }]);
  expect(listed('preconditions: {PC-01: true}\n')).toEqual([]);
});
