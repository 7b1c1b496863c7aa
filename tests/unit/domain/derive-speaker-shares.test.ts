import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveSpeakerShares } from '../../../src/domain/derive-speaker-shares.ts';
import type { ArticleEntry } from '../../../src/domain/entry.ts';
import { parse } from '../../markdown/article.ts';

const speakersOf = (source: string) => deriveSpeakerShares({ body: parse(source).body } as Pick<ArticleEntry, 'body'>);

test('says where each speaker is quoted, and how much of the text is theirs', () => {
  const source =
    'One two :quote[three four]{by=ada-berg id=a}.\n\nFive :quote[six]{by=eli-dahl id=b} seven :quote[eight nine ten]{by=ada-berg id=c}.';
  expect(speakersOf(source)).toEqual({
    total: 10,
    quoted: 6,
    speakers: [
      {
        speaker: 'ada-berg',
        words: 5,
        stretches: [
          { quotation: 'a', number: 1, start: 2, words: 2 },
          { quotation: 'c', number: 3, start: 7, words: 3 },
        ],
      },
      { speaker: 'eli-dahl', words: 1, stretches: [{ quotation: 'b', number: 2, start: 5, words: 1 }] },
    ],
  });
});

test('of a text without quotations nobody speaks', () => {
  expect(speakersOf('One two.')).toEqual({ total: 2, quoted: 0, speakers: [] });
});

const piece = fc.record({
  words: fc.integer({ min: 1, max: 5 }),
  by: fc.constantFrom(undefined, 'ada-berg', 'eli-dahl'),
});

test('whatever the text, the parts add up to what is quoted, stay within the text and do not overlap', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const source = pieces
        .map(({ words, by }, index) => {
          const text = Array.from({ length: words }, () => 'word').join(' ');
          return by ? `:quote[${text}]{by=${by} id=q${index}}` : text;
        })
        .join(' ');
      const { total, quoted, speakers } = speakersOf(source);
      const stretches = speakers.flatMap((speaker) => speaker.stretches).sort((a, b) => a.start - b.start);
      expect(speakers.reduce((sum, { words }) => sum + words, 0)).toBe(quoted);
      for (const speaker of speakers)
        expect(speaker.stretches.reduce((sum, { words }) => sum + words, 0)).toBe(speaker.words);
      for (const [index, { start, words }] of stretches.entries()) {
        expect(start + words).toBeLessThanOrEqual(stretches[index + 1]?.start ?? total);
      }
    }),
  );
});
