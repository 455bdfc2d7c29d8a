import type { Hit } from '../hit.ts';
import { namesIn } from '../names.ts';
import type { Detector } from './detector.ts';

const COUNT = '(?:\\d{1,4}|[一二三四五六七八九十百]{1,4}|[A-Za-z甲乙丙丁])';
const BUILDING = `${COUNT}\\s?(?:幢|栋|号楼|座|舍|号院|#楼?|弄)`;
const UNIT = `(?:[\\s,，\\-]{0,2}${COUNT}\\s?(?:单元|门|梯|幢|号))?`;
const ROOM = `[\\s,，\\-]{0,2}(?:${COUNT}\\s?(?:楼|层)\\s?)?(?:\\d{3,4}|[一二三四五六七八九十]{1,3}0?[一二三四五六七八九]|\\d{1,2}-\\d{3,4})\\s?(?:室|房|户|号房|(?![\\d号元人户米平年月.]))`;
const STREET = '(?:路|街|巷|弄|大道|胡同)\\s?\\d{1,5}(?:-\\d{1,3})?\\s?号(?:[^，。；、\\n\\u0000]{0,6}?\\d{3,4}\\s?(?:室|房))?';
const VILLAGE = '(?:村|组|屯|寨|庄)\\s?\\d{1,4}\\s?(?:组\\s?\\d{1,4}\\s?)?号';
/** What an address ends with, told by its figures; the words before them are looked at only where there is one. */
const CORE = new RegExp(`${BUILDING}${UNIT}${ROOM}|${COUNT}\\s?单元${ROOM}|(?<![\\d\\-.])\\d{1,3}-\\d{1,2}-\\d{3,4}(?![\\d\\-])|${STREET}|${VILLAGE}`, 'g');
/** What any address down to the door holds, at its beginning or behind its first figure. */
const ADDRESS_SIGN = /[幢栋舍弄#]|单元|号[楼院]|(?<=[\dA-Za-z甲乙丙丁一二三四五六七八九十]\s?)座|[路街巷道同村组屯寨庄]\s?\d|-\d{1,2}-\d{3,4}(?!\d)/g;
/** How far before its sign an address may begin, and how far behind it may end. */
const [BEFORE_SIGN, BEHIND_SIGN] = [6, 60];
const WORDS_BEFORE = /[\u4E00-\u9FFF0-9A-Za-z\-]{0,20}[,，\s]?$/;
const ROOMED = /(?:室|房|户|单元|\d{3,4}|-\d{3,4})$/;
const PUBLIC = /居委会|村委会|社区居|服务中心|办公|活动室|会议室|党群|服务站|卫生|阅览|图书|物业|大厅|警务|派出所|街道办|公司|商铺|门店|店面|学校|食堂|驿站|中心|大厦|政府|法院|医院|银行|超市|投票站|地点|报名|施工|咨询|展厅|礼堂|文化宫/;
const HOME_WORD = /家住|住址|现住|居住地|家庭地址|家庭住址|户籍地|居住于|住在|户主|户籍地址|身份证地址/;
const NEAR = 60;

/** The address of a person: down to the room, or road and number beside a name. Offices and public places pass. */
export const homeAddresses: Detector = ({ text, claims }) => {
  const hits: Hit[] = [];
  const names = new NearbyNames(text);
  for (const match of coresOf(text)) {
    const end = match.index + match[0].length;
    const start = startOf(text, match.index);
    if (claims.overlap(match.index, end)) continue;
    const severity = judge({ text, start, end, names });
    const address = text.slice(start, end);
    if (severity) hits.push({ kind: 'home-address', start, end, value: address, masked: maskAddress(address), severity });
  }
  return { hits };
};

/** What addresses end with; the pattern is slow, so it only looks where there is a sign of one. */
function* coresOf(text: string): Generator<RegExpExecArray> {
  const core = new RegExp(CORE);
  for (const { start, end } of windowsOf(text)) {
    core.lastIndex = start;
    // The pattern sees what stands around the window, as an address must not begin within a number.
    const stretch = text.slice(0, end);
    for (let match = core.exec(stretch); match; match = core.exec(stretch)) yield match;
  }
}

/** Stretches around the signs of addresses; what overlaps is joined. */
const windowsOf = (text: string): readonly { readonly start: number; readonly end: number }[] => {
  const windows: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(ADDRESS_SIGN)) {
    const last = windows.at(-1);
    if (last && index - BEFORE_SIGN <= last.end) last.end = index + BEHIND_SIGN;
    else windows.push({ start: Math.max(0, index - BEFORE_SIGN), end: index + BEHIND_SIGN });
  }
  return windows;
};

/** The full names of a text, looked for at the first need only. */
class NearbyNames {
  readonly #text: string;
  #starts: readonly number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a name begins between two places. */
  has(from: number, to: number): boolean {
    this.#starts ??= [...namesIn(this.#text)].map(({ start }) => start).toSorted((a, b) => a - b);
    const starts = this.#starts;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return (starts[low] ?? to) < to;
  }
}

/** Where the address begins: road and estate stand before its figures, words such as 家住 do not belong to it. */
const startOf = (text: string, core: number): number => {
  const words = WORDS_BEFORE.exec(text.slice(Math.max(0, core - 21), core))?.[0] ?? '';
  const joined = /[,，\s]$/.test(words) && !/[号苑园区村庄寓城府湾坊庭院路街巷][,，\s]$/.test(words) ? '' : words;
  const home = HOME_WORD.exec(joined);
  return core - joined.length + (home ? home.index + home[0].length : 0);
};

interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly names: NearbyNames;
}

const judge = ({ text, start, end, names }: Candidate): Hit['severity'] | null => {
  const address = text.slice(start, end);
  const line = lineAround(text, start, end);
  if (PUBLIC.test(line.before.slice(-12)) || PUBLIC.test(address) || PUBLIC.test(line.after.slice(0, 10))) return null;
  const homely = HOME_WORD.test(line.before.slice(-16));
  const isRoomed = ROOMED.test(address);
  if (!isRoomed && !homely && !/[，,、|：:；\s]$/.test(line.before)) return null;
  const named = names.has(start - line.before.length, start) || names.has(end, end + line.after.length);
  if (isRoomed) return named ? 'error' : homely ? 'warning' : null;
  return named ? (homely ? 'error' : 'warning') : null;
};

const lineAround = (text: string, start: number, end: number) => ({
  before: text.slice(Math.max(0, start - NEAR), start).split(/[。！？\n\r\u0000]/).at(-1) ?? '',
  after: text.slice(end, end + NEAR).split(/[。！？\n\r\u0000]/)[0] ?? '',
});

const maskAddress = (address: string): string => `${address.slice(0, 2).replace(/\d/g, '*')}****`;
