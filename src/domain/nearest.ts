/** The legal value nearest to what was typed, or `null` where none is near enough to be what was meant. */
export const nearestOf = (typed: string, legal: Iterable<string>): string | null => {
  const allowed = Math.max(1, Math.floor(typed.length / 3));
  let best: { value: string; distance: number } | null = null;
  for (const value of legal) {
    if (Math.abs(value.length - typed.length) > allowed) continue;
    const distance = editDistance(fold(typed), fold(value));
    if (distance <= allowed && (best === null || distance < best.distance)) best = { value, distance };
  }
  return best?.value ?? null;
};

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment). */
const editDistance = (a: string, b: string): number => {
  let previous: number[] = [];
  let current = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const above = current;
    current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let value = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        value = Math.min(value, (previous[column - 2] ?? 0) + 1);
      }
      current[column] = value;
    }
    previous = above;
  }
  return current[b.length] ?? 0;
};
