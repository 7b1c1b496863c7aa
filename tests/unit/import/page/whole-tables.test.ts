import { expect, test } from 'vitest';
import { splitIntoBlocks } from '../../../../src/import/html/blocks.ts';
import { parseHtml } from '../../../../src/import/html/parse-html.ts';
import { keepTablesWhole } from '../../../../src/import/page/whole-tables.ts';

const blocks = splitIntoBlocks(
  parseHtml(
    '<p>Before it.</p><table><tr><th>Year</th></tr><tr><td>Four crossings a day</td></tr></table><p>Behind it.</p><table><tr><th>Ports</th></tr></table>',
  ),
);

test('a table within a text is taken whole where half of it is likely', () => {
  const kept = [true, false, true, true, false];
  expect(keepTablesWhole(blocks, kept, [0.9, 0.2, 0.7, 0.9, 0.9])).toEqual([true, true, true, true, false]);
});

test('a table that is hardly likely is taken as far as it was', () => {
  const kept = [true, false, false, true, false];
  expect(keepTablesWhole(blocks, kept, [0.9, 0.2, 0.3, 0.9, 0.9])).toEqual(kept);
});
