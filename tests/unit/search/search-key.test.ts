import { expect, test } from 'vitest';
import { asksForSearch } from '../../../src/search/search-key.ts';

const press = (init: Partial<KeyboardEvent>) => ({
  key: 'k',
  code: 'KeyK',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...init,
});

test.each<[string, Partial<KeyboardEvent>]>([
  ['a slash', { key: '/', code: 'Slash' }],
  ['a slash with Shift, as on a German keyboard', { key: '/', code: 'Digit7', shiftKey: true }],
  ['Ctrl-K', { ctrlKey: true }],
  ['Cmd-K', { metaKey: true }],
  ['Ctrl-K with the capitals locked', { key: 'K', ctrlKey: true }],
  ['Ctrl-K where K is on another key', { code: 'KeyV', ctrlKey: true }],
  ['the key of K on a Russian keyboard', { key: 'л', ctrlKey: true }],
  ['the key of K on a Hebrew keyboard', { key: 'ל', ctrlKey: true }],
  ['the key of K on an Arabic keyboard', { key: 'ن', metaKey: true }],
  ['the key of K on a Greek keyboard', { key: 'κ', ctrlKey: true }],
])('%s asks for the search', (_, init) => {
  expect(asksForSearch(press(init), undefined, false)).toBe(true);
});

test.each<[string, Partial<KeyboardEvent>]>([
  ['K alone', {}],
  ['another letter of a Latin keyboard on the key of K', { key: 't', ctrlKey: true }],
  ['an accented letter on the key of K', { key: 'ê', ctrlKey: true }],
  ['a dead key', { key: 'Dead', ctrlKey: true }],
  ['another key of a Russian keyboard', { key: 'к', code: 'KeyR', ctrlKey: true }],
  ['the key of the slash on a Russian keyboard', { key: '.', code: 'Slash' }],
  ['Ctrl-Shift-K', { key: 'K', ctrlKey: true, shiftKey: true }],
  ['Ctrl-Alt-K', { ctrlKey: true, altKey: true }],
  ['Ctrl-Cmd-K', { ctrlKey: true, metaKey: true }],
  ['Ctrl and a slash', { key: '/', code: 'Slash', ctrlKey: true }],
  ['a slash while a word is composed', { key: '/', code: 'Slash', isComposing: true }],
  ['Ctrl-K that something else has taken', { ctrlKey: true, defaultPrevented: true }],
])('%s does not', (_, init) => {
  expect(asksForSearch(press(init), undefined, false)).toBe(false);
});

test.each<[string, Partial<KeyboardEvent>, string, boolean, boolean]>([
  ['a slash in a field', { key: '/' }, 'input', false, false],
  ['Ctrl-K in a field', { ctrlKey: true }, 'input', false, true],
  ['Ctrl-K in a field on a Mac, where it deletes the rest of the line', { ctrlKey: true }, 'input', true, false],
  ['Cmd-K in a field on a Mac', { metaKey: true }, 'input', true, true],
  ['Ctrl-K in a longer text', { ctrlKey: true }, 'textarea', false, false],
  ['Cmd-K in a longer text', { metaKey: true }, 'div', true, false],
])('while somebody is typing: %s', (_, init, field, isMac, asks) => {
  expect(asksForSearch(press(init), field, isMac)).toBe(asks);
});
