import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readPage } from '../../../../src/import/page/read-page.ts';
import { cleanTree } from '../../../../src/import/tree/clean-tree.ts';
import { locateText } from '../../../../src/import/tree/locate-text.ts';

const treeOf = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);

test('every block of a tree is found in its text, at its offset', () => {
  const markdown =
    '# Tides\n\nThe *old* `quay`\\\nholds.\n\n- One\n- Two\n\n| a | b |\n| - | - |\n| c |   |\n\n```\ncode\n```\n';
  const { text, blocks } = locateText(treeOf(markdown));
  expect(text).toBe('Tides\n\nThe old quay\nholds.\n\nOne\n\nTwo\n\na | b\n\nc | \n\ncode');
  for (const block of blocks) expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
  expect(blocks.filter(({ paragraph }) => paragraph).map((block) => block.text)).toEqual([
    'The old quay\nholds.',
    'One',
    'Two',
  ]);
});

test('a clean tree has nothing left to tidy, so its offsets stay', () => {
  const tree = cleanTree(treeOf('The  *old \u00A0quay* so\u00ADft\u200Bly  \nholds, it **says **.'), undefined);
  const { text } = locateText(tree);
  expect(text).toBe('The old quay softly\nholds, it **says **.');
  expect(locateText(cleanTree(structuredClone(tree), undefined)).text).toBe(text);
});

test('two line breaks in a row part paragraphs, as they do on the page', async () => {
  const { text } = await readPage(
    '<article><p>The *ferry* sails.<br><br>\n“We wait,” she <b>said</b>.<br>\nIt left. <br> <br/> The end.</p></article>',
  );
  expect(text).toBe('The *ferry* sails.\n\n“We wait,” she said.\nIt left.\n\nThe end.');
});
