import { expect, test } from 'vitest';
import { ContentError, formatReport } from '../../../src/domain/format-problems.ts';
import { type Problem, sortProblems } from '../../../src/schema/problem.ts';

const problem = (file: string, line: number, column: number, more: Partial<Problem> = {}): Problem => ({
  kind: 'unknown-field',
  file,
  line,
  column,
  message: 'Unknown field `x`.',
  hint: 'Take it out.',
  ...more,
});

test('a report has a line for each problem, sorted, and counts them', () => {
  const problems = [
    problem('site.yaml', 1, 1),
    problem('articles/b.md', 10, 1),
    problem('articles/b.md', 9, 20, { kind: 'invalid-date', message: '"2022-13" is no date.', hint: 'Mend it.' }),
    problem('articles/b.md', 9, 3),
  ];
  expect(formatReport(problems, 'content')).toBe(
    [
      'content/articles/b.md:9:3 unknown-field: Unknown field `x`. Take it out.',
      'content/articles/b.md:9:20 invalid-date: "2022-13" is no date. Mend it.',
      'content/articles/b.md:10:1 unknown-field: Unknown field `x`. Take it out.',
      'content/site.yaml:1:1 unknown-field: Unknown field `x`. Take it out.',
      '',
      '4 problems in 2 files.',
    ].join('\n'),
  );
});

test('one problem is one', () => {
  expect(formatReport([problem('site.yaml', 1, 1)], '../notes')).toBe(
    '../notes/site.yaml:1:1 unknown-field: Unknown field `x`. Take it out.\n\n1 problem in 1 file.',
  );
});

test('the error that stops a build says so, and no more', () => {
  const error = new ContentError([problem('site.yaml', 1, 1)], 'content');
  expect(error.report).toBe(`${formatReport([problem('site.yaml', 1, 1)], 'content')} Nothing was built.`);
  expect([error.message, error.name]).toEqual([error.report, 'ContentError']);
});

test('the order is the same on every machine: by characters, then numbers, then kind and message', () => {
  const ordered = [
    problem('a-b.md', 1, 1),
    problem('a.md', 1, 1, { kind: 'empty-body' }),
    problem('a.md', 1, 1, { kind: 'invalid-id', message: 'a' }),
    problem('a.md', 1, 1, { kind: 'invalid-id', message: 'b' }),
    problem('a.md', 1, 2),
    problem('a.md', 2, 1),
    problem('a.md', 11, 1),
    problem('é.md', 1, 1),
  ];
  expect(sortProblems(ordered.toReversed())).toEqual(ordered);
});
