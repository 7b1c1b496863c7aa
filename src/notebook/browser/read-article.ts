import { separatesWords } from '../../text/block-elements.ts';
import { oneLine } from '../../text/one-line.ts';

/** A quotation or a paragraph on an article's page. */
export interface FoundPlace {
  kind: 'quotation' | 'passage';
  anchor: string;
  /** The link that names the place for readers. */
  link: HTMLAnchorElement;
  /** What holds the words. */
  words: Element;
}

const APPARATUS = '[data-pagefind-ignore], [data-footnote-ref], [data-footnote-backref], .sr-only, button';

/** The quotations and paragraphs of an article's page, each in the order of the text. */
export function findPlaces(sheet: ParentNode): FoundPlace[] {
  return [...sheet.querySelectorAll<HTMLAnchorElement>('.passage > .number, .voice .cites a')].flatMap((link) => {
    const anchor = link.hash.slice(1);
    const kind = link.className === 'number' ? 'passage' : 'quotation';
    const words = kind === 'passage' ? link.parentElement : sheet.querySelector(`[id="${anchor}"]`);
    return words ? [{ kind, anchor, link, words } as const] : [];
  });
}

/** The words of a place as a reader sees them, in one line; of a quotation without the marks around it. */
export function textOf({ words }: FoundPlace): string {
  return oneLine(Array.from(words.childNodes, collect).join(''));
}

function collect(node: Node): string {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
  if (node.matches(APPARATUS)) return '';
  const inner = Array.from(node.childNodes, collect).join('');
  if (node.localName === 'q') return `“${inner}”`;
  return separatesWords(node.localName) ? ` ${inner} ` : inner;
}
