import { catalog, readLog } from './collection.ts';
import { digest } from './tracked-catalog.ts';

/** By name, what computes the value of a key. */
const computed = new Map<string, (key: string) => unknown>();

/**
 * Declares values that are derived from much of the collection and read by many pages. Each is computed once. A page that
 * reads one depends on the value, and not on all that it was derived from. It is the only memory that the pages' data
 * may have: what is remembered in another way would be missing in what a page is known to have read.
 *
 * @param name what the values are, in one word
 * @param compute gives the value of a key; plain data, with nothing in it that JSON cannot hold
 * @returns gives the value of a key, computed or remembered; the key is empty where there is one value
 */
export function derived<Value>(name: string, compute: (key: string) => Value): (key?: string) => Value {
  const ofCatalog = new WeakMap<typeof catalog, Map<string, Value>>();
  const remember = (key: string): Value => {
    const values = ofCatalog.get(catalog) ?? new Map<string, Value>();
    ofCatalog.set(catalog, values);
    if (!values.has(key))
      values.set(
        key,
        readLog.pause(() => compute(key)),
      );
    return values.get(key) as Value;
  };
  computed.set(name, remember);
  return (key = '') => {
    readLog.add(`derived ${name} ${key}`);
    return remember(key);
  };
}

/**
 * The digest of a derived value, by the name under which it is recorded: `derived NAME KEY`.
 * @throws where the module that declares the values has not been imported
 */
export function digestOfDerived(read: string): string {
  const [, name = '', ...key] = read.split(' ');
  const compute = computed.get(name);
  if (!compute)
    throw new Error(`nothing is derived under the name "${name}"; src/build/site-program.ts has to import its module`);
  return digest([JSON.stringify(compute(key.join(' '))) ?? '']);
}
