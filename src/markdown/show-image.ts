import type { Element, ElementContent } from 'hast';
import { isTheirs } from './rehype-links.ts';
import type { Run } from './run.ts';

/** A host that there is not, to resolve addresses against as a browser would. */
const HERE = 'https://here.invalid';

/**
 * Shows an image of the site (a file of `public/`), and makes a link of one on another host, so that nothing is asked
 * of it. Within a link, and where there is no address, the description alone is left.
 */
export function showImage(run: Run, image: Element, inLink: boolean): ElementContent {
  const source = String(image.properties['src'] ?? '').trim();
  const alt = String(image.properties['alt'] ?? '');
  const { original, labels, withBase } = run.context;
  const url = source === '' ? null : URL.parse(source, isTheirs(run) && original ? original : `${HERE}/`);
  if (url?.origin === HERE) {
    const src = withBase(url.pathname + url.search);
    return { ...image, properties: { src, alt, loading: 'lazy', decoding: 'async' } };
  }
  const elsewhere = url !== null && /^https?:$/.test(url.protocol);
  const text: ElementContent = { type: 'text', value: alt || (elsewhere ? labels.imageElsewhere : '') };
  if (!elsewhere || inLink) return text;
  return { type: 'element', tagName: 'a', properties: { href: url.href }, children: [text] };
}
