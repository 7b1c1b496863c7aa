import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { asCode } from '../text/show-characters.ts';
import { positionInFile, warn } from './parse-state.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';
import { walkElements } from './walk.ts';

/** The scheme of an address, as the sanitizer reads it: what stands before a colon that is in no path, query or anchor. */
const SCHEME = /^[^:/?#]*(?=:)/;

/**
 * Tells of links and pictures that the sanitizer, which comes next, takes the address from.
 *
 * ```
 * <a href="javascript:run()">here</a>
 * ⇒ the tree as it was, and the warning `broken-link`
 * ```
 */
export function rehypeDroppedAddresses() {
  return (tree: Root, file: VFile): void => {
    walkElements(tree, (node) => {
      const name = node.tagName === 'a' ? 'href' : node.tagName === 'img' ? 'src' : undefined;
      const address = name && node.properties[name];
      if (!name || typeof address !== 'string') return;
      const allowed = SANITIZE_SCHEMA.protocols?.[name] ?? [];
      const [scheme] = SCHEME.exec(address) ?? [];
      if (scheme === undefined || allowed.includes(scheme)) return;
      const isLink = name === 'href';
      warn(file, positionInFile(file, node.position?.start), {
        kind: isLink ? 'broken-link' : 'missing-image',
        message: `The address ${asCode(shown(address))} of this ${isLink ? 'link' : 'picture'} is left out of the page.`,
        hint: `Addresses begin with ${allowed.map((each) => `${each}:`).join(', ')}, or lie on this site. Correct it, or remove it.`,
      });
    });
  };
}

/** How much of an address is shown: a picture may be written whole into it. */
const MAX_SHOWN = 40;

function shown(address: string): string {
  return address.length > MAX_SHOWN ? `${address.slice(0, MAX_SHOWN)}…` : address;
}
