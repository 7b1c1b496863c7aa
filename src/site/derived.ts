import { catalog, readLog } from './collection.ts';
import { givenContent } from './given-content.ts';
import { digest } from './tracked-catalog.ts';

/** The values that the last build derived, as JSON, each with what was read for it. */
export interface KeptValues {
  /** Gives what is kept under a name with its digest, the JSON each time anew, if deriving it again would give the same. */
  find(name: string): { digest: string; json(): string } | undefined;
  /** Keeps a value for the next build. @param reads the numbers of what was read of the collection */
  keep(name: string, value: Record<'json' | 'digest', string>, reads: readonly number[]): void;
  /** Bytes that hold whatever has changed, since they say themselves what they are of. */
  bytes(name: string): KeptBytes;
}

/** Bytes that a build leaves to the next. */
export interface KeptBytes {
  /** Those of the last build. */
  find(): Uint8Array | undefined;
  keep(bytes: Uint8Array): void;
}

/** What derived values have in this build. */
const state: { kept: KeptValues | undefined } = { kept: undefined };

/** Has values be taken from those of the last build, as far as what was read for them is the same, and kept for the next. */
export function keepDerived(values: KeptValues): void {
  state.kept = values;
}

/** Whether what a name and a key stand for (`derived`) is kept from the last build, and would be the same. */
export function isKept(name: string, key = ''): boolean {
  return state.kept?.find(`${name} ${key}`) !== undefined;
}

/** Bytes of the last build, for the next; undefined where builds keep nothing. */
export function keptBytes(name: string): KeptBytes | undefined {
  return state.kept?.bytes(name);
}

/**
 * What is remembered from one state of the content to the next while it is edited; undefined in a build. What is made with
 * it has to be what would be made without it.
 */
export function editingMemory<Memory>(name: string, create: () => Memory): Memory | undefined {
  const { memory } = givenContent();
  if (memory && !memory.has(name)) memory.set(name, create());
  return memory?.get(name) as Memory | undefined;
}

/** A value of this build, and the digest of it as JSON; the JSON itself is not held. */
interface DerivedValue {
  digest(): string;
  value(): unknown;
}

/** By name, what gives the value of a key. */
const declared = new Map<string, (key: string) => DerivedValue>();

/**
 * Declares values that are derived from much of the collection and read by many pages. Each is computed once. A page that
 * reads one depends on the value, and not on all that it was derived from. It is the only memory that the pages' data
 * may have: what is remembered in another way would be missing in what a page is known to have read.
 *
 * @param name what the values are, in one word
 * @param compute gives the value of a key; plain data, with nothing in it that JSON cannot hold. It remembers nothing itself
 * @returns gives the value of a key, computed or remembered; the key is empty where there is one value
 */
export function derived<Value>(name: string, compute: (key: string) => Value): (key?: string) => Value {
  const ofCatalog = new WeakMap<typeof catalog, Map<string, DerivedValue>>();
  const remember = (key: string): DerivedValue => {
    let values = ofCatalog.get(catalog);
    if (!values) {
      values = new Map();
      ofCatalog.set(catalog, values);
    }
    let known = values.get(key);
    if (!known) {
      known = derive(`${name} ${key}`, () => compute(key));
      values.set(key, known);
    }
    return known;
  };
  declared.set(name, remember);
  const reads = new Map<string, number>();
  return (key = '') => {
    let read = reads.get(key);
    if (read === undefined) {
      read = readLog.numberOf(`derived ${name} ${key}`);
      reads.set(key, read);
    }
    readLog.add(read);
    return remember(key).value() as Value;
  };
}

/**
 * Has what is derived from one thing be computed once for the files that are made of it one after another: only the last
 * is remembered. Whatever asks for it depends on all that was read for it.
 *
 * @param compute gives plain data, which nobody changes
 */
export function derivedInTurn<Item extends object, Value>(compute: (item: Item) => Value): (item: Item) => Value {
  let last: { item: Item; result: Value; reads: number[] } | undefined;
  return (item) => {
    if (last?.item !== item) last = { item, ...readLog.apart(() => compute(item)) };
    for (const read of last.reads) readLog.add(read);
    return last.result;
  };
}

function derive(name: string, compute: () => unknown): DerivedValue {
  const { kept } = state;
  const found = kept?.find(name);
  if (found) return { digest: () => found.digest, value: once(() => JSON.parse(found.json()) as unknown) };
  const { result, reads } = readLog.apart(compute);
  // JSON has no word for a value that is not there.
  const toJson = () => JSON.stringify(result) ?? '';
  if (!kept) return { digest: once(() => digest([toJson()])), value: () => result };
  const json = toJson();
  const made = digest([json]);
  if (result !== undefined) kept.keep(name, { json, digest: made }, reads);
  return { digest: () => made, value: () => result };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * The digest of a derived value, by the name under which it is recorded: `derived NAME KEY`.
 * @throws where the module that declares the values has not been imported
 */
export function digestOfDerived(read: string): string {
  const [, name = '', ...key] = read.split(' ');
  const remember = declared.get(name);
  if (!remember)
    throw new Error(`nothing is derived under the name "${name}"; src/build/site-program.ts has to import its module`);
  return remember(key.join(' ')).digest();
}
