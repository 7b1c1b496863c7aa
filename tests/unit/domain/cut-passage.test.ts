import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPassage, type PassagePart } from '../../../src/domain/cut-passage.ts';
import type { PlacedQuotation } from '../../../src/markdown/types.ts';

function quotation(id: string, text: string, block = false): PlacedQuotation {
  const position = { line: 1, column: 1 };
  return {
    id,
    by: 'ada',
    text,
    marks: ['“', '”'],
    words: 1,
    offset: 0,
    number: 1,
    passage: 1,
    block,
    topics: [],
    translated: false,
    position,
  };
}

/** `[` and `]` around what is marked, the id before what is quoted. */
const drawn = (stretches: PassagePart[]) =>
  stretches
    .map(
      ({ text, marked, quotation: said }) =>
        `${marked ? '[' : ''}${said ? `${said.id}:` : ''}${text}${marked ? ']' : ''}`,
    )
    .join('|');

describe('a passage is cut', () => {
  test('where its mark begins and ends', () => {
    expect(drawn(cutPassage('Before, it rained, after.', ['it rained']))).toBe('Before, |[it rained]|, after.');
    expect(drawn(cutPassage('It rained.', ['It rained.']))).toBe('[It rained.]');
  });

  test('where a quotation does, inside the mark, outside and across it', () => {
    const passage = 'She said “it rained” and “it snowed”, he said.';
    const said = [quotation('q1', 'it rained'), quotation('q2', 'it snowed')];
    expect(drawn(cutPassage(passage, ['She said “it rained”'], said))).toBe(
      '[She said ]|[q1:“it rained”]| and |q2:“it snowed”|, he said.',
    );
    expect(drawn(cutPassage(passage, ['rained” and “it'], said))).toBe(
      'She said |q1:“it |[q1:rained”]|[ and ]|[q2:“it]|q2: snowed”|, he said.',
    );
  });

  test('at the second of two equal quotations for the second of them', () => {
    const said = [quotation('q1', 'no'), quotation('q2', 'no')];
    expect(drawn(cutPassage('“no” and “no”', [], said))).toBe('q1:“no”| and |q2:“no”');
  });

  test('with quotation marks written around a block quotation, which has none in the text', () => {
    expect(drawn(cutPassage('It may rain.', ['may'], [quotation('q', 'It may rain.', true)]))).toBe(
      'q:“It |[q:may]|q: rain.”',
    );
  });

  test('for a quotation within another, which are told inner first', () => {
    const said = [quotation('inner', 'no'), quotation('outer', 'He said “no” twice')];
    expect(drawn(cutPassage('“He said “no” twice”', [], said))).toBe('outer:“He said |inner:“no”|outer: twice”');
  });
});

test('what is not in the passage is left out', () => {
  expect(drawn(cutPassage('It rained.', ['it snowed', ''], [quotation('q', 'sun')]))).toBe('It rained.');
});

test('the stretches are the passage, and the marked ones the mark', () => {
  const words = fc.array(fc.constantFrom('rain', 'sun', 'and', '“wind”', 'or', 'snow'), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, from, length) => {
      const passage = list.join(' ');
      const start = from % list.length;
      const mark = list.slice(start, start + 1 + (length % list.length)).join(' ');
      const stretches = cutPassage(passage, [mark], [quotation('q', 'wind')]);
      expect(stretches.map(({ text }) => text).join('')).toBe(passage);
      const marked = stretches.filter((stretch) => stretch.marked);
      expect(marked.map(({ text }) => text).join('')).toBe(mark);
    }),
  );
});
