import { expect, test } from 'vitest';
import { decodeBytes } from '../../../src/import/decode-bytes.ts';

const page = (head: string, words: string): string => `<html><head>${head}</head><body><p>${words}</p></body></html>`;

/** The bytes of a text in an encoding of one byte a letter. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => letters.get(letter) ?? 63);
}

const RUSSIAN = 'Совет гавани два часа говорил о цене на соль и о пароме, за который никто не заплатил.';
const HEBREW = 'חברת המעבורות הודיעה ביום שלישי כי תבטל שתיים מארבע הפלגות החורף שלה.';

test.each([
  ['windows-1251', '', RUSSIAN],
  ['koi8-r', '', RUSSIAN],
  ['windows-1255', '', HEBREW],
  ['windows-1255', '<meta charset="windos-1255">', HEBREW],
  ['windows-1252', '', 'The café’s naïve software can’t find José Muñoz.'],
  ['windows-1251', '<meta charset="windows-1251">', RUSSIAN],
])('a page in %s is read where its head is “%s”', (encoding, head, words) => {
  expect(decodeBytes(encode(page(head, words), encoding))).toBe(page(head, words));
});

test('Japanese is told from its letters', () => {
  const words = '82b1 82cc 90e0 82cd 82b1 82b1 82c9 82a0 82e9 82c6 82a2 82a4 82b1 82c6 82f0 8cbe 82c1 82c4 82a2 82bd';
  const bytes = Buffer.concat([Buffer.from('<p>'), Buffer.from(words.replaceAll(' ', ''), 'hex'), Buffer.from('</p>')]);
  expect(decodeBytes(bytes)).toBe(new TextDecoder('shift_jis').decode(bytes));
});

test('letters of no language that is known are refused', () => {
  const bytes = Uint8Array.from(page('', '\u00ff\u00fe\u00d8\u00de\u00ff\u00fe\u00d8\u00de'), (letter) =>
    letter.charCodeAt(0),
  );
  expect(() => decodeBytes(bytes)).toThrow('does not say in which encoding');
});

test('control characters that no content file may have are left out, and those that part pages are not', () => {
  const copied = 'The quay is re\u0002opened.\u0000\n\fPage two: “It is\u000bover,” said Berg.\u007f';
  expect(decodeBytes(new TextEncoder().encode(copied))).toBe(
    'The quay is reopened.\n\fPage two: “It is\u000bover,” said Berg.',
  );
});
