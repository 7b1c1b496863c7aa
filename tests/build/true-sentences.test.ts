import { expect, inject, test } from 'vitest';
import { builtPages } from './pages.ts';

const pages = builtPages(inject('siteDir'));
const pageAt = (path: string) => pages.find((page) => page.path === path)?.html ?? '';
const EXTRACT = pageAt('/articles/hochwasser-in-elmsee/');

test('an extract shows where words are left out', () => {
  const text = EXTRACT.slice(EXTRACT.indexOf('class="text"'), EXTRACT.indexOf('id="about"'));
  const order = Array.from(text.matchAll(/id="p\d+"|\[…\]/g), ([found]) => found);
  expect(order).toEqual(['id="p1"', '[…]', 'id="p2"', '[…]']);
});

test('an article with no published quotation does not say that nobody is quoted', () => {
  expect(pages.filter(({ html }) => html.includes('Nobody is quoted')).map(({ path }) => path)).toEqual([]);
  expect(pageAt('/articles/why-the-lamps-went-out/')).toContain('No quotation from this text is recorded here.');
});

test('the time of day stands on the article itself and in no list', () => {
  const withTime = pages.filter(({ html }) => html.includes('2019, 10:39')).map(({ path }) => path);
  expect(withTime).toEqual(['/articles/velmar-courts-corvane/']);
  const lists = pages.filter(({ html }) => html.includes('>28 September 2019<'));
  expect(lists.length).toBeGreaterThan(3);
});

test('articles of a topic whose dates are not exact are not said to be before or after', () => {
  const around = pageAt('/articles/three-analysts-on-corvane-in-velmar/').match(
    /<nav class="around"[\s\S]*?<\/nav>/,
  )?.[0];
  expect(around).toMatch(/<span>(?:Previous|Next)<\/span>/);
  expect(around).not.toMatch(/Before this|After this/);
});
