/** Speech that a dash opens. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';

/** The words and the speaker of each quotation; `-` for nobody. */
function speechIn(language: string, text: string): string[][] {
  return findQuotations(text.replaceAll(' / ', '\n\n'), { language }).map((found) => [
    found.text,
    found.speaker && !found.speaker.unnamed && !found.doubt ? found.speaker.name : '-',
  ]);
}

test.each([
  ['es', '—No hay dinero —dijo Pedro Gil.', [['No hay dinero', 'Pedro Gil']]],
  [
    'es',
    '—No hay dinero —dijo la alcaldesa Ana Ruiz—. Nunca lo hubo.',
    [
      ['No hay dinero', 'Ana Ruiz'],
      ['Nunca lo hubo.', 'Ana Ruiz'],
    ],
  ],
  [
    'es',
    '—¿Y ahora? —pregunta Ana Ruiz. / —Ahora esperamos —responde Pedro Gil.',
    [
      ['¿Y ahora?', 'Ana Ruiz'],
      ['Ahora esperamos', 'Pedro Gil'],
    ],
  ],
  ['es', '—¿Vendrá? —le preguntó Ana Ruiz.', [['¿Vendrá?', 'Ana Ruiz']]],
  ['es', '—No hay dinero —añadió.', [['No hay dinero', '-']]],
  ['ru', '— Денег нет, — сказал Пётр Иванов.', [['Денег нет', 'Пётр Иванов']]],
  [
    'ru',
    '«Денег нет, — сказал мэр Пётр Иванов. — И не будет». Ушли все.',
    [
      ['Денег нет', 'Пётр Иванов'],
      ['И не будет', 'Пётр Иванов'],
    ],
  ],
  [
    'ru',
    '«То, что было, — беда! — заявила Анна Белова депутатам. — Это, — добавила она, — наша беда».',
    [
      ['То, что было, — беда!', 'Анна Белова'],
      ['Это', 'Анна Белова'],
      ['наша беда', 'Анна Белова'],
    ],
  ],
  ['ru', '«Деньги — это всё», — сказал Пётр Иванов.', [['Деньги — это всё', 'Пётр Иванов']]],
  [
    'ru',
    '«Денег нет, — сказал мне Пётр Иванов, — и не будет», — вспоминает Анна Белова.',
    [['Денег нет, — сказал мне Пётр Иванов, — и не будет', 'Анна Белова']],
  ],
  ['es', '«No hay dinero —dijo Pedro Gil—. Nunca lo hubo».', [['No hay dinero —dijo Pedro Gil—. Nunca lo hubo', '-']]],
  [
    'ru',
    '— Денег нет, — сказал Пётр Иванов, — и не будет.',
    [
      ['Денег нет', 'Пётр Иванов'],
      ['и не будет.', 'Пётр Иванов'],
    ],
  ],
  ['ru', '– А теперь? – спросила министр Анна Котова.', [['А теперь?', 'Анна Котова']]],
  ['fr', '— Il n’y a pas d’argent, a dit Paul Morel.', [['Il n’y a pas d’argent', 'Paul Morel']]],
  ['fr', '— C’est fini ! lance Anne Lefort.', [['C’est fini !', 'Anne Lefort']]],
  ['pt', '— Não há dinheiro — disse Pedro Gil.', [['Não há dinheiro', 'Pedro Gil']]],
  ['it', '– Non ci sono soldi – ha detto Pietro Gallo.', [['Non ci sono soldi', 'Pietro Gallo']]],
])('a dash opens speech, in %s: %s', (language, text, speech) => {
  expect(speechIn(language, text)).toEqual(speech);
});

test.each([
  ['es', 'El alcalde —que dijo poco— no habló.'],
  ['es', '— Leche — dos litros. / — Huevos — doce.'],
  ['ru', 'Москва — столица, сказал Пётр Иванов.'],
  ['ru', '— в 2020 году — 5 млн; / — в 2021 году — 6 млн.'],
  ['fr', '— le prix ; / — la date.'],
  ['en', '— No money — said Peter Voss.'],
])('a dash that opens no speech, in %s: %s', (language, text) => {
  expect(speechIn(language, text)).toEqual([]);
});

test('words within quotation marks stay quotations where a dash opens their paragraph', () => {
  expect(speechIn('fr', '— Vous partez ? — « Demain », répond Paul Morel.')).toEqual([['Demain', 'Paul Morel']]);
});
