/**
 * Makes something when it is first asked for, and keeps it: what no page may need when it starts, and what takes a phone milliseconds
 * to make, such as a regular expression that names a kind of letter, or what `Intl` has.
 */
/* @__NO_SIDE_EFFECTS__ */
export function onDemand<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
