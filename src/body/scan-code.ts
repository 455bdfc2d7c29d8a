const FENCE = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`\n]*$)|~{3,})/;

/** The stretches of a Markdown source that are fenced code, found line by line: `[start, end]` in pairs. */
export const fencedStretches = (source: string): readonly (readonly [start: number, end: number])[] => {
  if (!source.includes('```') && !source.includes('~~~')) return [];
  const found: [number, number][] = [];
  let open: { start: number; fence: string } | null = null;
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start);
    const end = newline === -1 ? source.length : newline + 1;
    const line = source.slice(start, end).trimEnd();
    if (open === null) {
      const fence = FENCE.exec(line)?.[1];
      if (fence !== undefined) open = { start, fence };
    } else if (closes(line, open.fence)) {
      found.push([open.start, end]);
      open = null;
    }
    start = end;
  }
  if (open) found.push([open.start, source.length]);
  return found;
};

const closes = (line: string, fence: string): boolean => {
  const marks = line.replace(/^[ \t>]+/, '');
  return marks.length >= fence.length && marks === (fence[0] ?? '').repeat(marks.length);
};

/** Finds the ends of code spans; it remembers where the paragraph ends, so that a page of back-ticks stays cheap. */
export class CodeSpans {
  readonly #source: string;
  #paragraphEnd = -1;

  constructor(source: string) {
    this.#source = source;
  }

  /** The end of the code span that opens with the back-ticks at `at`, or of the run of back-ticks where none closes it. */
  endOf(at: number): number {
    const length = this.#runLength(at);
    const limit = this.#limitFrom(at);
    for (let next = this.#source.indexOf('`', at + length); next !== -1 && next < limit; ) {
      const run = this.#runLength(next);
      if (run === length) return next + run;
      next = this.#source.indexOf('`', next + run);
    }
    return at + length;
  }

  #runLength(at: number): number {
    let length = 1;
    while (this.#source[at + length] === '`') length += 1;
    return length;
  }

  #limitFrom(at: number): number {
    if (at < this.#paragraphEnd) return this.#paragraphEnd;
    const blank = /\n[ \t>]*\r?\n/g;
    blank.lastIndex = at;
    this.#paragraphEnd = blank.exec(this.#source)?.index ?? this.#source.length;
    return this.#paragraphEnd;
  }
}
