import type { TextPart } from './text-nodes.ts';

/** Marks words on the page. */
export interface Marker {
  mark(parts: readonly TextPart[]): void;
  /** Removes every mark. Parts of text that were read before cannot be marked afterwards. */
  clear(): void;
  /** The place of the first mark in the window. */
  first(): DOMRect | undefined;
}

/** Creates a marker that leaves the page's elements alone where the browser supports that, and else adds `<mark>`. */
export function createMarker(): Marker {
  return 'highlights' in CSS && typeof Highlight === 'function' ? highlightMarker() : elementMarker();
}

/** The name of the highlight in the stylesheet, and the class of the elements. */
const NAME = 'found-here';

function highlightMarker(): Marker {
  let ranges: Range[] = [];
  return {
    mark: (parts) => {
      ranges = parts.map(({ node, start, end }) => {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        return range;
      });
      CSS.highlights.set(NAME, new Highlight(...ranges));
    },
    clear: () => {
      ranges = [];
      CSS.highlights.delete(NAME);
    },
    first: () => ranges[0]?.getBoundingClientRect(),
  };
}

function elementMarker(): Marker {
  let marks: HTMLElement[] = [];
  return {
    mark: (parts) => {
      // From the last to the first: splitting a text node leaves the text before the split in place.
      for (const { node, start, end } of parts.toReversed()) {
        const mark = document.createElement('mark');
        mark.className = NAME;
        const word = node.splitText(start);
        word.splitText(end - start);
        word.replaceWith(mark);
        mark.append(word);
        marks.unshift(mark);
      }
    },
    clear: () => {
      for (const mark of marks) {
        const { parentNode } = mark;
        mark.replaceWith(...mark.childNodes);
        parentNode?.normalize();
      }
      marks = [];
    },
    first: () => marks[0]?.getBoundingClientRect(),
  };
}
