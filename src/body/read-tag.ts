import type { Stretch } from '../domain/body.ts';
import { BARE_ATTRIBUTES, HTML_NAMES } from './html-names.ts';

/** An attribute as written. */
export interface Attribute extends Stretch {
  readonly name: string;
  readonly value: AttributeValue;
}

/** The value of an attribute as written: `text` stands between quotes, `code` between braces. */
export type AttributeValue =
  | ({ readonly type: 'text' | 'code' | 'unquoted' | 'curly' } & Stretch & { readonly text: string })
  | { readonly type: 'none' }
  | { readonly type: 'spread' };

/** A tag as written. */
export interface Tag extends Stretch {
  readonly name: string;
  readonly form: 'open' | 'close' | 'self';
  readonly attributes: readonly Attribute[];
}

const NAME = /<(\/?)([A-Za-z_$][\w$.:-]*|(?=>))/y;
const SPACE = /(?:[ \t]|\r?\n(?![ \t]*\r?\n))*/y;
const ATTRIBUTE_NAME = /[^\s"'<>/=`{}“”‘’]+/y;
const UNQUOTED = /[^\s"'<>]+/y;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’' };
const LONGEST_VALUE = 4000;

/** Reads the complete tag that starts at `at`, or says with `null` that none does. */
export const readTag = (source: string, at: number): Tag | null => {
  NAME.lastIndex = at;
  const head = NAME.exec(source);
  if (!head) return null;
  const [, slash, name = ''] = head;
  const attributes: Attribute[] = [];
  const nameEnd = NAME.lastIndex;
  let position = nameEnd;
  for (;;) {
    const next = skip(SPACE, source, position);
    if (source[next] === '>') return { name, form: slash === '/' ? 'close' : 'open', attributes, start: at, end: next + 1 };
    if (source.startsWith('/>', next)) return { name, form: 'self', attributes, start: at, end: next + 2 };
    if (name === '' || (next === nameEnd && source[next] !== '/')) return null;
    const attribute = source[next] === '/' ? null : readAttribute(source, next);
    if (attribute) attributes.push(attribute);
    else if (source[next] !== '/') return null;
    position = attribute ? attribute.end : next + 1;
  }
};

/** Whether a tag is markup and not prose such as `a<b c>d`. */
export const isMarkup = (tag: Tag): boolean => {
  const { name } = tag;
  if (name === '' || /[.:-]/.test(name)) return true;
  const bare = tag.attributes.filter((attribute) => attribute.value.type === 'none');
  if (bare.length < tag.attributes.length) return true;
  if (name.length > 1) return /^[A-Z]/.test(name) || HTML_NAMES.has(name.toLowerCase());
  if (!/[A-Z]/.test(name) && !HTML_NAMES.has(name)) return false;
  return bare.every((attribute) => BARE_ATTRIBUTES.has(attribute.name.toLowerCase()) || /[:-]/.test(attribute.name));
};

const readAttribute = (source: string, at: number): Attribute | null => {
  if (source[at] === '{') {
    const end = closingBrace(source, at);
    return end === null ? null : { name: source.slice(at, end), value: { type: 'spread' }, start: at, end };
  }
  const nameEnd = skip(ATTRIBUTE_NAME, source, at);
  if (nameEnd === at) return null;
  const name = source.slice(at, nameEnd);
  const equals = skip(SPACE, source, nameEnd);
  if (source[equals] !== '=') return { name, value: { type: 'none' }, start: at, end: nameEnd };
  const value = readValue(source, skip(SPACE, source, equals + 1));
  return value === null ? null : { name, value: value.value, start: at, end: value.end };
};

const readValue = (source: string, at: number): { value: AttributeValue; end: number } | null => {
  const first = source[at] ?? '';
  if (first === '{') {
    const end = closingBrace(source, at);
    return end === null ? null : { value: { type: 'code', text: source.slice(at + 1, end - 1), start: at + 1, end: end - 1 }, end };
  }
  const quote = QUOTES[first];
  if (quote !== undefined) {
    const text = source.slice(at + 1, at + LONGEST_VALUE).split(quote, 1)[0] ?? '';
    const close = at + 1 + text.length;
    if (source[close] !== quote || /\n[ \t]*\r?\n/.test(text)) return null;
    return { value: { type: quote === first ? 'text' : 'curly', text, start: at + 1, end: close }, end: close + 1 };
  }
  const end = skip(UNQUOTED, source, at);
  const trimmed = source[end] === '>' && source[end - 1] === '/' ? end - 1 : end;
  return trimmed <= at ? null : { value: { type: 'unquoted', text: source.slice(at, trimmed), start: at, end: trimmed }, end: trimmed };
};

/** The offset behind the brace that closes the one at `at`; strings in between are stepped over. */
const closingBrace = (source: string, at: number): number | null => {
  const text = source.slice(at, at + LONGEST_VALUE);
  let depth = 0;
  let quote = '';
  for (let next = 0; next < text.length; next++) {
    const char = text[next] ?? '';
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'" || char === '`') quote = char;
    else if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    if (depth === 0) return at + next + 1;
  }
  return null;
};

const skip = (pattern: RegExp, source: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
};
