import type { Kind } from '../domain/kind.ts';
import type { Entry } from '../domain/library.ts';
import type { Rule, RuleExample, RuleFinding, RuleModule } from './rule.ts';
import { matchesIn, piecesOf } from './texts/pieces.ts';

export const rule: Rule = { id: 'fact-without-relative-date', origin: 'F003', severity: 'warning', scope: 'entry', check: findRelativeDates };

/** The kinds that state facts for years to come; a notice may well speak of this month. */
const KINDS: ReadonlySet<Kind> = new Set(['profile', 'region', 'activity-year', 'activity']);

const WORDS = '今年|去年|前年|明年|上年|本年度?|本月|上个?月|上個月|下个?月|下個月|目前|日前|近日|最近|近年[来來]|近[几幾]年|今春|今夏|今秋|今冬';
const QUICK = new RegExp(`${WORDS}|[lL]ast|[tT]his|[rR]ecent`);

/** A relative word in the same clause as a number, in whatever order. */
const RELATIVE = new RegExp(`${WORDS}|\\b(?:last|this) (?:year|month|spring|summer|autumn|winter|[JFMASOND][a-z]{2,8})\\b|\\brecent(?:ly)?\\b`, 'gu');

function* findRelativeDates(entry: Entry): Generator<RuleFinding> {
  if (!KINDS.has(entry.kind)) return;
  for (const piece of piecesOf(entry, QUICK)) {
    for (const { words, at, place } of matchesIn(piece, RELATIVE)) {
      if (piece.path !== null || isNumberNear(piece.text, at)) yield { place, values: { found: words } };
    }
  }
}

/** In a body only sentences with a number are facts. */
const isNumberNear = (text: string, at: number): boolean => {
  const start = text.lastIndexOf('。', at) + 1;
  const end = text.indexOf('。', at);
  return /[\d一二三四五六七八九十百千万]+[\s余多]*\p{Script=Han}/u.test(text.slice(start, end === -1 ? undefined : end).replaceAll(RELATIVE, ''));
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '事实不用“今年”“去年”这样的词',
    why: '页面会放很多年，“今年”过一年就不是今年了。',
    message: '`{found}` 过一段时间就说不清是哪一年',
    help: '改成具体的年份或月份，如 2025年、2025年7月。',
  },
  'zh-Hant': {
    title: '事實不用“今年”“去年”這樣的詞',
    why: '頁面會放很多年，“今年”過一年就不是今年了。',
    message: '`{found}` 過一段時間就說不清是哪一年',
    help: '改成具體的年份或月份，如 2025年、2025年7月。',
  },
  en: {
    title: 'Facts name their year',
    why: 'A page stays for years, and “this year” is soon another one.',
    message: '`{found}` will soon mean another time',
    help: 'Write the year or month, such as 2025 or July 2025.',
  },
};

const FILE = 'communities/demo/profile.mdx';
const profile = (text: string, body = '示例。') => `---
name: 示例社区
region: example-street
timeline:
  - {on: 2025, text: ${text}}
---

${body}
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: profile('去年新增路灯') }, at: `${FILE}:5:22` },
  { verdict: 'bad', files: { [FILE]: profile('新增路灯', '社区去年新增路灯18盏。') }, at: `${FILE}:8:3` },
  { verdict: 'good', files: { [FILE]: profile('2025年新增路灯', '2025年新增路灯18盏。今年继续努力。') } },
];
