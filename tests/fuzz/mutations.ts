import type { Random } from '../../scripts/bench/random.ts';

const ODD_CHARACTERS = ['\u0000', '\u200B', '\u202E', '\uFEFF', '\uFFFD', '\u2028', '\u000B', '\r', '\t', '：', '，', '“', '”', '｛', '　', '⽂', '𠮷', '\uD800', '👨\u200D👩'];
const ODD_SCALARS = ['是', '85%', '2025.3.1', '2026-02-30', '0571', '12345678901234567890', '0x5f', '.inf', '-0.0', 'null', '~', '', '"', "'", '[', '{', '&a x', '*a', '!!js/function x', '- ', '|', '>', '#x', '@x', '%', '{a: {b: {c: [[[]]]}}}', '__proto__: {a: b}', '<<: {a: b}', '二〇二五年三月', '甲: 乙'];
const ODD_BODIES = ['<Fact id="x" />', '<Fact', '</Fact>', '<script>alert(1)</script>', '{x}', '{`${x}`}', 'import x from "y"" \\', '<!-- -->', '[x](javascript:alert(1))', '![](./a.mjs)', '|a|b|\n|-|-|\n|c|', '>>>>>> x', '```\n', '&amp;&amp;', '***_~~', '<a b={c}>', '---\n', '<Steps>\n\n- 甲\n', '\\<', '[^1]', '- - - - x'];

/** Changes a text in one of many small ways, as slips of people and programs do. */
export const mutate = (text: string, random: Random): Uint8Array => {
  const kind = random.between(0, 9);
  if (kind === 0) return damageBytes(text, random);
  return Buffer.from(MUTATIONS[kind % MUTATIONS.length]?.(text, random) ?? text);
};

type Mutation = (text: string, random: Random) => string;

const insertAt = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);

const insertCharacter: Mutation = (text, random) => insertAt(text, random.between(0, text.length), random.pick(ODD_CHARACTERS));

const insertBody: Mutation = (text, random) => insertAt(text, random.between(Math.floor(text.length / 2), text.length), `\n${random.pick(ODD_BODIES)}\n`);

const cut: Mutation = (text, random) => {
  const at = random.between(0, text.length);
  return text.slice(0, at) + text.slice(at + random.between(1, 200));
};

const repeat: Mutation = (text, random) => {
  const at = random.between(0, text.length);
  const piece = text.slice(at, at + random.between(1, 60));
  return insertAt(text, at, piece.repeat(random.between(1, 40)));
};

/** Replaces, repeats, indents or removes one line of the header. */
const changeLine: Mutation = (text, random) => {
  const lines = text.split('\n');
  const end = Math.max(1, lines.indexOf('---', 1));
  const at = random.between(0, Math.min(end, lines.length - 1));
  const line = lines[at] ?? '';
  const key = /^(\s*(?:- )*[A-Za-z-]+:)/.exec(line)?.[1] ?? '';
  const changed = random.pick([`${key} ${random.pick(ODD_SCALARS)}`, `${line}\n${line}`, `  ${line}`, '', line.replace(': ', '：'), line.replace(': ', ':'), `\t${line}`, line.slice(0, random.between(0, line.length)), `- ${line}`, line.replaceAll(/[{}[\],"]/g, '')]);
  lines[at] = changed;
  return lines.join('\n');
};

/** Replaces one value in braces or behind a colon. */
const changeValue: Mutation = (text, random) => {
  const places = [...text.matchAll(/: *([^\s{}[\],][^{}[\],\n]*)/g)].slice(0, 400);
  if (places.length === 0) return text;
  const place = random.pick(places);
  return `${text.slice(0, place.index)}: ${random.pick(ODD_SCALARS)}${text.slice(place.index + place[0].length)}`;
};

const swapTag: Mutation = (text, random) => text.replace(/<(\/?)([A-Z]\w*)/, (_, slash: string, name: string) => random.pick([`<${slash}script`, `<${name}`, `<${slash}${name.toLowerCase()}`, `< ${slash}${name}`, `<${slash}${name}x`]));

const lineEnds: Mutation = (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028']));

const nest: Mutation = (text, random) => insertAt(text, random.between(0, text.length), random.pick(['[', '{', '> ', '- ', '(', '*', '`', '<a>', '![']).repeat(random.between(2, 300)));

const MUTATIONS: readonly Mutation[] = [insertCharacter, insertBody, cut, repeat, changeLine, changeLine, changeValue, changeValue, swapTag, lineEnds, nest];

const damageBytes = (text: string, random: Random): Uint8Array => {
  const bytes = Buffer.from(text);
  for (let count = random.between(1, 8); count > 0; count--) bytes[random.between(0, Math.max(0, bytes.length - 1))] = random.between(0, 255);
  return bytes;
};
