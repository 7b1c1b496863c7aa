import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { runImport } from '../../../../src/import/command/run-import.ts';
import { findQuotationsOf } from '../../../../src/import/quotations/find-quotations.ts';
import { readCapture } from '../../../../src/import/read-capture.ts';

/** What `--json` says of the quotations of a text. */
async function quotationsIn(text: string): Promise<Record<string, unknown>[]> {
  const base = mkdtempSync(join(tmpdir(), 'import-json-'));
  writeFileSync(join(base, 'a.txt'), text);
  let out = '';
  const stdout = { write: (words: string) => (out += words) };
  await runImport(
    { files: ['a.txt'], json: true, dryRun: true, force: false, topics: [] },
    {
      readCapture,
      findQuotations: findQuotationsOf,
      folder: base,
      base,
      stdin: Readable.from([]),
      stdout,
      stderr: stdout,
    },
  );
  return JSON.parse(out).quotations;
}

const HEAD = 'Ferry company halves its winter crossings\n\nBy Ada Berg\n\n28 September 2022\n\n';
const LEAD =
  'The ferry company said on Tuesday that it would cut two of its four winter crossings, a step that the islands have feared since spring.\n\n';

test('--json has the role of a speaker, the doubt, and the names of those who could be meant', async () => {
  const [sure, open, both] = await quotationsIn(
    `${HEAD}${LEAD}“We wait,” said Lena Holt, the mayor of Havna.\n\nIlya Morrow met Kasimir Dunn in the corridor. “We will not be rushed,” he said.\n\n“The islands are not for sale,” wrote Karl Hagen and Tomas Aker.`,
  );
  expect(sure).toMatchObject({ speaker: 'Lena Holt', role: 'mayor of Havna', doubt: null, candidates: [] });
  expect(open).toMatchObject({
    speaker: null,
    doubt: '“he” may be Ilya Morrow or Kasimir Dunn.',
    candidates: ['Ilya Morrow', 'Kasimir Dunn'],
  });
  expect(both).toMatchObject({ speaker: null, candidates: ['Karl Hagen', 'Tomas Aker'] });
  expect(both?.['doubt']).toBe('The text gives these words to both Karl Hagen and Tomas Aker.');
});

test('--json says how words without quotation marks are set apart', async () => {
  const quotations = await quotationsIn(
    `${HEAD}${LEAD}LENA HOLT: We have a crew, and we have a pier.\n\nKARL HAGEN: I have two boats and a diary.\n\nLENA HOLT: What we lack is the boat.`,
  );
  expect(quotations.map(({ speaker, setApart }) => [speaker, setApart])).toEqual([
    ['Lena Holt', 'interview'],
    ['Karl Hagen', 'interview'],
    ['Lena Holt', 'interview'],
  ]);
});
