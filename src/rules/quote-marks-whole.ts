import type { Entry } from '../domain/library.ts';
import { LOST_TITLE_MARKS } from '../domain/text-damage.ts';
import type { Rule, RuleExample, RuleFinding, RuleModule } from './rule.ts';
import { matchesIn, piecesOf } from './texts/pieces.ts';
import { HOURS_FILE, hoursNotice } from './examples/hours-notice.ts';

export const rule: Rule = { id: 'quote-marks-whole', origin: 'T002', severity: 'warning', scope: 'entry', check: findLostMarks };

const QUICK = /[?？][\u3400-\u9fff]/;

function* findLostMarks(entry: Entry): Generator<RuleFinding> {
  for (const piece of piecesOf(entry, QUICK)) {
    for (const { words, place } of matchesIn(piece, LOST_TITLE_MARKS)) yield { place, values: { found: words, expected: `《${words.slice(1, -1)}》` } };
  }
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '书名号没有变成问号',
    why: '编码转换常把《》变成问号，读者分不清那是一份文件的名字。',
    message: '`{found}` 的书名号成了问号',
    help: '改成 `{expected}`。',
  },
  'zh-Hant': {
    title: '書名號沒有變成問號',
    why: '編碼轉換常把《》變成問號，讀者分不清那是一份文件的名字。',
    message: '`{found}` 的書名號成了問號',
    help: '改成 `{expected}`。',
  },
  en: {
    title: 'Title marks did not turn into question marks',
    why: 'Converted text often has ? for 《 and 》, and the name of a document is no longer seen as one.',
    message: '`{found}` has question marks for title marks',
    help: 'Write `{expected}`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [HOURS_FILE]: hoursNotice('根据?居民委员会组织法?制定') }, at: `${HOURS_FILE}:7:3` },
  { verdict: 'good', files: { [HOURS_FILE]: hoursNotice('根据《居民委员会组织法》制定。有没有办法?有') } },
];
