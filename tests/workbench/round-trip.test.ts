import fc from 'fast-check';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openReviewSite } from '../../src/collect/review-site.ts';
import { openSheet } from '../../src/collect/read-sheet.ts';
import { writeSheet } from '../../src/collect/write-sheet.ts';
import { parseDay } from '../../src/domain/day.ts';
import { takesValue } from '../../src/domain/standard.ts';
import type { TreeMap } from '../../src/domain/tree.ts';
import { typeFrontmatter } from '../../src/loader/type-frontmatter.ts';
import { cardsOf } from '../../src/scoring/scorecards-of.ts';
import { benchOf } from '../../src/views/review/review-bench.ts';
import { reviewOf } from '../../src/views/review/review.ts';
import { applyChange, type Draft, newDraft } from '../../src/workbench/draft.ts';
import { fileText } from '../../src/workbench/file-text.ts';
import { importFile, parseFile } from '../../src/workbench/import-file.ts';
import { judgeDraft } from '../../src/workbench/judge-draft.ts';
import { readHeader } from '../../src/workbench/read-header.ts';
import { tidyHeader } from '../../src/workbench/tidy-draft.ts';

const on = parseDay('2026-03-01');
if (!on) throw new Error('a day');
const site = openReviewSite(resolve(import.meta.dirname, '../../content'), on, 'zh-Hans');
const page = site.pages.get('demo-yunfan/2025');
if (!page) throw new Error('Yunfan 2025 has a form');
const bench = benchOf(site.context, page, 'reviewers');
const view = reviewOf(site.context, page, 'reviewers');

/** Words as people type them, with everything that YAML could stumble over. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('是', 'true', 'no', '2026-02-30', '0571', '1e3', '#3号楼', 'a: b', '- 条', "'引'", '"双"', '{x}', '[y]', '两行\n第二行', '~', '&a', '*b', '!c', '%d', '@e', '`f`', '？', '：', '—', '\u200b'),
).map((text) => text.replaceAll('\u0000', '').trim()).filter((text) => text !== '');
const number = fc.oneof(fc.nat(5000).map(String), fc.integer({ min: 0, max: 99999 }).map((value) => String(value / 100)));

const answerOf = (item: (typeof bench.standard.items)[number]): fc.Arbitrary<TreeMap> => {
  const fields = ((): fc.Arbitrary<TreeMap> => {
    switch (item.method) {
      case 'points': return number.map((points) => ({ points }));
      case 'yesno': return fc.constantFrom({ yes: 'true' }, { yes: 'false' });
      case 'checklist': return fc.subarray((item.criteria ?? []).map(({ id }) => id)).map((met) => ({ met }));
      case 'ratio-bands': return takesValue(item) ? number.map((value) => ({ value })) : fc.tuple(number, number).map(([numerator, denominator]) => ({ numerator, denominator }));
      case 'count-capped': return fc.nat(30).map((count) => ({ count: String(count) }));
      case 'deduct-per-fault': return fc.subarray((item.faults ?? []).map(({ id }) => id)).chain((ids) => fc.tuple(...ids.map(() => fc.integer({ min: 1, max: 9 }))).map((counts) => ({ faults: Object.fromEntries(ids.map((id, index) => [id, String(counts[index])])) })));
    }
  })();
  const plain = fc.tuple(fields, fc.option(words)).map(([answer, note]) => ({ ...answer, ...(note === null ? {} : { note }) }));
  return item.notApplicable ? fc.oneof(plain, fc.tuple(words, words).map(([reason, approvedBy]) => ({ na: 'no-event', reason, approvedBy }))) : plain;
};

const claimOf = (claim: readonly [string, string | null] | undefined): TreeMap => ({ points: claim?.[0] ?? '0', ...(claim?.[1] === null || claim === undefined ? {} : { note: claim[1] }) });
const findingOf = (found: readonly [string, string, string | null] | undefined): TreeMap => ({ by: found?.[0] ?? '', document: found?.[1] ?? '', ...(found?.[2] === null || found === undefined ? {} : { on: found[2] }) });

const draftOf = fc.record({
  stage: fc.constantFrom('expert' as const, 'street' as const), reviewer: fc.constantFrom('', 'a', '组长'), post: words, body: words, submitted: fc.boolean(), isTied: fc.option(fc.array(words.filter((text) => !/[；;\n]/.test(text)), { maxLength: 2 })),
  bonus: fc.subarray((bench.standard.bonus ?? []).map(({ id }) => id)).chain((ids) => fc.tuple(...ids.map(() => fc.tuple(number, fc.option(words)))).map((claims) => ids.map((id, index) => [id, claimOf(claims[index])] as const))),
  vetoes: fc.subarray((bench.standard.vetoes ?? []).map(({ id }) => id)).chain((ids) => fc.tuple(...ids.map(() => fc.tuple(words, words, fc.option(fc.constantFrom('2025-06-01', '2026-01-31'))))).map((found) => ids.map((id, index) => ({ id, finding: findingOf(found[index]) })))),
  answers: fc.subarray([...bench.standard.items], { maxLength: 12 }).chain((items) => fc.tuple(...items.map(answerOf)).map((answers) => items.map((item, index) => [item.id, answers[index] ?? {}] as const))),
}).map(({ stage, reviewer, post, body, submitted, isTied, bonus, vetoes, answers }): Draft => {
  const blank = newDraft(bench, stage, reviewer);
  const filled = answers.reduce((draft, [id, answer]) => applyChange(draft, { path: ['header', 'answers', id], value: answer }), blank);
  const header = { ...filled.header, status: submitted ? 'submitted' : 'draft', reviewer: { post }, ...(isTied === null ? {} : { ties: isTied }), ...(bonus.length === 0 ? {} : { bonus: Object.fromEntries(bonus) }), ...(vetoes.length === 0 ? {} : { vetoes }) };
  return { ...filled, body, header };
});

/** A draft as a file keeps it. */
const kept = (draft: Draft): Draft => ({ ...draft, header: tidyHeader(draft, bench), body: draft.body.replaceAll(/\r\n?/g, '\n').trim() });

describe('the file of a review', () => {
  test('brings back what was typed when it is taken in again', () => {
    fc.assert(fc.property(draftOf, (draft) => {
      expect(importFile(fileText(draft, bench), bench)).toEqual({ draft: kept(draft) });
    }), { numRuns: 300 });
  });

  test('says the same to the browser as to the build', () => {
    fc.assert(fc.property(draftOf, (draft) => {
      const header = tidyHeader(draft, bench);
      const read = readHeader(header, bench);
      const typed = typeFrontmatter('assessment', { ...header });
      expect(read.lost.some(({ rule }) => rule !== 'field-required')).toBe(typed.findings.some(({ rule }) => rule === 'number-form' || rule === 'whole-number-form'));
      expect(read.lost.filter(({ rule }) => rule === 'field-required').map(({ values }) => values)).toEqual(typed.findings.filter(({ rule }) => rule === 'field-required').map(({ values }) => values));
      if (typed.data && 'answers' in typed.data && read.lost.length === 0 && typed.findings.length === 0) expect(JSON.parse(JSON.stringify(read.data.answers))).toEqual(JSON.parse(JSON.stringify(typed.data.answers)));
    }), { numRuns: 100 });
  });

  test('that is cut off, foreign or damaged is refused in words', () => {
    const text = fileText(newDraft(bench, 'expert', 'a'), bench);
    expect(importFile(text.slice(0, 120), bench)).toEqual({ problem: 'not-closed' });
    expect(importFile('Hello', bench)).toEqual({ problem: 'no-header' });
    expect(importFile('---\nstandard: [\n---\n', bench)).toEqual({ problem: 'not-yaml' });
    expect(importFile('---\nstandard: default-2026@0.1.0\n---\n', bench)).toEqual({ problem: 'no-place' });
    expect(importFile(text.replaceAll('demo-yunfan/2025', 'demo-rongshuwan/2025'), bench)).toEqual({ problem: 'other-page', found: 'demo-rongshuwan/2025' });
    expect(importFile(text.replace('default-2026@', 'six@'), bench)).toEqual({ problem: 'other-standard', found: 'six@0.1.0' });
  });
});

test('a workbook brings back what was written into it, with bonus, vetoes and the opinion', async () => {
  await fc.assert(fc.asyncProperty(draftOf, async (draft) => {
    const opened = await openSheet(await writeSheet({ context: site.context, view, bench, draft }));
    const read = opened?.read(bench);
    expect(read?.problems).toEqual([]);
    expect(read && kept(read.draft)).toEqual(kept(draft));
  }), { numRuns: 25 });
});

test('the form shows the score that the build computes', () => {
  const { community } = page;
  for (const entry of community.assessments.filter(({ name }) => name.startsWith('2025/') && name !== '2025/self' && name !== '2025/expert')) {
    const parsed = parseFile(entry.text);
    if ('problem' in parsed) throw new Error(entry.file);
    const [stage, reviewer] = entry.name.slice('2025/'.length).split('.');
    const draft: Draft = { ...newDraft(bench, bench.standard.stages.find(({ id }) => id === stage)?.id ?? 'street', reviewer ?? ''), header: parsed.header };
    const card = cardsOf(community, site.library, on).get(`demo-yunfan/${entry.name}`);
    const { totals } = judgeDraft(bench, draft);
    expect([entry.name, totals.total, totals.dimensions.map(({ score }) => score)]).toEqual([entry.name, card?.total, card?.dimensions.map(({ score }) => score)]);
  }
});
