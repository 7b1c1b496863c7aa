import { expect, test, vi } from 'vitest';
import type { ArticleEntry } from '../../../src/domain/entry.ts';
import { speakersIn } from '../../../src/site/speakers.ts';

vi.mock('../../../src/site/collection.ts', async () => {
  const { createAddresses } = await import('../../../src/domain/addresses.ts');
  const { pages: en } = await import('../../../src/site/messages/en/pages.ts');
  return {
    catalog: { get: (_: string, id: string) => ({ data: { name: id.toUpperCase() } }), hueOf: () => 1 },
    messages: en,
    addresses: createAddresses('/'),
  };
});

/** An article that quotes these, and of whose words none may be published. */
function article(quoted: object[]): ArticleEntry {
  return { id: 'a', data: { quoted, authors: [] }, body: { words: 9, quotations: [] } } as unknown as ArticleEntry;
}

test('somebody whose words are withheld is not said to be paraphrased', () => {
  const speakers = speakersIn(
    article([
      { person: 'ada', as: 'mate', paraphrased: false },
      { person: 'eli', as: 'cook', paraphrased: true },
    ]),
  );
  expect(speakers.map(({ name, meta }) => [name, meta])).toEqual([
    ['ADA', 'quoted in the original'],
    ['ELI', 'paraphrased'],
  ]);
});

test('a role that only repeats the name, or says that there is none, is not shown', () => {
  const speakers = speakersIn(
    article([
      { organization: 'abc', as: 'ABC', to: 'Radio Sund', paraphrased: true },
      { person: 'ada', as: 'named without a role', paraphrased: true },
    ]),
  );
  expect(speakers.map(({ role }) => role)).toEqual(['to Radio Sund', '']);
});
