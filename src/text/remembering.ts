/**
 * Has a function remember what it gave for each text: one that depends on nothing else, and is asked for few texts often.
 * @param compute gives something that nobody changes
 */
export function remembering<Text extends string, Value>(compute: (text: Text) => Value): (text: Text) => Value {
  const known = new Map<Text, Value>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    const computed = compute(text);
    known.set(text, computed);
    return computed;
  };
}
