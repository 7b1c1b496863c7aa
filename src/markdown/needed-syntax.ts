import type { Root } from 'mdast';
import type { Construct, ConstructRecord, Extension } from 'micromark-util-types';
import type { Data } from 'unified';
import { SKIP, walk } from './walk.ts';

type TreeExtension = Exclude<Extensions['fromMarkdownExtensions'][number], readonly unknown[]>;

/** The extensions of Markdown that a processor reads. */
type Extensions = Required<Pick<Data, 'micromarkExtensions' | 'fromMarkdownExtensions'>>;

/** Syntax that takes long to look for, although few texts have it, and what a text has that has it. */
const COSTLY = {
  /**
   * Addresses that are links by themselves: those of mail are looked for at each letter, those of the web at each h and w, as
   * they are written.
   */
  mail: { constructs: ['emailAutolink'], sign: /@/ },
  web: { constructs: ['protocolAutolink', 'wwwAutolink'], sign: /http|www/i },
  /** Each paragraph is tried as the head of a table, below which stands a row of hyphens with a pipe or a colon. */
  tables: { constructs: ['table'], sign: /\||:-|-:/ },
} as const;

/**
 * What of a syntax a text needs: without it, the text would be parsed the same with the rest, only slower.
 * @returns a key that is the same for texts that need the same, and what they need
 */
export function syntaxFor(source: string, data: Readonly<Data>): { key: string; extensions(): Extensions } {
  const needless = Object.values(COSTLY).filter(({ sign }) => !sign.test(source));
  const left = needless.flatMap(({ constructs }) => constructs);
  return {
    key: left.join(' '),
    extensions() {
      const { micromarkExtensions = [], fromMarkdownExtensions = [] } = data;
      return {
        micromarkExtensions: micromarkExtensions.map((extension) => without(extension, left)),
        fromMarkdownExtensions: fromMarkdownExtensions.flat().map(onlyWithAddresses),
      };
    },
  };
}

/** Of all extensions, the one for addresses alone goes through the finished tree. */
function onlyWithAddresses(extension: TreeExtension): TreeExtension {
  const { transforms } = extension;
  if (!transforms) return extension;
  return {
    ...extension,
    transforms: transforms.map((transform) => (tree) => (mayHoldAddress(tree) ? transform(tree) : undefined)),
  };
}

/** Whether a text outside links may hold an address, of which a character reference may have stood for a part. */
function mayHoldAddress(tree: Root): boolean {
  let isFound = false;
  walk(tree, (node) => {
    if (node.type === 'text') isFound ||= /@|http|www/i.test(node.value);
    return isFound || node.type === 'link' || node.type === 'linkReference' ? SKIP : undefined;
  });
  return isFound;
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
