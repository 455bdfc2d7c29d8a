/** Gives browsers of a few years ago, WeChat's among them, what the scripts of today are written with. */
const lend = (owner: object, name: string, value: unknown): void => {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
};

lend(Array.prototype, 'toSorted', function toSorted<Value>(this: readonly Value[], compare?: (a: Value, b: Value) => number): Value[] {
  return [...this].sort(compare);
});
lend(Array.prototype, 'toReversed', function toReversed<Value>(this: readonly Value[]): Value[] {
  return [...this].reverse();
});
lend(Array.prototype, 'at', function at<Value>(this: readonly Value[], index: number): Value | undefined {
  return this[index < 0 ? this.length + index : index];
});
lend(Array.prototype, 'findLast', function findLast<Value>(this: readonly Value[], fits: (value: Value) => boolean): Value | undefined {
  return [...this].reverse().find(fits);
});
lend(Array.prototype, 'findLastIndex', function findLastIndex<Value>(this: readonly Value[], fits: (value: Value) => boolean): number {
  const behind = [...this].reverse().findIndex(fits);
  return behind === -1 ? -1 : this.length - 1 - behind;
});
lend(String.prototype, 'at', function at(this: string, index: number): string | undefined {
  return this[index < 0 ? this.length + index : index];
});
lend(String.prototype, 'replaceAll', function replaceAll(this: string, found: string | RegExp, by: string): string {
  return typeof found === 'string' ? this.split(found).join(by) : this.replace(found, by);
});
lend(Map, 'groupBy', <Key, Value>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> => {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
});
lend(Object, 'hasOwn', (owner: object, key: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(owner, key));

export {};
