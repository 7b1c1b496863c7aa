import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../src/cli/project.mjs';
import { formatBody } from '../../../../src/import/draft/body-markdown.ts';
import { readMarkdownCopy } from '../../../../src/import/text/read-markdown-copy.ts';
import { readTextCopy } from '../../../../src/import/text/read-text-copy.ts';

const fixture = (name: string): string => readFileSync(join(root, 'tests/fixtures/captures', name), 'utf8');
const values = <Value>(found: readonly { value: Value }[]): Value[] => found.map(({ value }) => value);

test('above a copied text stand its date, headline, byline and caption, and the day of the copy', () => {
  const copy = readTextCopy(fixture('masthead-copy.txt'));
  expect(copy.title?.value).toBe('Salt Prices Push Lowmere Towards Its Neighbours');
  expect(copy.published).toEqual({ value: '2024-05-14T18:05:00', from: 'text' });
  expect(copy.captured).toEqual({ value: '2024-06-09', from: 'text' });
  expect(values(copy.captions)).toEqual([expect.stringMatching(/^Delegates of the two .*Photo: Wireworks/)]);
});

test('authors take their posts from the note below the text', () => {
  expect(values(readTextCopy(fixture('masthead-copy.txt')).authors)).toEqual([
    { name: 'Orla Finnemore', role: 'senior fellow for coastal trade at the Sound Institute' },
    { name: 'Petrus Vanhalen', role: 'researcher at the Institute' },
  ]);
});

test('boilerplate above, within and below a copied text is left out with its reason', () => {
  const { text, removed } = readTextCopy(fixture('masthead-copy.txt'));
  expect(text.split('\n\n')).toHaveLength(3);
  expect(text).toMatch(/^The town of Lowmere[\s\S]*has fallen by a fifth\.$/);
  expect(removed.map(({ reason }) => reason)).toEqual([
    'date',
    'date',
    'title',
    'form error',
    'byline',
    'photo caption',
    'advertisement label',
    'about the author',
    'disclaimer',
    'sharing buttons',
    'newsletter form',
    'captcha notice',
  ]);
});

test('a copy without headline, byline and date has none, and says what it does give', () => {
  const copy = readTextCopy(fixture('agency-copy.txt'));
  expect(copy.title).toBeUndefined();
  expect(copy.authors).toEqual([]);
  expect(copy.published).toBeUndefined();
  expect(copy.notes).toEqual(['The text says “Nov. 3” without a year.']);
  expect(copy.source).toMatchObject({ value: 'LNA', from: 'text', doubt: expect.any(String) });
  expect(copy.text.split('\n\n')).toHaveLength(3);
});

test('Markdown says of itself what its frontmatter says, and loses its HTML but not the words in it', () => {
  const copy = readMarkdownCopy(fixture('clipped.md'));
  expect(copy.title).toEqual({ value: 'A lighthouse for the second century', from: 'meta' });
  expect(values(copy.authors)).toEqual([{ name: 'Orla Finnemore' }]);
  expect(copy.published?.value).toBe('2021-02-03');
  expect(copy.url?.value).toBe('https://courier.example.org/lighthouse');
  expect(formatBody(copy.tree)).toContain('What happens to it is **open**: the council');
  expect(formatBody(copy.tree)).not.toMatch(/<|onclick|run\(\)|[^\\]:claim/);
  expect(copy.text).not.toContain('Subscribe');
});

test('lines that a program has broken are one paragraph again, other lines are not', () => {
  const wrapped =
    'The council met on Tuesday in the old customs house by the\nnorth quay, and spoke for two hours about the price of salt\nand the dues.';
  expect(readTextCopy(wrapped).text).toBe(wrapped.replaceAll('\n', ' '));
  const lines =
    'The council met on Tuesday, and it spoke for two hours about salt and about the dues of the harbour.\nIt will meet again.';
  expect(readTextCopy(lines).text.split('\n\n')).toHaveLength(2);
});

/** A copied text with these lines below it. */
const below = (...lines: string[]) =>
  ['The council met on Tuesday in the old customs house, and spoke for two hours about salt.', ...lines].join('\n\n');

test.each([
  [
    'The opinions given by contributors are solely theirs and do not represent those of The Lowmere Post, its owners or staff.',
    'The Lowmere Post',
  ],
  [
    'The views expressed here are the author’s own and do not necessarily reflect the position of the Quay Review.',
    'The Quay Review',
  ],
  ['© 2024 Lowmere Wireworks. All rights reserved.', 'Lowmere Wireworks'],
  ['Join the Lowmere Post', 'The Lowmere Post'],
])('the outlet is found in %j, and is not sure', (line, outlet) => {
  const { source } = readTextCopy(below('Share this story: Share On Facebook', line));
  expect(source).toEqual({
    value: outlet,
    from: 'text',
    doubt: `Only a line around the text names the outlet “${outlet}”.`,
  });
});

test.each([
  'Join our newsletter',
  'Join the Conversation',
  'Copyright © 2024. All rights reserved.',
  'The views expressed here are those of the author.',
])('no outlet is made of %j', (line) => {
  expect(readTextCopy(below('Share this story: Share On Facebook', line)).source).toBeUndefined();
});

test('a menu above a copied text is not its headline', () => {
  const copy = readTextCopy(`Home | News | Opinion\n\nSalt Dues Rise Again in Lowmere\n\n${below()}`);
  expect(copy.title?.value).toBe('Salt Dues Rise Again in Lowmere');
  expect(copy.text).toMatch(/^The council met/);
});

test('what authors cover, told below the text, is no part of it', () => {
  const copy = readTextCopy(
    `Salt Dues Rise Again\n\nby Orla Finnemore\n\n${below('Orla Finnemore covers the harbour.')}`,
  );
  expect(copy.text).toMatch(/about salt\.$/);
  expect(copy.removed.at(-1)).toEqual({ text: 'Orla Finnemore covers the harbour.', reason: 'about the author' });
});

test('an appeal to readers ends the text', () => {
  const copy = readTextCopy(below('The council will meet again.', 'Support the Quay Review'));
  expect(copy.text).toMatch(/meet again\.$/);
  expect(copy.removed).toEqual([{ text: 'Support the Quay Review', reason: 'appeal' }]);
});

test('who helped to report is an author of copied text too', () => {
  const copy = readTextCopy(
    below('Ida Stern contributed to this report.', '© 2024 Lowmere Wireworks. All rights reserved.'),
  );
  expect(values(copy.authors)).toContainEqual({ name: 'Ida Stern' });
  expect(copy.removed[0]).toEqual({ text: 'Ida Stern contributed to this report.', reason: 'byline' });
});

test('the reporters named below the report of an agency are its authors', () => {
  const credits = '(Reporting by Ida Stern in Sund and Paul Roth in North Quay; Editing by Lena Voll)';
  const copy = readTextCopy(below(credits, '© 2024 Lowmere Wireworks. All rights reserved.'));
  expect(values(copy.authors)).toEqual([{ name: 'Ida Stern' }, { name: 'Paul Roth' }]);
  expect(copy.text).toMatch(/about salt\.$/);
  expect(copy.removed[0]).toEqual({ text: credits, reason: 'byline' });
});

test('a copied text that asks to pay for the rest may be cut', () => {
  const copy = readTextCopy(below('Want to read more? Subscribe today.'));
  expect(copy.text).toMatch(/about salt\.$/);
  expect(copy.notes).toEqual(['The page is not free to read for everybody: the text may be cut.']);
  expect(readTextCopy(below('The council will meet again.')).notes).toEqual([]);
});
