import type { Community, Library } from '../domain/library.ts';
import { pickText } from '../domain/local-text.ts';
import { keyAt } from '../domain/place.ts';
import { formatAmount } from '../domain/points.ts';
import { findStandard } from '../domain/standard.ts';
import { type Counted, countedThing } from '../scoring/derive/counted-name.ts';
import { answerText, sameAnswer } from '../scoring/derive/derived-text.ts';
import { deriveNow } from '../scoring/derive/derive-answer.ts';
import type { Derived } from '../scoring/derive/derivation.ts';
import { derivedBonus } from '../scoring/scorecards-of.ts';
import { EXAMPLE_SITE } from './example-site.ts';
import { communityOf } from './references/known-ids.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'derived-answer-agrees', severity: 'warning', kinds: ['assessment'] }, function* (assessment, { library, on }) {
  const standard = findStandard(library, assessment.data.standard);
  const community = communityOf(assessment, library);
  if (!standard || !community || assessment.data.signed) return; // What was signed stands.
  for (const item of standard.data.items) {
    const declared = assessment.data.answers?.[item.id];
    const derived = declared ? deriveNow(assessment, item, { community, library, on }) : null;
    if (!declared || !derived || sameAnswer(declared, derived.answer)) continue;
    yield { place: keyAt('answers', item.id), values: { item: item.id, found: answerText(declared), derived: answerText(derived.answer), counted: countedText(derived, community, library) }, variant: 'answer' };
  }
  for (const [id, { points }] of Object.entries(assessment.data.bonus ?? {})) {
    const item = (standard.data.bonus ?? []).find((bonus) => bonus.id === id);
    const derived = item && points !== undefined ? (derivedBonus(assessment, item, { library, on })?.points ?? null) : null;
    if (points !== undefined && derived !== null && derived !== points) yield { place: keyAt('bonus', id), values: { item: id, found: formatAmount(points), derived: formatAmount(derived) }, variant: 'bonus' };
  }
});

const SHOWN = 12;

const countedText = ({ from }: Derived, community: Community, library: Library): string => {
  const names = from.map((name) => wordsFor(countedThing(name, community, library)));
  return `${names.slice(0, SHOWN).join('、')}${names.length > SHOWN ? ` … (${names.length})` : ''}`;
};

/** The date and the title of what was counted, so that a clerk knows it again; ✗ stands at what is in the denominator only. */
const wordsFor = ({ name, date, title, part, covers, isInPart }: Counted): string => {
  const words = [date, title === null ? name : pickText(title, 'zh-Hans'), part === null ? null : pickText(part, 'zh-Hans'), covers === null ? null : `${covers.from}–${covers.to}`];
  return [...words.filter((word) => word !== null), ...(isInPart ? [] : ['✗'])].join(' ');
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '填报的数和网站上能数到的一致',
    why: '数不到的会议和活动，居民也看不到。',
    message: { answer: '`{item}` 填的是 {found}，网站上数到的是 {derived}：{counted}', bonus: '`{item}` 申报 {found} 分，按网站上的记录是 {derived} 分' },
    help: '补上没有公开的记录；网站上没有而确实做过的，保留填报的数并写 `note`，由评审决定。',
  },
  'zh-Hant': {
    title: '填報的數和網站上能數到的一致',
    why: '數不到的會議和活動，居民也看不到。',
    message: { answer: '`{item}` 填的是 {found}，網站上數到的是 {derived}：{counted}', bonus: '`{item}` 申報 {found} 分，按網站上的記錄是 {derived} 分' },
    help: '補上沒有公開的記錄；網站上沒有而確實做過的，保留填報的數並寫 `note`，由評審決定。',
  },
  en: {
    title: 'A declared figure agrees with what the site holds',
    why: 'A meeting that cannot be counted here cannot be seen by residents either.',
    message: {
      answer: '`{item}` says {found}, the site comes to {derived}: {counted}',
      bonus: '`{item}` claims {found} points, the site comes to {derived}',
    },
    help: 'Publish what is missing; where it was done and is not on the site, keep the figure, add a `note`, and the reviewers decide.',
  },
};

const SITE = { 'standards/mini/1.0.0/standard.yaml': (EXAMPLE_SITE['standards/mini/1.0.0/standard.yaml'] ?? '').replace('method: count-capped,', 'method: count-capped, auto: decision-meetings-held,') };
const MEETING = { 'communities/demo/meetings/2025-03-10-council.mdx': `---
kind: representatives
title: 居民代表会议
date: 2025-03-10
---
` };
const assessment = (count: number) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: ${count}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...SITE, ...MEETING, 'communities/demo/assessments/2025/self.mdx': assessment(2) }, at: 'communities/demo/assessments/2025/self.mdx:5:3' },
  { verdict: 'good', files: { ...SITE, ...MEETING, 'communities/demo/assessments/2025/self.mdx': assessment(1) } },
];
