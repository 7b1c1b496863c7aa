import type { TextDirective } from 'mdast-util-directive';

/** An attribute of a directive as it is written. Places count in the source of the directive, in UTF-16 code units. */
export interface LocatedAttribute {
  name: string;
  nameStart: number;
  /** Undefined where the name stands alone. */
  value: string | undefined;
  /** Where the value begins, within its quotation marks if it has any. */
  valueStart: number;
}

/** `name=value`, `name="value"` or a name alone, as in the grammar of directives. */
const ATTRIBUTE = /([a-zA-Z_:][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<=>`}]+)))?/dg;

/**
 * Locates the attributes of a directive, which its tree does not tell.
 * @param source from the directive's first colon to its end
 * @returns undefined where they are read here otherwise than by the parser: then they are not understood well enough to be changed
 */
export function locateAttributes(source: string, node: TextDirective): LocatedAttribute[] | undefined {
  const head = (node.type as string) === 'containerDirective' ? (source.split(/\r?\n/, 1)[0] ?? '').trimEnd() : source;
  const opening = head.lastIndexOf('{');
  if (opening < 0 || !head.endsWith('}')) return undefined;
  const start = opening + 1;
  const located = Array.from(head.slice(start, -1).matchAll(ATTRIBUTE), (match): LocatedAttribute => {
    const range = match.indices?.slice(2).find((each) => each !== undefined);
    return {
      name: match[1] ?? '',
      nameStart: start + (match.indices?.[1]?.[0] ?? 0),
      value: range && head.slice(start + range[0], start + range[1]),
      valueStart: start + (range?.[0] ?? 0),
    };
  });
  const read = Object.fromEntries(located.map(({ name, value }) => [name, value ?? '']));
  const written = node.attributes ?? {};
  const isSame = Object.entries(written).every(([name, value]) => read[name] === (value ?? ''));
  return isSame && Object.keys(written).length === located.length ? located : undefined;
}
