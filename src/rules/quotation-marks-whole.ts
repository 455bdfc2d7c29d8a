import type { Entry } from '../domain/library.ts';
import { BROKEN_QUOTES } from '../domain/text-damage.ts';
import type { Rule, RuleExample, RuleFinding, RuleModule } from './rule.ts';
import { matchesIn, piecesOf } from './texts/pieces.ts';
import { HOURS_FILE, hoursNotice } from './examples/hours-notice.ts';

export const rule: Rule = { id: 'quotation-marks-whole', origin: 'T003', severity: 'warning', scope: 'entry', check: findLostQuotes };

const QUICK = /[?？][板叭]|[“”《》]/;

function* findLostQuotes(entry: Entry): Generator<RuleFinding> {
  for (const piece of piecesOf(entry, QUICK)) {
    for (const { words, place } of matchesIn(piece, BROKEN_QUOTES)) yield { place, values: { found: words }, variant: 'broken' };
    for (const [open, close] of PAIRS) {
      const found = unpaired(piece.text, open, close);
      if (found !== null) yield { place: piece.placeOf(found, 1), values: { found: piece.text.charAt(found), other: piece.text.charAt(found) === open ? close : open }, variant: 'unpaired' };
    }
  }
}

const PAIRS = [['“', '”'], ['《', '》']] as const;

/** The place of the first mark that has no partner, or `null`. */
const unpaired = (text: string, open: string, close: string): number | null => {
  let last: number | null = null;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === open) last ??= at;
    else if (mark === close && last === null) return at;
    else if (mark === close) last = null;
  }
  return last;
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '引号和书名号成对',
    why: '引号缺一半，读者不知道引的话到哪里为止；`?板` 这样的乱码是引号转坏了。',
    message: { broken: '`{found}` 是转坏了的引号', unpaired: '`{found}` 没有配对的 `{other}`' },
    help: { broken: '对照原文补上引号“”和引号里的字。', unpaired: '补上 `{other}`，或删去多出的 `{found}`。' },
  },
  'zh-Hant': {
    title: '引號和書名號成對',
    why: '引號缺一半，讀者不知道引的話到哪裡為止；`?板` 這樣的亂碼是引號轉壞了。',
    message: { broken: '`{found}` 是轉壞了的引號', unpaired: '`{found}` 沒有配對的 `{other}`' },
    help: { broken: '對照原文補上引號“”和引號裡的字。', unpaired: '補上 `{other}`，或刪去多出的 `{found}`。' },
  },
  en: {
    title: 'Quotation and title marks come in pairs',
    why: 'With half a pair nobody knows where a quotation ends; `?板` is what a wrong conversion left of one.',
    message: { broken: '`{found}` is a quotation mark that a conversion broke', unpaired: '`{found}` has no `{other}`' },
    help: {
      broken: 'Compare with the original and write the quotation marks and the words between them.',
      unpaired: 'Add `{other}`, or remove `{found}`.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [HOURS_FILE]: hoursNotice('开展?板我的社区活动') }, at: `${HOURS_FILE}:7:3` },
  { verdict: 'bad', files: { [HOURS_FILE]: hoursNotice('依据《居民公约办理') }, at: `${HOURS_FILE}:7:3` },
  { verdict: 'good', files: { [HOURS_FILE]: hoursNotice('开展“我的社区”活动，依据《居民公约》办理') } },
];
