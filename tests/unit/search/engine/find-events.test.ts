import { expect, test } from 'vitest';
import { findEvents } from '../../../../src/search/engine/find-events.ts';
import type { EventRow } from '../../../../src/search/tables.ts';

const EVENTS: EventRow[] = [
  ['/events/visit/', 'A delegation visits Velmar 4 to 5 May 2022', 'Arnsund Toll Union'],
  ['/events/storm/', 'A storm closes the harbour 2 May 2021', 'Arnsund'],
  ['/events/flood/', 'Hochwasser in Zürich 1987', 'Jürgen Groß'],
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
