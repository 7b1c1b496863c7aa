import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { decodeBytes } from '../../../src/import/decode-bytes.ts';
import { formatBody } from '../../../src/import/draft/body-markdown.ts';
import { splitByline } from '../../../src/import/metadata/names.ts';
import { nameAtEndOfStandfirst } from '../../../src/import/metadata/signed-line.ts';
import { MAX_BYTES, readCapture } from '../../../src/import/read-capture.ts';
import { locateText } from '../../../src/import/tree/locate-text.ts';
import { parseBodyMarkdown } from '../../../src/markdown/syntax.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PROSE =
  'The council of the harbour spoke for two hours about the price of salt, and about a ferry that nobody has paid for.';

test('ten thousand nested elements give a text', async () => {
  const html = `<html><body><h1>Salt</h1>${'<div>'.repeat(10_000)}<p>${PROSE}</p></body></html>`;
  expect((await readCapture('deep.html', bytes(html))).text).toContain(PROSE);
}, 60_000);

test('ten thousand nested quotes in Markdown give a text or a refusal in a sentence', async () => {
  const outcome = await readCapture('deep.md', bytes(`${'>'.repeat(10_000)} ${PROSE}\n\n${PROSE}`)).catch(
    (error) => error,
  );
  expect(outcome.text ?? outcome.message).toMatch(/price of salt|nested more than 100 deep/);
}, 60_000);

test('nothing of a page’s scripts, handlers and addresses comes through', async () => {
  const html = `<html><body><article><h1>Salt</h1><p>${PROSE}</p><p onclick="run()">${PROSE} <a href="javascript:run()">here</a><img src=x onerror=run()><svg onload=run()><script>run()</script></svg></p><p>&lt;script&gt;run()&lt;/script&gt; ${PROSE}</p><iframe srcdoc="<script>run()</script>"></iframe></article></body></html>`;
  const { tree } = await readCapture('hostile.html', bytes(html));
  const markdown = formatBody(tree);
  visit(tree, (node) => expect(['html', 'image']).not.toContain(node.type));
  expect(markdown).not.toMatch(/javascript:|onerror|onclick|srcdoc|(?<!\\)<script/);
}, 60_000);

test.each([
  ['a PDF', bytes('%PDF-1.7 and so on'), /not text/],
  ['bytes without meaning', Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256), /not text/],
  ['nothing', new Uint8Array(), /no words/],
  ['a page without words', bytes('<html><body><img src="a.png"></body></html>'), /No text|no words/],
  [
    'a web archive',
    bytes('From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\nwords'),
    /MHTML/,
  ],
  ['a file that is too large', new Uint8Array(MAX_BYTES + 1), /MB/],
])(
  '%s is refused in one sentence',
  async (_, content, message) => {
    await expect(readCapture('capture', content)).rejects.toThrow(message);
  },
  60_000,
);

test('encodings are recognized by their mark, by their bytes, and by what the page says', () => {
  const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
  expect(decodeBytes(bytes('\uFEFFnaïve'))).toBe('naïve');
  expect(decodeBytes(utf16('\uFEFFnaïve words'))).toBe('naïve words');
  expect(decodeBytes(utf16('naïve words'))).toBe('naïve words');
  expect(decodeBytes(Uint8Array.from([0x93, 0x6e, 0x61, 0xef, 0x76, 0x65, 0x94]))).toBe('“naïve”');
  const declared = Uint8Array.from([...bytes('<meta charset="iso-8859-2">'), 0xe8]);
  expect(decodeBytes(declared)).toBe('<meta charset="iso-8859-2">č');
  expect(decodeBytes(bytes('<meta charset="iso-8859-1">naïve'))).toContain('naïve');
  const pragma = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';
  expect(decodeBytes(Uint8Array.from([...bytes(`<!-- saved ${'-'.repeat(2000)} -->${pragma}`), 0xcf]))).toContain('>П');
  expect(decodeBytes(Uint8Array.from([...bytes('<?xml version="1.0" encoding="koi8-r"?><p>'), 0xf0]))).toContain(
    '<p>П',
  );
  expect(decodeBytes(Uint8Array.from([...bytes('<meta charset="utf-8">'), 0xef]))).toContain('>ï');
  expect(decodeBytes(Uint8Array.from([...bytes('<meta charset="iso-2022-kr">'), 0xef]))).toContain('>ï');
  expect(decodeBytes(bytes('don\u00e2\u0080\u0099t'))).toBe('don’t');
});

test('hundreds of empty comments before a page are passed over', async () => {
  const { title } = await readCapture(
    'page',
    bytes(`${'<!---->'.repeat(280)}<html><h1>The price of salt</h1><p>${PROSE}</p>`),
  );
  expect(title?.value).toBe('The price of salt');
}, 60_000);

/** Long enough that what looks at each pair of places in it takes minutes. */
const MANY = 50_000;

test.each([['| '], ['-'], ['• '], [', '], ['('], ['[a]('], ['@a '], ['A. ']])(
  'a byline of nothing but “%s” is read in one go',
  (unit) => {
    expect(splitByline(`Ada Berg ${unit.repeat(MANY)}x 1`).length).toBeLessThan(2);
  },
);

test('a paragraph of many words is asked in one go whether it ends with the name of its author', () => {
  expect(nameAtEndOfStandfirst(`${'the price of salt, '.repeat(MANY)}says ADA BERG.`)).toBe('ADA BERG');
  expect(nameAtEndOfStandfirst(`${'the price of salt, says '.repeat(MANY)}ADA BERG and others.`)).toBeUndefined();
  expect(nameAtEndOfStandfirst('“The price of salt,” says ADA BERG.')).toBeUndefined();
});

test.each([['<script'], ['<'], ['<style>'], ['</script']])(
  'the encoding of a page of nothing but “%s” is guessed in one go',
  (unit) => {
    expect(decodeBytes(Buffer.from(`${unit.repeat(64_000)}café\xe9`, 'latin1'))).toContain('é');
  },
);

test('the Markdown of any text is read back as that text, without directives and HTML', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ':quote[',
      ':::quote',
      ':::',
      ':claim[a]{id=b}',
      ':event{}',
      '::Quote[',
      '<b>',
      '[a](b)',
      '# ',
      '> ',
      '- ',
      '1. ',
      '*',
      '_',
      '`',
      '\\',
      '|',
      '&amp;',
      'https://example.org/',
    ),
    fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(piece, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
      (paragraphs) => {
        const lines = paragraphs.map((pieces) => pieces.join(' ').replace(/\s+/g, ' ').trim()).filter(Boolean);
        fc.pre(lines.length > 0);
        const markdown = formatBody({
          type: 'root',
          children: lines.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
        });
        const tree = parseBodyMarkdown(markdown);
        visit(tree, (node) => expect(node.type).not.toMatch(/html|Directive/));
        expect(locateText(tree).text).toBe(lines.join('\n\n'));
        expect(markdown).not.toMatch(/(?<!\\):{1,3}(?:quote|claim|event) ?[[{]/i);
      },
    ),
  );
});
