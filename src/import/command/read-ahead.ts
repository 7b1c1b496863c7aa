/** What came of a reading: the value, or what was thrown. */
type Result<Value> = { value: Value } | { error: unknown };

/**
 * Reads things in order while what is done with each goes on: as many are begun ahead as `width` says.
 * @param read may fail; the others go on
 */
export async function* readAhead<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Promise<Value>,
  width: number,
): AsyncGenerator<[Item, Result<Value>]> {
  const begun: Promise<Result<Value>>[] = [];
  let next = 0;
  for (const item of items) {
    for (; next < items.length && begun.length < width; next += 1) begun.push(settle(read(items[next] as Item)));
    yield [item, await (begun.shift() as Promise<Result<Value>>)];
  }
}

function settle<Value>(promise: Promise<Value>): Promise<Result<Value>> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}
