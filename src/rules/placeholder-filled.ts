import type { Entry } from '../domain/library.ts';
import type { Rule, RuleExample, RuleFinding, RuleModule } from './rule.ts';
import { matchesIn, piecesOf } from './texts/pieces.ts';
import { HOURS_FILE, hoursNotice } from './examples/hours-notice.ts';

export const rule: Rule = { id: 'placeholder-filled', origin: 'F007', severity: 'error', scope: 'entry', check: findPlaceholders };

const QUICK = /[xX×]{2}|\*\*|\{[\u3400-\u9fff]|[〇○]{2}|_{3}|[【[［](?=[请請此在填输輸])|TODO|待填/;

/**
 * What templates leave behind: `xx社区`, `20XX年`, `**市`, `***`, `{社区名称}`, `○○街道`, `____`, `【填写…】`. Numbers masked with stars
 * are no placeholders, nor is a family name followed by two stars.
 */
const PLACEHOLDERS = new RegExp(
  [
    '(?<![A-Za-z0-9])(?:20|19)?[xX×]{2,}(?![A-Za-z0-9])',
    '(?<![\\w**])\\*{2,}(?=[省市县縣区區州镇鎮乡鄉街社村路])',
    '(?<![\\w*\\p{Script=Han}])\\*{3,}(?![\\w*])',
    '\\{\\p{Script=Han}[^{}\\n]{0,30}\\}',
    '[〇○]{2,}(?=[省市县縣区區州镇鎮乡鄉街社村路年月])',
    '_{4,}',
    '[【\\[［](?:请|請|此处|此處|在此)?(?:填写|填寫|填入|输入|輸入)[^】\\]］\\n]{0,20}[】\\]］]',
    '(?<!\\p{L})TODO(?!\\p{L})|待填[写寫]?',
  ].join('|'),
  'gu',
);

function* findPlaceholders(entry: Entry): Generator<RuleFinding> {
  for (const piece of piecesOf(entry, QUICK)) {
    const [first, ...more] = matchesIn(piece, PLACEHOLDERS);
    if (first !== undefined) yield { place: first.place, values: { found: first.words, more: more.length }, variant: more.length > 0 ? 'several' : first.words.startsWith('{') ? 'braces' : 'one' };
  }
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '模板里的空位都填好了',
    why: '套用模板留下的 xx、***，居民看到的是一份没写完的公告。',
    message: { one: '`{found}` 还没有填', braces: '`{found}` 还没有填', several: '`{found}` 还没有填，这一段里另有 {more} 处' },
    help: {
      one: '换成真正的内容；不需要的整句删去。',
      several: '逐处换成真正的内容；不需要的整句删去。',
      braces: '换成真正的内容；确实要显示大括号时，在前面加一个反斜杠，写成 `\\{`。',
    },
  },
  'zh-Hant': {
    title: '模板裡的空位都填好了',
    why: '套用模板留下的 xx、***，居民看到的是一份沒寫完的公告。',
    message: { one: '`{found}` 還沒有填', braces: '`{found}` 還沒有填', several: '`{found}` 還沒有填，這一段裡另有 {more} 處' },
    help: {
      one: '換成真正的內容；不需要的整句刪去。',
      several: '逐處換成真正的內容；不需要的整句刪去。',
      braces: '換成真正的內容；確實要顯示大括號時，在前面加一個反斜槓，寫成 `\\{`。',
    },
  },
  en: {
    title: 'Every placeholder is filled',
    why: 'With xx or *** left from a template, residents read an unfinished text.',
    message: {
      one: '`{found}` is still to be filled in',
      braces: '`{found}` is still to be filled in',
      several: '`{found}` is still to be filled in, with {more} more in this piece',
    },
    help: {
      one: 'Write the real words, or remove the sentence.',
      several: 'Write the real words at each place, or remove the sentences.',
      braces: 'Write the real words; put a backslash before a brace that is meant to be seen: `\\{`.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [HOURS_FILE]: hoursNotice('xx社区居委会') }, at: `${HOURS_FILE}:7:1` },
  { verdict: 'bad', files: { [HOURS_FILE]: hoursNotice('示例。', "'{社区名称}公告'") }, at: `${HOURS_FILE}:3:8` },
  { verdict: 'bad', files: { [HOURS_FILE]: hoursNotice('示例区20XX年计划') }, at: `${HOURS_FILE}:7:4` },
  { verdict: 'good', files: { [HOURS_FILE]: hoursNotice('示例社区居委会，联系 138****1234，合计 {1+1} 项') } },
];
