// Writes src/search/folding-table.ts: which character of the traditional script is folded to which one of the simplified.
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';

/** Variants that no conversion between the scripts touches, but that a reader takes for the same character. */
const VARIANTS = { 瞭: '了', 覆: '复', 妳: '你', 祇: '只', 吋: '寸', 囉: '啰', 〇: '零' };

const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

const fold = (character: string): string => converters.map((convert) => convert(character)).find((result) => result !== character && result.length === 1) ?? character;

const pairs: string[] = [];
for (let code = 0x3400; code <= 0x9fff; code++) {
  const character = String.fromCharCode(code);
  const folded = fold(character);
  if (folded !== character) pairs.push(character + folded);
}
for (const [variant, folded] of Object.entries(VARIANTS)) if (!pairs.some((pair) => pair.startsWith(variant))) pairs.push(variant + folded);

const lines = pairs.join('').match(/.{1,120}/gu) ?? [];
writeFileSync(
  new URL('../src/search/folding-table.ts', import.meta.url),
  `/** Pairs of a character and the one it is folded to; made by \`scripts/make-folding-table.ts\` from opencc-js. */\nexport const FOLDING_PAIRS =\n${lines.map((line) => `  '${line}'`).join(' +\n')};\n`,
);
