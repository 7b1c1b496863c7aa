import { expect, test } from 'vitest';
import { findEvents } from '../../../../src/search/engine/find-events.ts';
import type { EventWords } from '../../../../src/search/engine/types.ts';

const EVENTS: EventWords[] = [
  { path: '/events/visit/', happened: 'A delegation visits Velmar 4 to 5 May 2022', around: 'Arnsund Toll Union' },
  { path: '/events/storm/', happened: 'A storm closes the harbour 2 May 2021', around: 'Arnsund' },
  { path: '/events/flood/', happened: 'Hochwasser in Zürich 1987', around: 'Jürgen Groß' },
];

test.each([
  ['may 2022 visit', [0]],
  ['may 2022', [0]],
  ['arnsund storm', [1]],
  ['arnsund may', [0, 1]],
  ['toll union', []],
  ['hochwasser zuerich', [2]],
  ['Groß Hochwasser', [2]],
  ['gross hochwasser', [2]],
  ['arnsund', []],
  ['storm 2022', []],
])('%s', (words, numbers) => {
  expect(findEvents(words.split(' '), EVENTS)).toEqual(numbers);
});
