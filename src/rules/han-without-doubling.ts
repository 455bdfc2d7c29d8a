import type { Entry } from '../domain/library.ts';
import { DOUBLED_READING } from '../domain/text-damage.ts';
import type { Rule, RuleExample, RuleFinding, RuleModule } from './rule.ts';
import { mendHits } from './texts/mend.ts';
import { matchesIn, piecesOf } from './texts/pieces.ts';
import { HOURS_FILE, hoursNotice } from './examples/hours-notice.ts';

export const rule: Rule = { id: 'han-without-doubling', origin: 'T001', severity: 'warning', scope: 'entry', check: findDoublings };

const QUICK = /[\u3400-\u9fff][(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/;

function* findDoublings(entry: Entry): Generator<RuleFinding> {
  for (const piece of piecesOf(entry, QUICK)) {
    const [first, ...more] = matchesIn(piece, DOUBLED_READING);
    if (first === undefined) continue;
    const mending = mendHits(entry, piece, { hits: [first, ...more], meant: (words) => words.replace(DOUBLED_READING, '$1') });
    yield { ...mending, values: { found: first.words, times: more.length + 1 }, variant: more.length === 0 ? 'one' : 'several' };
  }
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '汉字后面没有跟着自己的拼音',
    why: '从文库网页粘贴的文字常带“區(qū)”这样的重复，搜索搜不到，读屏会念两遍。',
    message: { one: '`{found}` 在字后面重复了它的读音', several: '`{found}` 等 {times} 处在字后面重复了读音' },
    help: { one: '删去括号和里面的拼音；`npm run check -- --fix` 可以代劳。', several: '删去这些括号和里面的拼音；`npm run check -- --fix` 可以代劳。' },
  },
  'zh-Hant': {
    title: '漢字後面沒有跟著自己的拼音',
    why: '從文庫網頁粘貼的文字常帶“區(qū)”這樣的重複，搜索搜不到，讀屏會念兩遍。',
    message: { one: '`{found}` 在字後面重複了它的讀音', several: '`{found}` 等 {times} 處在字後面重複了讀音' },
    help: { one: '刪去括號和裡面的拼音；`npm run check -- --fix` 可以代勞。', several: '刪去這些括號和裡面的拼音；`npm run check -- --fix` 可以代勞。' },
  },
  en: {
    title: 'A character is not followed by its own reading',
    why: 'Text pasted from document sites carries “區(qū)”; search misses it and screen readers say it twice.',
    message: {
      one: '`{found}` repeats the character as its reading',
      several: '`{found}` and so on, {times} times, repeat characters as their readings',
    },
    help: {
      one: 'Remove the brackets with the reading; `npm run check -- --fix` does it.',
      several: 'Remove the brackets with the readings; `npm run check -- --fix` does it.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [HOURS_FILE]: hoursNotice('社區(qū)服務(wù)') }, at: `${HOURS_FILE}:7:2` },
  { verdict: 'bad', files: { [HOURS_FILE]: hoursNotice('示例。', '社區(qū)公告') }, at: `${HOURS_FILE}:3:9` },
  { verdict: 'good', files: { [HOURS_FILE]: hoursNotice('社區服務，全長2公里(km)，重庆（chóngqìng）') } },
];
