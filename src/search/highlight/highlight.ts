import { adoptStyles, element } from '../../browser/dom.ts';
import { CLASS_NAMES } from '../../markdown/class-names.ts';
import { loadReadingMessages } from '../../site/messages/load.ts';
import styles from '../../styles/highlight.css?inline';
import { decodeAddress } from '../../text/decode-address.ts';
import { findInText, type TextRange } from './find-in-text.ts';
import { createMarker } from './marker.ts';
import { parseHighlightWords, withoutHighlightWords } from './result-link.ts';
import { type PlaceText, readPlace } from './text-nodes.ts';

/** Highlights the words of the address in the passage that it leads to, until the reader hides the highlights. */
function showHighlights(sheet: HTMLElement, text: Element, words: readonly string[]): void {
  const marker = createMarker();
  const listeners = new AbortController();
  const { signal } = listeners;
  const hide = element('button', { type: 'button', class: 'hide-found', 'aria-keyshortcuts': 'Escape' });

  /** @returns whether anything is marked */
  function mark(): boolean {
    marker.clear();
    const found = findIn(placesAt(text), words);
    if (found) marker.mark(found.ranges.flatMap(found.place.partsOf));
    return found !== undefined;
  }

  function end(): void {
    const focused = document.activeElement === hide;
    listeners.abort();
    marker.clear();
    hide.remove();
    history.replaceState(history.state, '', withoutHighlightWords(location.href));
    // The button had the focus: it goes to the paragraph.
    if (focused) passageAt(text)?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  }

  if (!mark()) return;
  adoptStyles(styles);
  loadReadingMessages().then(
    (words) => {
      if (signal.aborted) return;
      hide.textContent = words.hideHighlights;
      sheet.append(hide);
    },
    // Without its words there is no button; Escape hides the highlights all the same.
    () => undefined,
  );
  if (hashPlace(text) && isArrival()) whenLoaded(() => bringIntoView(marker.first()));
  hide.addEventListener('click', end);
  // A link to another paragraph highlights the words there.
  addEventListener('hashchange', () => passageAt(text) && mark(), { signal });
  addEventListener('keydown', (event) => isEscape(event) && end(), { signal });
}

/** The element that the address leads to, if it is in the text; of an anchor that is an element of its own, what has it. */
function hashPlace(text: Element): Element | undefined {
  const target = document.getElementById(anchorOf(location.hash));
  const place = target?.classList.contains(CLASS_NAMES.anchor) ? target.parentElement : target;
  return place && text.contains(place) ? place : undefined;
}

/** What is not percent-encoded as it should be, the browser takes as it is. */
function anchorOf(hash: string): string {
  return decodeAddress(hash.slice(1)) ?? hash.slice(1);
}

function passageAt(text: Element): Element | undefined {
  return hashPlace(text)?.closest(`.${CLASS_NAMES.passage}`) ?? undefined;
}

/** Where to find the words: in the element itself, else in its paragraph; without an element, in the whole text. */
function placesAt(text: Element): Element[] {
  const places = [hashPlace(text), passageAt(text)].filter((place) => place !== undefined);
  return places.length > 0 ? places : [text];
}

function findIn(
  places: readonly Element[],
  words: readonly string[],
): { place: PlaceText; ranges: TextRange[] } | undefined {
  for (const element of places) {
    const place = readPlace(element);
    const ranges = findInText(place.text, words);
    if (ranges.length > 0) return { place, ranges };
  }
  return undefined;
}

/** Whether the reader came by a link. On the way back, the browser restores the scroll position. */
function isArrival(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'navigate';
}

/** Until a page is loaded, the browser scrolls to the place that the address names again and again. */
function whenLoaded(action: () => void): void {
  // The event itself comes before the browser's last scroll.
  const later = () => requestAnimationFrame(() => requestAnimationFrame(action));
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

/** Scrolls so that the first mark is in the window: a passage may be longer than the window. */
function bringIntoView(mark: DOMRect | undefined): void {
  if (!mark) return;
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  if (mark.top >= top && mark.bottom <= innerHeight) return;
  // "auto" is what the stylesheet says, which moves nothing smoothly for readers who want no motion.
  scrollBy({ top: mark.top - Math.max(top, innerHeight / 3), behavior: 'auto' });
}

/** Whether Escape was pressed where no dialog and no field uses it. */
function isEscape({ key, target, defaultPrevented }: KeyboardEvent): boolean {
  const elsewhere = target instanceof Element && target.closest('input, textarea, select');
  return key === 'Escape' && !defaultPrevented && !elsewhere && !document.querySelector('dialog[open]');
}

const sheet = document.querySelector<HTMLElement>('[data-article]');
const text = sheet?.querySelector('.text');
const words = parseHighlightWords(location.search);
if (sheet && text && words.length > 0) showHighlights(sheet, text, words);
