import { expect, test } from 'vitest';
import { visit } from '../../../src/reading/visits.ts';

test('the first visit has none before it', () => {
  expect(visit(null, '2024-03-12')).toEqual({ day: '2024-03-12' });
});

test('a visit on another day has the last day before it, however often the reader comes', () => {
  const next = visit(JSON.stringify({ day: '2024-03-12' }), '2024-03-15');
  expect(next).toEqual({ day: '2024-03-15', before: '2024-03-12' });
  expect(visit(JSON.stringify(next), '2024-03-15')).toEqual(next);
});

test.each(['', 'null', '[]', '{"day":7}', '{"day":"x"}', '{'])('what cannot be read (%s) is no visit', (kept) => {
  expect(visit(kept, '2024-03-12')).toEqual({ day: '2024-03-12' });
});
