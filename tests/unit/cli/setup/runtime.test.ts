import { expect, test } from 'vitest';
import { root } from '../../../../src/cli/project.mjs';
import { isNewEnough, runtime } from '../../../../src/cli/setup/runtime.mjs';

test.each([
  ['v24.2.0', true],
  ['v24.21.0', true],
  ['v26.0.0', true],
  ['v24.1.0', false],
  ['v22.21.0', false],
  ['v20.20.2', false],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});

test('a Node that is new enough runs the project itself', () => {
  expect(runtime(root)).toBe(process.execPath);
});
