import { expect, test } from 'vitest';
import { addFormerId } from '../../../src/rename/add-former-id.ts';

test.each([
  ['fields without lists', 'name: Ada', 'name: Ada\nformerly: [old]'],
  ['a line end behind the last field', 'name: Sund\n', 'name: Sund\nformerly: [old]\n'],
  ['lists of lines', 'name: Ada\naliases:\n  - A\n', 'name: Ada\naliases:\n  - A\nformerly:\n  - old\n'],
  ['lists that are not indented', 'aliases:\n- A\nname: Ada', 'aliases:\n- A\nname: Ada\nformerly:\n- old'],
  ['lists on one line', 'aliases: [A] # so\n', 'aliases: [A] # so\nformerly: [old]\n'],
  ['line ends of Windows', 'name: Ada\r\nkind: expert\r\n', 'name: Ada\r\nkind: expert\r\nformerly: [old]\r\n'],
  ['a set on one line', '{name: Sund}', '{name: Sund, formerly: [old]}'],
  ['a former id', 'formerly: [older]\nname: A', 'formerly: [older, old]\nname: A'],
  ['a former id on a line', 'formerly:\n  - older # 2021\nname: A', 'formerly:\n  - older # 2021\n  - old\nname: A'],
  ['the same at the end', 'name: A\nformerly:\n  - older', 'name: A\nformerly:\n  - older\n  - old'],
  ['an empty list', 'formerly: []\nname: A', 'formerly: [old]\nname: A'],
  ['an empty field', 'formerly:\nname: A', 'formerly: [old]\nname: A'],
  ['its new id as a former one', 'formerly: [new, older] # x\nname: A', 'formerly: [older, old] # x\nname: A'],
  ['the same on lines', 'formerly:\n  - new\nname: A\n', 'formerly:\n  - old\nname: A\n'],
])('to %s', (_, yaml, expected) => {
  expect(addFormerId(yaml, 'old', 'new')).toBe(expected);
});

test('an id of digits stays a text', () => {
  expect(addFormerId('name: A', '1984', 'new')).toBe('name: A\nformerly: ["1984"]');
});
