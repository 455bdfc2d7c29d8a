import { pinyin } from 'pinyin-pro';

/** How many syllables a key holds: who types more than these has found the title already. */
const MOST_SYLLABLES = 8;
const HAN = /\p{Script=Han}+/gu;

/**
 * The Latin keys under which a name or title is found: from each of its characters on, the pinyin in full and the
 * initials, so that `yunfan`, `yf` and `jwgk` in the middle of a title all lead to it.
 */
export const pinyinKeys = (title: string): readonly string[] => {
  const keys = new Set<string>();
  for (const [run] of title.matchAll(HAN)) for (const key of keysOfRun(run)) keys.add(key);
  return [...keys];
};

function* keysOfRun(run: string): Generator<string> {
  const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
  for (let from = 0; from < syllables.length; from++) {
    const part = syllables.slice(from, from + MOST_SYLLABLES);
    yield part.join('');
    if (part.length > 1) yield part.map((syllable) => syllable.charAt(0)).join('');
  }
}
