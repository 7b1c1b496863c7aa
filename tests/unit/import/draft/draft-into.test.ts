import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildDraft } from '../../../../src/import/command/run-import.ts';
import { readContentIndex } from '../../../../src/import/read-content-index.ts';
import { writeFiles } from '../../../../src/import/write-files.ts';
import type { RightsText } from '../../../../src/schema/rights.ts';
import { makeFolder, read, reportOf } from '../../content-folder.ts';
import { captureOf, person, quotationsOf } from '../made-capture.ts';

const FILE = 'articles/harbour-reopens.md';
const HEAD = `---
title:   The Harbour Reopens   # as printed
source: sund-courier
published: 2021-04-12
kind: report
summary: 'Ferries sail again.'
quoted:
  - {person: ada-berg, as: harbour master}
  - {organization: port-office, as: "named as Sund, as the port"}
topics: [harbour]
rights: { text: full, holder: Sund Courier }   # by letter
---
`;
const OLD = `
:event[The storm is over]{id=april-storm}, and :quote[the ferries sail
tonight]{by=ada-berg id=ferries topics="harbour"}, said Ada Berg. :quote[All is well]{by=port-office id=all-well}.
`;
const TEXT =
  'Sund says “we are open.” “The ferries sail tonight,” said Berg. “I doubt it,” said Max Lund.\n\n“The ferries sail tonight.”';
const said = () =>
  quotationsOf(TEXT, [
    ['we are open.', { name: 'Sund', kind: 'organization' }],
    ['The ferries sail tonight,', person('Ada Berg')],
    ['I doubt it,', person('Max Lund')],
    ['The ferries sail tonight.'],
  ]);

async function into(folder: string, options: { rights?: RightsText; force?: boolean } = {}) {
  const found = { capture: captureOf(TEXT, { title: 'Other' }), quotations: said() };
  const draft = await buildDraft(found, folder, await readContentIndex(folder), {
    ...{ force: false, topics: [], into: 'harbour-reopens', ...options },
  });
  const former = await writeFiles(folder, draft.files);
  return { draft, former, text: await readFile(join(folder, FILE), 'utf8') };
}

test('a text goes under an article without one, and its frontmatter stays byte for byte', async () => {
  const { text, draft } = await into(await makeFolder({ [FILE]: HEAD }));
  const added = [
    '# check: “I doubt it,”: by Max Lund, not listed under "quoted"; not marked as a quotation',
    '# check: “The ferries sail tonight.”: no speaker was found; not marked as a quotation',
  ];
  expect(text).toBe(
    `${HEAD.replace(/---\n$/, '')}${added.join('\n')}\n---\n
Sund says :quote[we are open.]{by=port-office id=open} :quote[The ferries sail tonight,]{by=ada-berg id=ferries-sail-tonight} said Berg. “I doubt it,” said Max Lund.

“The ferries sail tonight.”
`,
  );
  expect([draft.marked, draft.unmarked]).toEqual([2, 2]);
});

test('the file with the new text is without a fault', async () => {
  const folder = await makeFolder({ [FILE]: HEAD });
  await into(folder);
  expect(await reportOf(folder)).toBe('');
});

test('line ends and a byte order mark stay what they are', async () => {
  const head = `\uFEFF${HEAD.replaceAll('\n', '\r\n')}`;
  const { text } = await into(await makeFolder({ [FILE]: head }));
  expect(text.startsWith(head.slice(0, -5))).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a text that is there is not replaced without --force, and what would be lost is named', async () => {
  const folder = await makeFolder({ [FILE]: `${HEAD}${OLD}` });
  await expect(into(folder)).rejects.toThrow(
    /already has a text\. --force .+\n {2}- the event april-storm on “The storm is over”\n {2}- the quotation “All is well” \(all-well\)/,
  );
  expect(await readFile(join(folder, FILE), 'utf8')).toBe(`${HEAD}${OLD}`);
});

test('with --force it is replaced: the former file is kept, out of the collection', async () => {
  const folder = await makeFolder({ [FILE]: `${HEAD}${OLD}` });
  const { former, draft } = await into(folder, { force: true });
  expect(former).toEqual([join(folder, 'articles/.harbour-reopens.md.before-import')]);
  expect(await readFile(former[0] ?? '', 'utf8')).toBe(`${HEAD}${OLD}`);
  expect(draft.lost).toHaveLength(2);
  expect(await reportOf(folder)).toBe('');
});

test('a quotation that was marked before keeps its id, its speaker and its topics', async () => {
  const folder = await makeFolder({
    [FILE]: `${HEAD}${OLD.replace('the ferries sail\ntonight', 'The ferries sail tonight')}`,
  });
  await into(folder, { force: true });
  const quotations = (await read(folder)).entries.article[0]?.body.quotations ?? [];
  expect(quotations.map(({ id, by, topics }) => ({ id, by, topics }))).toEqual([
    { id: 'open', by: 'port-office', topics: [] },
    { id: 'ferries', by: 'ada-berg', topics: ['harbour'] },
    { id: 'ferries-sail-tonight', by: 'ada-berg', topics: ['harbour'] },
  ]);
});

test('a captured text is no retold one: it is not published until the editor says so', async () => {
  const retold = HEAD.replace('text: full', 'text: retold');
  const folder = await makeFolder({ [FILE]: `${retold}${OLD}` });
  const { text } = await into(folder, { force: true });
  expect(text).toContain('rights: { text: link-only, holder: Sund Courier }   # by letter\n');
  expect(text).toContain('# check: rights.text was "retold"; ');
  expect((await read(folder)).entries.article[0]?.body.html).toBe('');
});

test('the editor’s word on the rights is put in its place', async () => {
  const { text } = await into(await makeFolder({ [FILE]: HEAD }), { rights: 'excerpt' });
  expect(text).toContain('rights: { text: excerpt, holder: Sund Courier }   # by letter\n');
});

test('frontmatter that cannot be read is reported with its place', async () => {
  const folder = await makeFolder({ [FILE]: HEAD.replace('topics: [harbour]', 'topics: [harbour') });
  await expect(into(folder)).rejects.toThrow(/^articles\/harbour-reopens\.md:\d+:\d+ The YAML cannot be read/);
});
