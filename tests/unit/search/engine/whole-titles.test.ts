import { expect, test } from 'vitest';
import { fakeIndex, numbersFound, search } from './fake-index.ts';

const ferry = 'ferry timetable ferry timetable ferry timetable';
const { index } = fakeIndex(
  [
    { title: 'The Ferry Timetable', text: 'of a small harbour, told at length by those who wait for it there' },
    { title: 'Harbour', text: `${ferry} ${ferry}` },
    { title: 'What the Ferry Timetable Does Not Say', text: ferry },
    { title: 'Timetable of a Ferry', text: ferry },
    { title: 'Ferry', text: 'a word or two' },
    { title: 'A “Ferry”—Timetable R&D: Nobody’s', text: 'none' },
  ],
  [],
  ['the', 'a', 'of'],
);

test('a title that is typed whole comes first, then titles with the query in them', async () => {
  expect((await numbersFound(index, { words: 'the ferry timetable' })).slice(0, 2)).toEqual([0, 2]);
});

test('a title is found whole without the words that say nothing alone, but others count', async () => {
  expect((await numbersFound(index, { words: 'this ferry timetable' }))[0]).not.toBe(0);
  expect((await numbersFound(index, { words: 'ferry timetable' }))[0]).not.toBe(4);
});

test('signs in a title make no difference', async () => {
  const words = 'A “Ferry”—Timetable R&D: Nobody’s';
  expect((await numbersFound(index, { words }))[0]).toBe(5);
});

test('the title of one word comes before texts that have it often', async () => {
  expect((await numbersFound(index, { words: 'ferry' }))[0]).toBe(4);
  expect((await numbersFound(index, { words: 'harbour' }))[0]).toBe(1);
});

test('the title of an article comes before the words of somebody who is named in it', async () => {
  const own = fakeIndex(
    [{ title: 'Ada Berg on Ferries', text: 'none' }, { text: '/people/ada-berg/: «ferries on time, ferries on time»' }],
    [['/people/ada-berg/', 'Ada Berg']],
    ['on'],
  );
  expect((await numbersFound(own.index, { words: 'ada berg on ferries' }))[0]).toBe(0);
});

test('an article whose title has the words is listed for what is excluded and chosen as any other', async () => {
  const answer = await search(index, { words: 'ferry timetable -harbour' });
  expect(answer.articles?.results.map(({ href }) => href)).not.toContain('/articles/0/');
});
