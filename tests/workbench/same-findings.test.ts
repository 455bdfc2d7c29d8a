import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/check.ts';
import { openReviewSite } from '../../src/collect/review-site.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Tree, TreePath } from '../../src/domain/tree.ts';
import { overlayFolder } from '../../src/loader/overlay-folder.ts';
import { PRIVACY_RULES } from '../../src/rules/privacy/rule-of-kind.ts';
import { SAMPLES } from '../../src/rules/privacy/samples.ts';
import { RULES } from '../../src/rules/registry.ts';
import { wordFinding } from '../../src/rules/word-finding.ts';
import { benchOf } from '../../src/views/review/review-bench.ts';
import { BENCH_READING_RULES, BENCH_RULES } from '../../src/workbench/bench-rules.ts';
import { applyChange, type Draft, newDraft, placeOf } from '../../src/workbench/draft.ts';
import { fileText } from '../../src/workbench/file-text.ts';
import { judgeDraft } from '../../src/workbench/judge-draft.ts';
import { SECOND_LOOK_READING, SECOND_LOOK_RULES } from '../../src/workbench/second-look-rules.ts';
import { lookAgain, shownValues } from '../../src/workbench/second-look.ts';
import { smallContent } from './small-content.ts';

const IN_FORM: readonly string[] = [...[...BENCH_RULES, ...SECOND_LOOK_RULES].map(({ id }) => id), ...BENCH_READING_RULES, ...SECOND_LOOK_READING];

/** Why the form does not ask the other rules that can find something in the file of an assessment. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'the form writes the file and its name, so nothing of this can be wrong in it': [
    'assessment-period-fits-path', 'comment-separate', 'digits-quoted', 'file-in-place', 'file-is-text', 'file-is-utf8', 'file-kind-allowed', 'file-name-form', 'file-name-unique', 'file-not-empty',
    'file-readable', 'file-expected', 'folder-expected', 'header-closed', 'header-is-mapping', 'header-present', 'id-unique', 'key-allowed', 'key-known', 'key-unique', 'line-ends-plain', 'path-is-real',
    'standard-exists', 'standard-named', 'value-not-empty', 'value-shape', 'yaml-plain', 'yaml-readable', 'yaml-single', 'community-has-profile', 'site-settings-present', 'change-in-own-folder',
  ],
  'its fields hold no more than that, or offer nothing else': [
    'date-exists', 'file-size-limit', 'flag-form', 'header-size-limit', 'id-form', 'item-id-form', 'list-length', 'partial-date-exists', 'text-length-limit', 'text-volume-limit', 'value-listed', 'money-form', 'telephone-form',
  ],
  'it has no field for this': [
    'change-equals-score', 'change-explained', 'dates-in-order', 'dimension-exists', 'exception-explained', 'exception-in-force', 'external-score-given', 'external-score-in-scale', 'external-score-known', 'grade-equals-computed', 'item-exists',
    'moderation-in-scale', 'moderation-in-stage-file', 'moderation-names-item', 'reopening-explained', 'signed-has-lock', 'signed-unchanged', 'total-equals-computed', 'measure-exists',
  ],
  'it takes evidence over from the self-assessment, in which the build has looked at it': [
    'activity-exists', 'document-exists', 'evidence-exists', 'evidence-in-period', 'evidence-unchanged', 'meeting-exists', 'notice-exists', 'plan-exists', 'survey-exists', 'attachment-kind', 'attachment-readable', 'picture-without-traces', 'image-content', 'image-size-limit',
  ],
  'only the build has the parser for the marks of the opinion, and the files that they lead to': [
    'anchor-exists', 'attachment-exists', 'body-without-code', 'body-without-expressions', 'body-without-html', 'comment-syntax', 'component-closed', 'component-known', 'component-placed', 'component-props', 'component-target-exists', 'heading-levels',
    'image-alt', 'image-exists', 'image-local', 'link-form', 'link-scheme', 'link-target-exists', 'markdown-limits', 'nesting-limit', 'table-shape',
  ],
  'it needs the answers and words of the year before': ['jump-has-evidence', 'text-is-new'],
  'it needs all documents of the community': ['derived-answer-agrees', 'weak-item-has-measure', 'baseline-follows-last-year'],
  'it is about the stage or the period as a whole, which reviewers fill one after the other': ['one-standard-per-period', 'open-assessment-on-default-standard', 'reviewers-enough', 'spread-moderated', 'stage-in-order'],
  'it speaks of other documents': [
    'calendar-covers-period', 'calendar-days-unique', 'catalogue-entries-unique', 'chain-follows-original', 'correction-names-latest', 'fact-without-relative-date', 'finance-carried-over', 'handbook-translated', 'notice-chain-ends', 'objections-answered-before-result', 'period-end-equals-computed', 'result-follows-period',
  ],
};

test('every rule that can find something in the file of a review is asked in the form, or it is said why not', () => {
  const able = RULES.filter(({ rule }) => rule.scope !== 'entry' || rule.kinds === undefined || rule.kinds.includes('assessment')).map(({ rule }) => rule.id);
  const placed = [...IN_FORM, ...Object.values(ELSEWHERE).flat()];
  expect({ unplaced: able.filter((id) => !placed.includes(id)), unknown: placed.filter((id) => !able.includes(id)), twice: placed.filter((id, at) => placed.indexOf(id) !== at) }).toEqual({ unplaced: [], unknown: [], twice: [] });
});

const on = parseDay('2026-03-01');
if (!on) throw new Error('a day');
const content = smallContent();
afterAll(() => rmSync(content, { recursive: true }));
const site = openReviewSite(content, on, 'zh-Hans');
const page = site.pages.get('demo-yunfan/2025');
if (!page) throw new Error('Yunfan 2025 has a form');
const bench = benchOf(site.context, page, 'reviewers');

const with_ = (draft: Draft, path: TreePath, value: Tree): Draft => applyChange(draft, { path, value });
const blankOf = (reviewer: string): Draft => with_(newDraft(bench, 'expert', reviewer), ['header', 'reviewer', 'post'], `评审${reviewer}`);
const note = (text: string, item = 'SG-01'): readonly [TreePath, Tree] => [['header', 'answers', item, 'note'], text];
const targetOf = (draft: Draft): string => `communities/${placeOf(draft).replace('/', '/assessments/')}.mdx`;

/** What the form says of a draft, word by word. */
const inForm = (draft: Draft): readonly string[] => {
  const findings: readonly Finding[] = [...judgeDraft(bench, draft).findings, ...[...lookAgain(bench, draft)].flat()];
  return findings.filter(({ file }) => file === targetOf(draft)).map((finding) => {
    const module = RULES.find(({ rule }) => rule.id === finding.rule);
    if (!module || bench.texts[finding.rule] === undefined) throw new Error(`the form has no words for ${finding.rule}`);
    return `${finding.rule}: ${wordFinding(module, { ...finding, values: shownValues(finding.values ?? {}) }, 'zh-Hans').message}`;
  }).toSorted();
};

/** What the build says of the files of drafts, as far as the form is asked. */
const inBuild = (drafts: readonly Draft[]): ReadonlyMap<string, readonly string[]> => {
  const folder = overlayFolder(site.folder, new Map(drafts.map((draft) => [targetOf(draft), fileText(draft, bench)])));
  const { report } = checkFolder(folder, { on, locale: 'zh-Hans' });
  const asked = report.diagnostics.filter(({ code }) => IN_FORM.includes(code));
  return new Map(drafts.map((draft) => [targetOf(draft), asked.filter(({ file }) => file === targetOf(draft)).map(({ code, message }) => `${code}: ${message}`).toSorted()]));
};

const CASES: readonly (readonly [what: string, rule: string, path: TreePath, value: Tree])[] = [
  ['a mobile number in a note', 'mobile-number-masked', ['header', 'answers', 'SG-01', 'note'], `联系 ${SAMPLES.mobile}`],
  ['an identity number in the opinion', 'identity-number-masked', ['body'], `第一段\n\n经核对 ${SAMPLES.identity}，属实`],
  ['a card beside a bonus', 'bank-card-masked', ['header', 'bonus', 'BN-01'], { points: '1', note: `银行卡 ${SAMPLES.card}` }],
  ['a mail address in the finding of a veto', 'private-email-withheld', ['header', 'vetoes'], [{ id: 'VT-04', finding: { by: SAMPLES.email, document: '示例〔2025〕3号', on: '2025-06-01' } }]],
  ['a number where a number is no number', 'number-form', ['header', 'answers', 'SG-02'], { numerator: `电话${SAMPLES.mobile}`, denominator: '20' }],
  ['a bonus of words', 'number-form', ['header', 'bonus', 'BN-01'], { points: '两分多' }],
  ['a bonus below zero', 'number-range', ['header', 'bonus', 'BN-01'], { points: '-1' }],
  ['a bonus with three decimals', 'points-precision', ['header', 'bonus', 'BN-01'], { points: '0.125' }],
  ['a bonus without points', 'bonus-states-points', ['header', 'bonus', 'BN-01'], { note: '有一项' }],
  ['a placeholder', 'placeholder-filled', ['header', 'answers', 'SG-01', 'note'], '待填'],
  ['half a quotation', 'quotation-marks-whole', ['header', 'answers', 'SG-01', 'note'], '看了“一册台账，缺两页'],
  ['lost title marks', 'quote-marks-whole', ['header', 'answers', 'SG-01', 'note'], '根据?居民委员会组织法?制定'],
  ['a doubled reading', 'han-without-doubling', ['header', 'answers', 'SG-01', 'note'], '社区(qū)台账齐全'],
  ['a look-alike', 'look-alike-characters', ['header', 'answers', 'SG-01', 'note'], '设臵在一楼'],
  ['a character that nobody sees', 'characters-visible', ['body'], '看\u200b过'],
  ['a character that was lost', 'characters-plain', ['body'], '看\ufffd过'],
  ['evidence that is not there', 'evidence-named', ['header', 'answers', 'SG-01'], { count: '2', evidence: ['minutes-1999'] }],
  ['a veto of another standard', 'veto-known', ['header', 'vetoes'], [{ id: 'VT-99', finding: { by: '示例街道办事处', document: '示例〔2025〕3号', on: '2025-06-01' } }]],
  ['a precondition of another standard', 'precondition-known', ['header', 'preconditions'], { 'PC-99': 'true' }],
  ['a reviewer id that is no id', 'reviewer-id-form', ['reviewer'], 'zh-hant'],
];

const PUBLISHED = bench.contacts.mobiles[0] ?? '';
const published = with_(blankOf('published'), ...note(`值班手机 ${PUBLISHED}`));
const cases = CASES.map(([what, rule, path, value], index) => ({ what, rule, draft: with_(blankOf(`r${index}`), path, value) }));
const built = inBuild([...cases.map(({ draft }) => draft), published]);

describe('the form says what the build says', () => {
  test.each(cases)('of $what', ({ rule, draft }) => {
    expect(inForm(draft)).toContainEqual(expect.stringMatching(new RegExp(`^${rule}: `)));
    expect(inForm(draft)).toEqual(built.get(targetOf(draft)));
  });

  test('of a reviewer who is there twice, and of answers in the file of a panel', () => {
    const standing = with_(newDraft(bench, 'expert', 'b'), ['header', 'reviewer', 'post'], '评审组长');
    const reviews = [{ place: placeOf(standing), reviewer: { post: '评审组长' }, isScored: true }];
    const twice = with_(newDraft(bench, 'expert', 'c'), ['header', 'reviewer', 'post'], '评审组长');
    const whole = with_(newDraft(bench, 'expert', ''), ['header', 'answers', 'SG-01', 'count'], '2');
    for (const [rule, draft] of [['reviewer-unique', twice], ['moderation-apart-from-answers', whole]] as const) {
      const said = [...lookAgain({ ...bench, reviews }, draft)].flat().filter((finding) => finding.rule === rule);
      expect([rule, said.length, inBuild([standing, draft]).get(targetOf(draft))?.filter((line) => line.startsWith(rule)).length]).toEqual([rule, 1, 1]);
    }
  });

  test('of all lines of the labelled corpus, with every number masked', () => {
    const lines = readFileSync(join(import.meta.dirname, '../privacy/corpus.jsonl'), 'utf8').trim().split('\n').map((json): { readonly text: string } => JSON.parse(json));
    const items = bench.standard.items.map(({ id }) => id);
    const drafts = Array.from({ length: Math.ceil(lines.length / items.length) }, (_, at) =>
      lines.slice(at * items.length, (at + 1) * items.length).reduce((draft, { text }, index) => with_(draft, ...note(text, items[index])), blankOf(`n${at}`)));
    const said = inBuild(drafts);
    const isPrivate = (line: string): boolean => Object.values(PRIVACY_RULES).some((rule) => line.startsWith(`${rule}:`));
    const [form, build] = [drafts.map((draft) => inForm(draft).filter(isPrivate)), drafts.map((draft) => said.get(targetOf(draft))?.filter(isPrivate))];
    expect(form).toEqual(build);
    expect(form.flat().length).toBeGreaterThan(150);
  });

  test('and a number that the community publishes is nobody’s private one', () => {
    expect([PUBLISHED.length, inForm(published).filter((line) => line.includes('mobile')), built.get(targetOf(published))?.filter((line) => line.includes('mobile'))]).toEqual([11, [], []]);
  });
});
