/** A quotation stands once: what a page sets apart to draw readers in is in the text too. */

import { expect, test } from 'vitest';
import { readPage } from '../../../../src/import/page/read-page.ts';
import { readTextCopy } from '../../../../src/import/text/read-text-copy.ts';

const BEFORE = [
  'The council of the harbour spoke for two hours about the price of salt, and about a ferry that nobody has paid for.',
  '“We have never, in all my years at the harbour, seen a winter like this one,” Lena Holt said. She is the mayor of Sund.',
  'The salt that the council buys from the mines cost nine crowns a sack in 2019; by June of this year it cost fourteen.',
];
const AFTER = [
  '“What we lack,” the mayor said, “is the boat.” She told reporters that the ferry would be tied up from November on.',
  'Nobody has “the money for a new one”, as Olav Moe, who keeps the books of the harbour, told the Courier on Monday.',
  'The school has forty pupils, eleven of whom come from other islands by boat each morning and go home in the evening.',
];
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');

/** The paragraphs of an article with this in the middle, but for those that are its own. */
async function added(html: string): Promise<string[]> {
  const { text } = await readPage(
    `<html lang="en"><body><main><article><h1>Salt rises</h1>${paragraphs(BEFORE)}${html}${paragraphs(AFTER)}</article></main></body></html>`,
  );
  const lines = text.split('\n\n');
  for (const line of [...BEFORE, ...AFTER]) expect(lines).toContain(line);
  return lines.filter((line) => ![...BEFORE, ...AFTER].includes(line));
}

test.each([
  '<blockquote>What we lack is the boat. <cite>Lena Holt</cite></blockquote>',
  '<blockquote><p>What we lack is the boat <cite>Lena Holt, mayor of Sund</cite></p></blockquote>',
  '<blockquote><p>We have never seen a winter like this one<br>Lena Holt</p></blockquote>',
  '<blockquote><p><strong>We have never seen a winter like this one</strong><br><em>Lena Holt, mayor</em></p></blockquote>',
  '<p><strong>“We have never, in all my years at the harbour, seen a winter like this one.”</strong></p>',
  '<p><b>SHE TOLD REPORTERS THAT THE FERRY WOULD BE TIED UP</b></p>',
  '<p class="has-large-font-size">“We have never … seen a winter like this one.” — Lena Holt</p>',
  '<div class="x1">“She told reporters that the ferry would be tied up”</div>',
  '<div class="q"><p>‘What we lack is the boat.’</p><p>Lena Holt, mayor</p></div>',
  '<aside><p>«What we lack is the boat.»</p><footer>Lena Holt</footer></aside>',
  '<aside class="c-quote"><span>Lena Holt:</span> <span>“What we lack is the boat”</span></aside>',
  '<figure><blockquote><p>… seen a winter like this one …</p></blockquote><figcaption>Lena Holt</figcaption></figure>',
  '<figure class="quote-box"><p>[We] have never seen a winter like this [one]</p><p>Lena Holt</p></figure>',
  '<div class="pullquote"><span>The money for a new one</span><span> Olav Moe</span></div>',
  '<div><span class="pullquote">The ferry would be tied up from November on</span></div>',
  '<p class="quote">“We have never seen a winter like this one”</p><p class="who">— Lena Holt, mayor of Sund</p>',
  '<div class="ctt"><a href="https://x.example/">“We have never, in all my years at the harbour, seen a winter like this one.” Click to tweet</a></div>',
  '<blockquote class="pull"><h3>What we lack is the boat</h3></blockquote>',
])('a pull quote is none of the text, with the line that signs it: %s', async (html) => {
  expect(await added(html)).toEqual([]);
});

test.each([
  ['what only it has', '<blockquote><p>The pier is ours, and it stays ours.</p></blockquote>'],
  ['what a line announces', '<p>She wrote:</p><blockquote><p>What we lack is the boat.</p></blockquote>'],
  ['a short heading', '<p><strong>The price of salt</strong></p>'],
  ['a question', '<p><b>What do you say about the price of salt?</b></p>'],
  ['a heading of a part', '<h2>“What we lack is the boat”</h2>'],
  [
    'key points',
    '<ul><li>The ferry would be tied up from November on</li><li>She told reporters that the ferry would be tied up</li></ul>',
  ],
  [
    'a quotation with more in it',
    '<blockquote><p>What we lack is the boat, and nobody on the islands will lend us one before the spring comes.</p></blockquote>',
  ],
  ['a sentence behind it', '<p>“What we lack is the boat.” That is what she said on Monday, and again today.</p>'],
  ['a sentence on it', '<p>“What we lack is the boat,” she said again when the council met behind closed doors.</p>'],
])('%s stays', async (_, html) => {
  const words = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  expect((await added(html)).join(' ').replace(/\s+/g, ' ')).toContain(words.slice(-20));
});

test('in a script without spaces too', async () => {
  const prose =
    '島の町長は火曜日、冬の渡し船が半分になると述べた。「私たちに足りないのは船であって人ではない」と町長は語った。';
  const others = [
    '塩の価格は二年で五割上がった。議会は来週また集まる予定だと事務局は説明している。',
    '学校には四十人の生徒がおり、そのうち十一人は毎朝船で通っている。',
  ];
  const read = async (middle: string) =>
    (
      await readPage(
        `<html lang="ja"><body><article><h1>塩</h1>${paragraphs([prose])}${middle}${paragraphs(others)}</article></body></html>`,
        async (html) => ({ defuddle: html, readability: html }),
      )
    ).text;
  expect((await read('<blockquote>私たちに足りないのは船であって人ではない</blockquote>')).split('\n\n')).toHaveLength(
    3,
  );
  expect((await read('<blockquote>私たちの港は私たちのものだ</blockquote>')).split('\n\n')).toHaveLength(4);
});

test('a copied text has a quotation once too', () => {
  const copy = (line: string): string[] => readTextCopy([...BEFORE, line, ...AFTER].join('\n\n')).text.split('\n\n');
  expect(copy('“We have never seen a winter like this one”')).toEqual([...BEFORE, ...AFTER]);
  expect(copy('“We have never seen a winter like this one”\n\n— Lena Holt')).toEqual([...BEFORE, ...AFTER]);
  expect(copy('“The pier is ours, and it stays ours.”')).toHaveLength(7);
});

/** The paragraph of a page whose third one is this. */
async function paragraphWith(html: string, beside = ''): Promise<{ line: string; removed: string[] }> {
  const { text, removed } = await readPage(
    `<html lang="en"><body><main><article><h1>Salt rises</h1>${paragraphs(BEFORE)}<p>${html}</p>${beside}${paragraphs(AFTER)}</article></main></body></html>`,
  );
  return {
    line: text.split('\n\n')[3] ?? '',
    removed: removed.flatMap(({ text, reason }) => (reason === 'pull quote' ? [text] : [])),
  };
}

test.each(['span class="pullquote"', 'em class="pull-quote left"', 'strong class="c-pullquote"'])(
  'a pull quote inside a paragraph is cut out of it: <%s>',
  async (tag) => {
    const html = `The mayor was angry. <${tag}>“What we lack is the boat”</${tag.split(' ')[0]}> She said: what we lack is the boat.`;
    expect(await paragraphWith(html)).toEqual({
      line: 'The mayor was angry. She said: what we lack is the boat.',
      removed: ['“What we lack is the boat”'],
    });
  },
);

test('what a page calls a pull quote stays where it is a part of its sentence', async () => {
  const line = 'The mayor was angry. Nobody will sail on this boat again, she said.';
  const html = 'The mayor was angry. <span class="pullquote">Nobody will sail on this boat again</span>, she said.';
  expect(await paragraphWith(html)).toEqual({ line, removed: [] });
  const copy = '<aside class="pullquote">Nobody will sail on this boat again</aside>';
  expect((await paragraphWith(html, copy)).line).toBe(line);
});
