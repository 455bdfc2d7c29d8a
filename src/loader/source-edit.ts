/** A change of a piece of source: `length` characters at `at` become `by`. */
export interface SourceEdit {
  readonly at: number;
  readonly length: number;
  readonly by: string;
}

/** The source with edits made; edits must not overlap. */
export const applyEdits = (source: string, edits: readonly SourceEdit[]): string => {
  let result = '';
  let done = 0;
  for (const { at, length, by } of sortEdits(edits)) {
    result += source.slice(done, at) + by;
    done = at + length;
  }
  return result + source.slice(done);
};

/** Where an offset of the edited source stands in the original one. */
export const originalOffset = (offset: number, edits: readonly SourceEdit[]): number => {
  let shift = 0;
  for (const { at, length, by } of sortEdits(edits)) {
    if (at + shift > offset) break;
    if (offset < at + shift + by.length) return at + Math.min(offset - at - shift, length);
    shift += by.length - length;
  }
  return offset - shift;
};

/** Edits in the order of the file, those that would overlap an earlier one left out. */
export const withoutOverlaps = (edits: readonly SourceEdit[]): readonly SourceEdit[] => {
  const kept: SourceEdit[] = [];
  let end = -1;
  for (const edit of sortEdits(edits)) {
    if (edit.at < end || (edit.at === end && edit.length === 0 && kept.at(-1)?.length === 0)) continue;
    kept.push(edit);
    end = edit.at + edit.length;
  }
  return kept;
};

const sortEdits = (edits: readonly SourceEdit[]): readonly SourceEdit[] => edits.toSorted((a, b) => a.at - b.at || a.length - b.length);
