import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkToHtml } from '../../src/markdown/remark-to-html.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const options = { allowDangerousHtml: true, clobberPrefix: '' };

test.each([
  ['a paragraph', 'The *ferries* <b>wait</b>.'],
  ['nothing', ''],
  ['a link and its definition', '[quay]\n\n[quay]: /quay/ "The quay"'],
  ['a picture and its definition', '![The quay][q]\n\n[q]: /quay.png'],
  ['two definitions of one name', '[quay]\n\n> [quay]: /first/\n\n[quay]: /second/'],
  ['a definition in a list and in a quotation', '[a] [b]\n\n- > [a]: /a/\n- - [b]: /b/'],
  ['a name without a definition', 'The [quay] and a note[^1].'],
  ['notes', 'One[^1], two[^two], and one again[^1].\n\n[^two]: Second.\n[^1]: First, with [a link][q].\n\n[q]: /q/'],
  ['a note in a note, and a definition there', 'A[^a].\n\n[^a]: One[^b].\n\n    [^b]: Two [q].\n\n    [q]: /q/'],
  ['a note that nothing leads to', 'Nothing.\n\n[^a]: Alone.'],
])('makes the same of %s as remark-rehype', (_, source) => {
  const made = unified().use(remarkToHtml).runSync(parser.parse(source));
  const expected = unified().use(remarkRehype, options).runSync(parser.parse(source));
  expect(made).toEqual(expected);
});
