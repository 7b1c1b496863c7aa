import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RightsText } from '../../src/schema/rights.ts';
import { disorderIn, parse, placesOf } from './article.ts';

/** Everything that leaves the pipeline for the site, as one text. */
const published = (source: string, rights: RightsText) =>
  JSON.stringify(parse(source, { rights, original: 'https://example.org/storm' }).body);

const WITHHELD = 'Xyzzy';
const SAID = ':quote[we wait]{by=ada-berg id=wait}';

describe('of an extract the first paragraph and the quotations leave the pipeline, and nothing else', () => {
  test.each([
    ['a later paragraph', `First.\n\n${WITHHELD} ${SAID} ${WITHHELD}.`],
    ['a paragraph without quotations', `First.\n\n${WITHHELD}.\n\nA ${SAID}.`],
    ['a heading', `# ${WITHHELD}\n\nFirst.\n\n## ${WITHHELD}\n\n${SAID}`],
    ['the words around a quotation in a mark', `First.\n\n:claim[${WITHHELD} ${SAID}]{id=dredging stance=asserts}`],
    ['a telling', `First.\n\n:event[${WITHHELD}]{id=storm}`],
    ['a link, its text and its address', `First.\n\n[${WITHHELD}](/people/${WITHHELD}/ "${WITHHELD}") ${SAID}`],
    [
      'an image and its address',
      `First.\n\n![${WITHHELD}](/${WITHHELD}.png) ![${WITHHELD}](//a/${WITHHELD}.png) ${SAID}`,
    ],
    ['a footnote', `First.[^1]\n\nB[^2] ${SAID}\n\n[^1]: ${WITHHELD}\n[^2]: ${WITHHELD}`],
    ['the words around a quotation in a footnote', `First[^1].\n\n[^1]: ${WITHHELD} ${SAID}`],
    ['a footnote of a quotation', `First.\n\n:quote[we wait[^1]]{by=ada-berg id=wait}\n\n[^1]: ${WITHHELD}`],
    ['a table', `First.\n\n| ${WITHHELD} |\n| - |\n| ${WITHHELD} |`],
    ['a listing', `First.\n\n\`\`\`${WITHHELD}\n${WITHHELD}\n\`\`\``],
    ['an attribute', `First.\n\n<p title="${WITHHELD}" id="${WITHHELD}">${SAID}</p>`],
    ['a comment', `First.\n\n<!-- ${WITHHELD} --> ${SAID}`],
    ['the entries after the first, where a list comes first', `- First.\n- ${WITHHELD}\n\nSecond.`],
    ['the paragraphs after the first, where they are in a box', `<div>\n\nFirst.\n\n${WITHHELD}\n\n</div>`],
    ['the paragraphs after the first, where raw HTML has them', `<div><p>First.</p><p>${WITHHELD}</p></div>`],
    ['the paragraphs after the first, where a block of text comes first', `> First.\n>\n> ${WITHHELD}`],
    ['the rows after the first, where a table comes first', `| First |\n| - |\n| ${WITHHELD} |\n| ${WITHHELD} |`],
    ['the paragraphs after a rule, where the text begins with one', `---\n\nFirst.\n\n${WITHHELD}`],
    ['the paragraphs around quotations that a list holds', `First.\n\n- ${SAID} ${WITHHELD}\n- ${WITHHELD}`],
  ])('withheld: %s', (_, source) => {
    expect(placesOf(parse(source, { rights: 'excerpt' }))).toEqual([]);
    expect(published(source, 'excerpt')).not.toContain(WITHHELD);
  });

  test('a raised mark of a note goes whole, one that holds words too stays', () => {
    const source = `First[^1] in 10<sup>3</sup>.\n\n${SAID}[^1]\n\n[^1]: ${WITHHELD}`;
    expect(parse(source, { rights: 'excerpt' }).body.html.match(/<sup>.*?<\/sup>/g)).toEqual(['<sup>3</sup>']);
  });

  test('the first paragraph is published, and the marks, names and links in it with their words', () => {
    const first = ':event[The storm closed Sund]{id=storm}, said [Ada](/people/ada-berg/).';
    const { body } = parse(`${first}\n\nSecond.`, { rights: 'excerpt' });
    expect(body.passages).toEqual([{ number: 1, text: 'The storm closed Sund, said Ada.', words: 6 }]);
    expect(body.annotations.map(({ anchor, text }) => [anchor, text])).toEqual([['e-storm', 'The storm closed Sund']]);
    expect(body.names).toEqual([{ kind: 'place', id: 'sund', passages: [1] }]);
    expect(body.links.map(({ target }) => target)).toEqual(['/people/ada-berg/']);
  });

  test('names that only the withheld text has are not among those of the body', () => {
    const { body } = parse('First.\n\nEli Dahl came.', { rights: 'excerpt' });
    expect(body.names).toEqual([]);
  });
});

describe('of a text that may only be linked to nothing leaves the pipeline', () => {
  test.each([
    `${WITHHELD}.`,
    `# ${WITHHELD}\n\n- ${WITHHELD}`,
    `:quote[${WITHHELD}]{by=ada-berg id=wait}`,
    `:claim[${WITHHELD}]{id=dredging stance=asserts} [${WITHHELD}](/people/${WITHHELD}/)`,
    `A[^1].\n\n[^1]: ${WITHHELD}`,
    `<div id="${WITHHELD}">${WITHHELD}</div>`,
  ])('%j', (source) => {
    expect(published(source, 'link-only')).not.toContain(WITHHELD);
  });

  test('but what it marks is known, so that an event knows who tells of it', () => {
    const { body, references } = parse(`:event[${WITHHELD}]{id=storm} ${SAID}`, { rights: 'link-only' });
    expect(body).toMatchObject({ html: '', passages: [], quotations: [], names: [], links: [] });
    expect(body.annotations).toMatchObject([{ type: 'event', target: 'storm', text: '', anchor: '' }]);
    expect(references.quotations).toMatchObject([{ by: 'ada-berg' }]);
  });
});

// Each word of a text is known by its number: those in brackets are quoted, the others are not.
const plain = fc.integer({ min: 100, max: 999 }).map((number) => `plain${number}`);
const quoted = fc.integer({ min: 100, max: 999 }).map((number) => `quoted${number}`);
const paragraph = fc.array(fc.oneof(plain, quoted), { minLength: 1, maxLength: 6 });
const block = fc.tuple(fc.constantFrom('', '- ', '> ', '## ', '1. '), paragraph);

/** Markdown of blocks of words, with every quoted word marked as a quotation where one can stand. */
function markdownOf(blocks: readonly [string, string[]][]): string {
  let number = 0;
  const write = (opening: string, word: string) =>
    word.startsWith('quoted') && opening !== '## ' ? `:quote[${word}]{by=ada-berg id=q${number++}}` : word;
  return blocks.map(([opening, words]) => opening + words.map((word) => write(opening, word)).join(' ')).join('\n\n');
}

test('whatever the text, an extract has no word but those of its first paragraph and of its quotations', () => {
  fc.assert(
    fc.property(paragraph, fc.array(block, { maxLength: 5 }), (first, others) => {
      const source = markdownOf([['', first], ...others]);
      const body = parse(source, { rights: 'excerpt' }).body;
      const open = new Set([
        ...first,
        ...others.flatMap(([opening, words]) =>
          opening === '## ' ? [] : words.filter((word) => word.startsWith('quoted')),
        ),
      ]);
      const found = JSON.stringify(body).match(/(?:plain|quoted)\d+/g) ?? [];
      expect(found.filter((word) => !open.has(word))).toEqual([]);
      expect(disorderIn(body.html)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('whatever the text, nothing of it is in the body of an article that may only be linked to', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      expect(published(markdownOf(blocks), 'link-only')).not.toMatch(/(?:plain|quoted)\d+/);
    }),
    { numRuns: 30 },
  );
});
