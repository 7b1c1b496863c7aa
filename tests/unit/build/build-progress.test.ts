import { expect, test } from 'vitest';
import { createBuildProgress } from '../../../src/build/build-progress.ts';
import { withoutProgress } from '../../without-progress.ts';

/** Runs a stage of so many items, each of which takes so many milliseconds, and gives everything that was written. */
function run(isTTY: boolean, items: number, each: number, columns = 80) {
  let time = 0;
  const lines: string[] = [];
  const progress = createBuildProgress({ isTTY, columns, write: (text) => lines.push(text) }, () => time);
  progress.begin('Pages', items);
  for (let item = 0; item < items; item++) {
    time += each;
    progress.advance();
  }
  progress.begin('Rights');
  time += 500;
  return { lines, stages: progress.end() };
}

test('a log gets a line now and then, with the count, the rate and the time left', () => {
  expect(run(false, 3000, 30).lines).toEqual([
    'Pages: 1,000 of 3,000, 33 a second, 60 s left\n',
    'Pages: 2,000 of 3,000, 33 a second, 30 s left\n',
    'Pages: 3,000 of 3,000, 33 a second, 0 s left\n',
  ]);
});

test('the rate and the time left are told when a stage has gone on for seconds', () => {
  const lines = run(true, 10, 500).lines.map((line) => line.slice('\r\u001b[K'.length));
  expect(lines.slice(1, 5)).toEqual([
    'Pages: 1 of 10',
    'Pages: 2 of 10',
    'Pages: 3 of 10',
    'Pages: 4 of 10, 2 a second, 3 s left',
  ]);
});

test('tests of builds can tell such lines from warnings', () => {
  const lines = [
    'site.yaml: no .well-known/security.txt is written\n',
    ...run(false, 3000, 30).lines,
    'Texts: 4,000\n',
  ];
  expect(withoutProgress(lines.join(''))).toBe(lines[0]);
});

test('a log gets none of a short build', () => {
  expect(run(false, 100, 10).lines).toEqual([]);
});

test('a terminal has one line that is written over, no wider than it, and none at the end', () => {
  const { lines } = run(true, 100, 10, 30);
  expect(lines.length).toBeGreaterThan(5);
  const clear = '\r\u001b[K';
  for (const line of lines) {
    expect(line.startsWith(clear)).toBe(true);
    expect(line.slice(clear.length)).toMatch(/^.{0,29}$/);
  }
  expect(lines.at(-1)).toBe(clear);
});

test('the stages are given with their times', () => {
  expect(run(false, 10, 10).stages).toEqual([
    { name: 'Pages', start: 0, end: 100 },
    { name: 'Rights', start: 100, end: 600 },
  ]);
});
