/** A function that computes its answer once per object and forgets it with the object. */
export const rememberPer = <Key extends object, Value>(compute: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
};

/** Gives what was worked out for an owner and a key before, else works it out. */
type Memory<Owner, Key, Value> = (owner: Owner, key: Key, workOut: () => Value) => Value;

/** A memory of what is asked about an object again and again, such as the lines of each item in one language; it is forgotten with the object. */
export const memory = <Owner extends object, Key, Value>(): Memory<Owner, Key, Value> => {
  const known = rememberPer<Owner, Map<Key, { readonly value: Value }>>(() => new Map());
  return (owner, key, workOut) => {
    const own = known(owner);
    const found = own.get(key) ?? { value: workOut() };
    own.set(key, found);
    return found.value;
  };
};
