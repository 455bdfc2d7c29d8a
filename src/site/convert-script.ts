import { Converter } from 'opencc-js';
import type { Library } from '../domain/library.ts';
import type { ConvertScript } from '../views/words.ts';

type Convert = (text: string) => string;

/** Words that the general tables get wrong in official texts. */
const OFFICIAL: readonly (readonly [string, string])[] = [['臺賬', '臺帳'], ['複核', '覆核'], ['複評', '複評'], ['社群', '社區'], ['菸', '煙'], ['羣', '群'], ['發佈', '發布'], ['併發布', '並發布']];

/** Converts one Chinese script into the other, with the site's own words; every text is converted once. */
export const scriptConverter = (library: Library): ConvertScript => {
  const own = Object.entries(library.site.conversions ?? {});
  const toTraditional = remembered(withWords(Converter({ from: 'cn', to: 'tw' }), [...own, ...OFFICIAL]));
  const toSimplified = remembered(Converter({ from: 'tw', to: 'cn' }));
  return (text, written, locale) => {
    if (written === locale || written === 'en' || locale === 'en') return text;
    return locale === 'zh-Hant' ? toTraditional(text) : toSimplified(text);
  };
};

/** A site's own words: `社区: 社區` holds whatever the table makes of them. */
const withWords = (convert: Convert, words: readonly (readonly [string, string])[]): Convert => {
  const pairs = words.flatMap(([word, written]) => [[convert(word), written], [word, written]] as const).filter(([word, written]) => word !== written);
  return (text) => pairs.reduce((result, [word, written]) => result.replaceAll(word, written), convert(text));
};

const remembered = (convert: Convert): Convert => {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? convert(text);
    known.set(text, found);
    return found;
  };
};
