/**
 * Has a function remember what it gave for each text or number: one that depends on nothing else, and is asked for few of them often.
 * @param compute gives something that nobody changes
 */
export function remembering<Key extends string | number, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const computed = compute(key);
    known.set(key, computed);
    return computed;
  };
}
