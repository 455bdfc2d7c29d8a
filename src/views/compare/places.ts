/** Places by value, the largest first: equals share a place, and the next one comes after all of them; no value, no place. */
export const placesOf = (values: readonly (number | null)[]): readonly (number | null)[] =>
  values.map((value) => (value === null ? null : 1 + values.filter((other) => other !== null && other > value).length));
