import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/text/escape-markdown.ts';

test.each([
  'a <script>alert(1)</script> ]]> [b](c) *d* _e_ `f` \\g',
  'R&D and R&amp;D &#60; &lt;b&gt; &nosuch',
  '# no heading',
  'in C #',
  'a ## ###',
  '~~not struck~~',
  '~~~ no code',
  '- no item',
  '1. no item',
  '2) no item',
])('%s is shown as it is', (text) => {
  for (const before of ['', '# ', '> ', '- x: ', '- [']) {
    const markdown = `${before}${escapeMarkdown(text)}${before === '- [' ? '](https://a.example/)' : ''}`;
    const shown: string[] = [];
    const visit = (node: { type: string; value?: string; children?: unknown[] }) => {
      expect(node.type).not.toBe('html');
      if (node.value !== undefined) shown.push(node.value);
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit(unified().use(remarkParse).use(remarkGfm).parse(markdown));
    expect(shown.join('').replace(/^x: /, '')).toBe(text);
  }
});
