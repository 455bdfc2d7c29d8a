/** Splits a text at the ends of its sentences into pieces of at most `most` characters. */
export const splitLong = (text: string, most: number): readonly string[] => {
  if (text.length <= most) return text === '' ? [] : [text];
  const pieces: string[] = [''];
  for (const sentence of text.match(/[^。；]+[。；]?/gu) ?? []) {
    const last = pieces.at(-1) ?? '';
    if (last.length + sentence.length <= most) pieces[pieces.length - 1] = last + sentence;
    else pieces.push(...(sentence.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? []));
  }
  return pieces.filter((piece) => piece.trim() !== '');
};
