import type { Stretch } from '../domain/body.ts';
import { componentOf } from './components.ts';
import { isMarkup, readTag, type Tag } from './read-tag.ts';
import { CodeSpans, fencedStretches } from './scan-code.ts';

/** Something of a body that Markdown does not know: a tag or a comment. Offsets count from the start of the body. */
export type Mark = Stretch &
  (
    | { readonly type: 'tag'; readonly tag: Tag }
    | { readonly type: 'comment'; readonly syntax: 'html' | 'mdx'; readonly text: string }
    | { readonly type: 'unfinished'; readonly name: string }
    /** `<?`, `<!DOCTYPE` or `<![CDATA[`. */
    | { readonly type: 'declaration' }
    /** A `<` that is text, hidden from the parser, which would look for HTML behind it. */
    | { readonly type: 'less-than' }
    /** The `[` of a table row that would otherwise be taken for the definition of a link. */
    | { readonly type: 'bracket' }
  );

const AUTOLINK = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@:/]+@[^\s<>@]+)>/y;
const DECLARATION = /<(?:\?[A-Za-z=]|!\[CDATA\[|![A-Za-z])/y;
const MDX_COMMENT = /\{\s*\/\*/y;
const UNFINISHED = /<\/?([A-Z][A-Za-z]*)/y;
const DEFINITION_ABOVE_TABLE = /^ {0,3}\[[^\]\n]{1,999}\]:[^\n]*\n[ \t]{0,3}\|?[ \t]{0,9}:?-+:?[ \t]{0,9}\|[ |:\t-]*\r?$/gm;

/** Finds every mark of a body outside code, in the order of the file. */
export const scanMarks = (source: string): readonly Mark[] => {
  if (!/[<{]|\]:/.test(source)) return [];
  const fences = fencedStretches(source);
  const spans = new CodeSpans(source);
  const marks: Mark[] = [];
  const special = /[<{`\\]/g;
  let fence = 0;
  for (let found = special.exec(source); found; found = special.exec(source)) {
    const at = found.index;
    while (fence < fences.length && (fences[fence]?.[1] ?? 0) <= at) fence += 1;
    const inFence = fences[fence];
    if (inFence && inFence[0] <= at) special.lastIndex = inFence[1];
    else if (found[0] === '\\') special.lastIndex = at + 2;
    else if (found[0] === '`') special.lastIndex = spans.endOf(at);
    else {
      const mark = found[0] === '{' ? readComment(source, at) : markAt(source, at, marks);
      if (mark) marks.push(mark);
      if (mark && mark.type !== 'less-than') special.lastIndex = mark.end;
    }
  }
  return withBrackets(source, marks);
};

const markAt = (source: string, at: number, before: readonly Mark[]): Mark | null => {
  if (source.startsWith('<!--', at)) return readHtmlComment(source, at, before);
  if (matches(AUTOLINK, source, at) || isPointyAddress(source, at)) return null;
  const tag = readTag(source, at);
  if (tag && isMarkup(tag) && (tag.name !== '' || tag.form === 'close')) return { type: 'tag', tag, start: tag.start, end: tag.end };
  if (matches(DECLARATION, source, at)) return { type: 'declaration', start: at, end: at + 1 };
  UNFINISHED.lastIndex = at;
  const name = UNFINISHED.exec(source)?.[1];
  if (tag === null && name !== undefined && componentOf(name)) return { type: 'unfinished', name, start: at, end: at + 1 };
  return { type: 'less-than', start: at, end: at + 1 };
};

/** Behind a comment that does not end no other one ends either: one finding is enough. */
const readHtmlComment = (source: string, at: number, before: readonly Mark[]): Mark => {
  const last = before.findLast((mark) => mark.type !== 'less-than');
  if (last?.type === 'unfinished' && last.name === '<!--') return { type: 'less-than', start: at, end: at + 1 };
  const close = source.indexOf('-->', at + 4);
  if (close === -1) return { type: 'unfinished', name: '<!--', start: at, end: at + 1 };
  return { type: 'comment', syntax: 'html', text: source.slice(at + 4, close), start: at, end: close + 3 };
};

const readComment = (source: string, at: number): Mark | null => {
  MDX_COMMENT.lastIndex = at;
  if (!MDX_COMMENT.test(source)) return null;
  const from = MDX_COMMENT.lastIndex;
  const close = source.indexOf('*/', from);
  if (close === -1) return null;
  const end = /\s*\}/y;
  end.lastIndex = close + 2;
  return end.test(source) ? { type: 'comment', syntax: 'mdx', text: source.slice(from, close), start: at, end: end.lastIndex } : null;
};

/** `[text](<./a b.pdf>)` and `[label]: <…>`: the angle brackets belong to the address. */
const isPointyAddress = (source: string, at: number): boolean => /(?:\]\([ \t]*|\]:[ \t]*)$/.test(source.slice(Math.max(0, at - 8), at));

const matches = (pattern: RegExp, source: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(source);
};

/** GFM reads such lines as a table, the parser as a definition: the author sees a table while writing, so a table it is. */
const withBrackets = (source: string, marks: readonly Mark[]): readonly Mark[] => {
  const brackets = [...source.matchAll(DEFINITION_ABOVE_TABLE)].map((match): Mark => {
    const start = match.index + match[0].indexOf('[');
    return { type: 'bracket', start, end: start + 1 };
  });
  if (brackets.length === 0) return marks;
  const free = brackets.filter(({ start }) => !marks.some((mark) => mark.start <= start && start < mark.end));
  return [...marks, ...free].toSorted((a, b) => a.start - b.start);
};
