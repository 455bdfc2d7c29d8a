/**
 * A character followed by its own reading in brackets, as in 區(qū), which some sites put behind every character they converted.
 * A reading has a tone mark, or stands behind one of the few characters that have none; `(km)` or `(a)` is none.
 */
export const DOUBLED_READING =
  /(\p{Script=Han})[(（](?:[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zü]{0,4}|(?<=[们們][(（])men|(?<=[么麼][(（])me|(?<=[个個][(（])ge|(?<=[吗嗎][(（])ma|(?<=[着著][(（])zhe|(?<=[里裡裏][(（])li|(?<=[头頭][(（])tou)[)）]/gu;

/** 臵 is never meant; 冶 is, in a few words of metal and of mood. ASCII punctuation between Han is a slip of the keyboard. */
export const LOOK_ALIKE = /臵|(?<![陶妖艳大娇])冶(?![金炼煉铁鐵铜銅炉爐游艳艷容铸鑄匠])|(?<=\p{Script=Han})[,:](?=\p{Script=Han})/gu;

const MEANT: Readonly<Record<string, string>> = { 臵: '置', 冶: '治', ',': '，', ':': '：' };

/** A title between two question marks, ending as the titles of laws and papers end: `?居民委員會組織法?`. */
export const LOST_TITLE_MARKS =
  /[?？](?=[\p{Script=Han}〔〕\d]{2,40}?(?:法|条例|條例|办法|辦法|规定|規定|意见|意見|通知|方案|标准|標準|规划|規劃|制度|章程|公约|公約|决定|決定|报告|報告|纲要|綱要|细则|細則|手册|手冊|守则|守則|规程|規程)[?？])[^?？]+[?？]/gu;

/** What a wrong decoding leaves of a quotation mark. */
export const BROKEN_QUOTES = /[?？][板叭](?!块|塊|凳|房|栋|棟|车|車)/gu;

/** What a look-alike stands for. */
export const meantBy = (found: string): string => MEANT[found] ?? found;
