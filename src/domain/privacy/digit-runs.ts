import type { TextSigns } from './text-signs.ts';

/** Digits that stand together, with at most a short separator between their groups: `138 1234 5678`. */
export class DigitRun {
  readonly text: string;
  readonly groups: readonly DigitGroup[];
  #windows: ReadonlyMap<number, readonly DigitWindow[]> | null = null;

  constructor(text: string, groups: readonly DigitGroup[]) {
    this.text = text;
    this.groups = groups;
  }

  /** All windows of the run with this many digits; they are made once for all sizes. */
  windows(size: number): readonly DigitWindow[] {
    this.#windows ??= Map.groupBy(allWindows(this), ({ digits }) => digits.length);
    return this.#windows.get(size) ?? [];
  }
}

/** Digits without anything between them. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Some neighbouring groups of a run that hold just as many digits as a number of some kind has. */
export class DigitWindow {
  readonly digits: string;
  readonly #run: DigitRun;
  readonly #first: number;
  readonly #last: number;

  constructor(run: DigitRun, place: { first: number; last: number; digits: string }) {
    this.#run = run;
    this.#first = place.first;
    this.#last = place.last;
    this.digits = place.digits;
  }

  get start(): number {
    return this.#run.groups[this.#first]?.start ?? 0;
  }

  get end(): number {
    return this.#run.groups[this.#last]?.end ?? 0;
  }

  /** The sizes of the groups, such as `3,4,4`. */
  get shape(): string {
    return this.#groups.map((group) => group.digits.length).join(',');
  }

  /** What stands between the groups. */
  get separators(): readonly string[] {
    const groups = this.#groups;
    return groups.slice(1).map((group, index) => this.#run.text.slice(groups[index]?.end ?? group.start, group.start));
  }

  get #groups(): readonly DigitGroup[] {
    return this.#run.groups.slice(this.#first, this.#last + 1);
  }
}

// A run of four or more stars is a mask and separates; up to three are emphasis that was meant to hide or to stress.
const RUN = /[0-9](?:[0-9]|(?:[\s\u00A0·•∙・,\-‐-―−_/~`()（）]|\*(?!\*\*\*)|\.){1,4}(?=[0-9]))*/g;
const GROUP = /[0-9]+/g;
const FEWEST = 10;
const MOST_BREAKS = 3;

/** The runs of a text that hold enough digits for any number of a person. */
export const digitRuns = (text: string, { hasRun }: TextSigns): readonly DigitRun[] => {
  if (!hasRun) return [];
  const runs: DigitRun[] = [];
  for (const match of text.matchAll(RUN)) {
    if (match[0].length < FEWEST) continue;
    const groups = [...match[0].matchAll(GROUP)].map((group) => ({ start: match.index + group.index, end: match.index + group.index + group[0].length, digits: group[0] }));
    if (groups.reduce((sum, group) => sum + group.digits.length, 0) >= FEWEST) runs.push(new DigitRun(text, groups));
  }
  return runs;
};

/** All windows of a run with this many digits. */
export const windowsOf = (run: DigitRun, size: number): readonly DigitWindow[] => run.windows(size);

/** Every stretch of neighbouring groups that is as long as some number. In a long row of figures nobody spells a number digit by digit. */
function* allWindows(run: DigitRun): Generator<DigitWindow> {
  const most = run.groups.length > LONG_ROW ? FEW_GROUPS : LONGEST;
  for (let first = 0; first < run.groups.length; first += 1) {
    let digits = '';
    for (let last = first; last < run.groups.length && last < first + most && digits.length < LONGEST; last += 1) {
      digits += run.groups[last]?.digits ?? '';
      if (digits.length > SHORTEST && digits.length <= LONGEST) yield new DigitWindow(run, { first, last, digits });
    }
  }
}

const SHORTEST = 10;
const LONGEST = 22;
const LONG_ROW = 100;
const FEW_GROUPS = 6;

/** Whether the digits stand one by one: `1 3 8 1 2 3 4 5 6 7 8`. */
export const isSpelled = (window: DigitWindow): boolean => /^1(,1)+$/.test(window.shape);

/** Whether a number was split by a line break or by marks of emphasis, which nobody does to a table of figures. */
export const isBroken = (window: DigitWindow): boolean => window.separators.length <= MOST_BREAKS && window.separators.some((separator) => /[\n*_~`]/.test(separator));

/** The text just before a place. */
export const textBefore = (text: string, at: number, length: number): string => text.slice(Math.max(0, at - length), at);

/** The text just behind a place. */
export const textAfter = (text: string, at: number, length: number): string => text.slice(at, at + length);
