import { assessmentAddress } from '../domain/assessment.ts';
import { yearBefore } from '../domain/assessment-period.ts';
import type { TextBlock } from '../domain/body.ts';
import type { Entry } from '../domain/library.ts';
import { allTexts } from '../domain/local-text.ts';
import { textAt, valueAt } from '../domain/place.ts';
import { communityOf } from './references/known-ids.ts';
import { entryRule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';

/** Shorter texts are the same in many years without being copied. */
const LONG_NOTE = 12;
const LONG_PARAGRAPH = 40;

export const rule = entryRule({ id: 'text-is-new', severity: 'warning', kinds: ['assessment'] }, function* (assessment, { library }) {
  const address = assessmentAddress(assessment);
  const all = communityOf(assessment, library)?.assessments ?? [];
  const before = address && all.find(({ name }) => name === `${yearBefore(address.period)}${assessment.name.slice(address.period.length)}`);
  if (!before) return;
  yield* copiedNotes(assessment, before);
  const old = new Set((before.body?.blocks ?? []).map(({ text }) => text));
  const copied = (assessment.body?.blocks ?? []).find((block) => block.text.length >= LONG_PARAGRAPH && old.has(block.text));
  if (copied) yield { ...placeOf(copied), values: { year: yearBefore(address.period) }, variant: 'paragraph' };
});

function* copiedNotes(assessment: Entry<'assessment'>, before: Entry<'assessment'>): Generator<RuleFinding> {
  for (const [id, { note }] of Object.entries(assessment.data.answers ?? {})) {
    const old = before.data.answers?.[id]?.note;
    if (note === undefined || old === undefined || allTexts(note).join() !== allTexts(old).join() || allTexts(note).join().length < LONG_NOTE) continue;
    yield { place: valueAt('answers', id, 'note'), values: { item: id }, variant: 'note' };
  }
}

const placeOf = (block: TextBlock) => ({ place: textAt(block.runs[0]?.start ?? 0, block.runs.at(-1)?.end ?? 0) });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '今年的说明是今年写的',
    why: '照抄上年的说明，看不出今年做了什么。',
    message: { note: '`{item}` 的说明和上年一字不差', paragraph: '这一段和 {year} 的一字不差' },
    help: '写上今年的情况和数字；确实没有变化的，写明没有变化。',
  },
  'zh-Hant': {
    title: '今年的說明是今年寫的',
    why: '照抄上年的說明，看不出今年做了什麼。',
    message: { note: '`{item}` 的說明和上年一字不差', paragraph: '這一段和 {year} 的一字不差' },
    help: '寫上今年的情況和數字；確實沒有變化的，寫明沒有變化。',
  },
  en: {
    title: 'The words of this year were written this year',
    why: 'A text that is copied from last year does not say what was done.',
    message: {
      note: 'the note on `{item}` is that of last year word for word',
      paragraph: 'this paragraph is that of {year} word for word',
    },
    help: 'Write what happened this year; where nothing changed, say so.',
  },
};

const assessment = (year: number, note: string) => `---
standard: mini@1.0.0
period: {from: ${year}-01-01, to: ${year}-12-31}
answers:
  EN-03: {points: 1, note: ${note}}
---
`;
const LAST = { 'communities/demo/assessments/2024/self.mdx': assessment(2024, '东区两处扶手松动已登记报修') };

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...LAST, 'communities/demo/assessments/2025/self.mdx': assessment(2025, '东区两处扶手松动已登记报修') }, at: 'communities/demo/assessments/2025/self.mdx:5:28' },
  { verdict: 'good', files: { ...LAST, 'communities/demo/assessments/2025/self.mdx': assessment(2025, '扶手已修好，北门路灯一盏待换') } },
];
