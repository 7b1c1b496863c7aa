import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { oneLineOfPage } from '../../text/one-line.ts';
import { plainWords } from '../../text/words.ts';
import type { RemovedBlock } from '../capture.ts';
import { isInline } from '../html/blocks.ts';
import { labelsOf } from '../html/elements.ts';

/** What pages call words of a text that they show large beside it. */
const PULL_QUOTE = /(?:^|[\s_-])pull(?:ed)?[_-]?(?:quote|out)s?(?:$|[\s_-])/i;

/** Fewer words may stand twice in a text by chance. */
const MIN_WORDS = 4;

/**
 * Takes pull quotes that stand inside a paragraph out of a page, where the page says the same words elsewhere too:
 * `<p>She was angry. <span class="pullquote">Nobody has paid</span> …`. Others are a part of their sentence, and stay, also where the
 * page shows them large once more.
 */
export function cutPullQuotesInLines(page: Root): RemovedBlock[] {
  const removed: RemovedBlock[] = [];
  let all: string | undefined;
  visitParents(page, 'element', (element, ancestors) => {
    const parent = ancestors.at(-1) as Element | undefined;
    const isInside = isInline(element) && ancestors.some((each) => each.type === 'element' && each.tagName === 'p');
    if (!isInside || !parent || !PULL_QUOTE.test(labelsOf(element))) return undefined;
    const words = plainWords(textOf(element));
    all ??= ` ${plainWords(textOutside(page)).join(' ')} `;
    if (words.length < MIN_WORDS || !all.includes(` ${words.join(' ')} `)) return undefined;
    removed.push({ text: oneLineOfPage(textOf(element)), reason: 'pull quote' });
    parent.children[parent.children.indexOf(element)] = { type: 'text', value: ' ' };
    return SKIP;
  });
  return removed;
}

/** The text of a page without whatever it calls a pull quote. */
function textOutside(node: Root | Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && !PULL_QUOTE.test(labelsOf(child)) ? textOutside(child) : ' ';
    })
    .join('');
}
