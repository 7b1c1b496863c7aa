import { describe, expect, test } from 'vitest';
import { filedAs, invertName, splitName } from '../../../../src/domain/citation/author-name.ts';

describe('a name is divided as it is filed', () => {
  test.each([
    ['Anna Geifman', 'Geifman, Anna', { family: 'Geifman', given: 'Anna' }],
    ['Ursula von der Leyen', 'Leyen, Ursula von der', { family: 'Leyen', given: 'Ursula', particle: 'von der' }],
    ['Robert De Niro', 'De Niro, Robert', { family: 'De Niro', given: 'Robert' }],
    ['Abdel Fattah al-Sisi', 'Sisi, Abdel Fattah al-', { family: 'Sisi', given: 'Abdel Fattah', particle: 'al-' }],
    ['Martin Luther King Jr.', 'King, Martin Luther, Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Martin Luther King, Jr.', 'King, Martin Luther, Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Зеэв Ханин', 'Ханин, Зеэв', { family: 'Ханин', given: 'Зеэв' }],
    ['זאב אורן', 'אורן, זאב', { family: 'אורן', given: 'זאב' }],
    ['يوسف الخطيب', 'الخطيب, يوسف', { family: 'الخطيب', given: 'يوسف' }],
  ])('%s, filed as %s', (name, filed, parts) => {
    expect(splitName(name, filed)).toEqual(parts);
  });
});

test.each([
  ['family name first', 'Xi Jinping', 'Xi Jinping'],
  ['family name first, filed with a comma', 'Xi Jinping', 'Xi, Jinping'],
  ['another spelling', 'Hillel Frisch', 'Frisch, H.'],
  ['one word', 'Plato', 'Plato'],
  ['nothing but a comma', 'Plato', 'Plato, '],
  ['too many parts', 'A B C D', 'D, A, B, C'],
])('a name is left whole that is filed otherwise than it is spoken: %s', (_, name, filed) => {
  expect(splitName(name, filed)).toEqual({ literal: name });
});

test.each([
  ['by its last word', { name: 'Anna Geifman' }, 'Geifman, Anna'],
  ['as the editors say', { name: 'Ursula von der Leyen', sortName: 'Leyen, Ursula von der' }, 'Leyen, Ursula von der'],
  ['whole, where a particle leaves it open', { name: 'Ursula von der Leyen' }, 'Ursula von der Leyen'],
  ['whole, where the order of the words does', { name: 'Xi Jinping' }, 'Xi Jinping'],
  ['whole, where it begins with a title', { name: 'Pope Francis', sortName: 'Francis, Pope' }, 'Pope Francis'],
])('a name is filed %s', (_, person, filed) => {
  expect(filedAs(person, 'en')).toBe(filed);
});

test.each([
  [{ family: 'Leyen', given: 'Ursula', particle: 'von der' }, 'von der Leyen, Ursula'],
  [{ family: 'Sisi', given: 'Abdel Fattah', particle: 'al-' }, 'al-Sisi, Abdel Fattah'],
  [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }, 'King, Martin Luther, Jr.'],
  [{ literal: 'Xi Jinping' }, 'Xi Jinping,'],
  [{ literal: 'Plato' }, 'Plato'],
])('%j is inverted as %s', (name, inverted) => {
  expect(invertName(name)).toBe(inverted);
});
