import type { Construct, ConstructRecord, Extension } from 'micromark-util-types';
import type { Data } from 'unified';

/** The extensions of Markdown that a processor reads. */
type Extensions = Required<Pick<Data, 'micromarkExtensions' | 'fromMarkdownExtensions'>>;

/** Syntax that takes long to look for, although few texts have it, and what a text has that has it. */
const COSTLY = {
  /**
   * Addresses that are links by themselves are looked for at each word. A character reference may stand for a part of one.
   */
  addresses: { constructs: ['emailAutolink', 'protocolAutolink', 'wwwAutolink'], sign: /@|http|www|&#?\w+;/i },
  /** Each paragraph is tried as the head of a table, below which stands a row of hyphens with a pipe or a colon. */
  tables: { constructs: ['table'], sign: /\||:-|-:/ },
} as const;

/**
 * What of a syntax a text needs: without it, the text would be parsed the same with the rest, only slower.
 * @returns a key that is the same for texts that need the same, and what they need
 */
export function syntaxFor(source: string, data: Readonly<Data>): { key: string; extensions(): Extensions } {
  const needs = { addresses: COSTLY.addresses.sign.test(source), tables: COSTLY.tables.sign.test(source) };
  return {
    key: `${needs.addresses} ${needs.tables}`,
    extensions() {
      const left = [
        ...(needs.addresses ? [] : COSTLY.addresses.constructs),
        ...(needs.tables ? [] : COSTLY.tables.constructs),
      ];
      const { micromarkExtensions = [], fromMarkdownExtensions = [] } = data;
      return {
        micromarkExtensions: micromarkExtensions.map((extension) => without(extension, left)),
        // Of all extensions, the one for addresses alone goes through the finished tree.
        fromMarkdownExtensions: needs.addresses
          ? fromMarkdownExtensions
          : fromMarkdownExtensions.flat().filter(({ transforms }) => !transforms),
      };
    },
  };
}

const PLACES = ['document', 'contentInitial', 'flowInitial', 'flow', 'string', 'text'] as const;

/** An extension without the constructs of some names. */
function without(extension: Extension, names: readonly string[]): Extension {
  const left = { ...extension };
  for (const place of PLACES) {
    const constructs = extension[place];
    if (constructs) left[place] = withoutConstructs(constructs, names);
  }
  return left;
}

function withoutConstructs(record: ConstructRecord, names: readonly string[]): ConstructRecord {
  const isLeft = ({ name }: Construct) => name === undefined || !names.includes(name);
  return Object.fromEntries(
    Object.entries(record).flatMap(([code, constructs]) => {
      const left = [constructs ?? []].flat().filter(isLeft);
      return left.length > 0 ? [[code, left]] : [];
    }),
  );
}
