import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { foldText } from './fold.ts';
import { pinyinKeys } from './pinyin-keys.ts';

test('both scripts, both widths and both cases fold to the same text', () => {
  expect(foldText('雲帆社區　２０２５年ＷｉＦｉ')).toBe('云帆社区 2025年wifi');
  expect(foldText('居務公開')).toBe(foldText('居务公开'));
});

test('a folded text is as long as the text of the author', () => {
  const text = '臺帳、裡面、覆核ſİ㎡①';
  expect(foldText(text)).toHaveLength(text.length);
});

test('characters fold as the conversion library turns them', () => {
  const convert = Converter({ from: 't', to: 'cn' });
  for (const character of '鄰區務開會議圖書館廣場綠燈舊樓') expect(foldText(character)).toBe(convert(character));
});

test('a title is found by full pinyin and by initials from any of its characters on', () => {
  const keys = pinyinKeys('云帆居务公开');
  expect(keys).toEqual(expect.arrayContaining(['yunfanjuwugongkai', 'juwugongkai', 'jwgk', 'yfjwgk', 'gk', 'kai']));
});
