/** What a speaker is, in the article’s own words, in other languages than English; `-` where the words may be somebody else’s. */

import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';

/** The role of a speaker whom a text names. */
function roleOf(language: string, name: string, text: string): string {
  const found = findQuotations(text, { language }).find(({ speaker }) => speaker?.name === name);
  expect(found?.speaker?.name).toBe(name);
  return found?.speaker?.role ?? '-';
}

describe('before a name', () => {
  test.each([
    ['fr', 'Jean Martin', '« Non », a dit le professeur Jean Martin.', 'professeur'],
    ['fr', 'Anne Petit', '« Non », a dit la maire de Brask, Anne Petit.', 'maire de Brask'],
    ['fr', 'Jean Martin', '« Non », assure l’ancien directeur général Jean Martin.', 'ancien directeur général'],
    ['de', 'Karl Hagen', '„Nein“, sagte der Sprecher Karl Hagen.', 'Sprecher'],
    ['de', 'Anna Vogel', '„Nein“, sagte Umweltministerin Anna Vogel.', 'Umweltministerin'],
    ['de', 'Anna Vogel', '„Nein“, sagte die frühere Leiterin Anna Vogel.', 'frühere Leiterin'],
    ['es', 'Ana Ruiz', 'La ministra de Sanidad, Ana Ruiz, afirmó: «No».', 'ministra de Sanidad'],
    ['es', 'Juan Gil', '«No», aseguró el exdirector Juan Gil.', 'exdirector'],
    ['it', 'Mario Bassi', '«No», ha detto il professor Mario Bassi.', 'professor'],
    ['it', 'Carlo Neri', '«No», dice il presidente dell’associazione Carlo Neri.', 'presidente dell’associazione'],
    ['pt', 'Ana Rocha', 'A ministra da Saúde, Ana Rocha, afirmou: «Não».', 'ministra da Saúde'],
    ['nl', 'Jan Bakker', '“Nee”, zei voormalig minister Jan Bakker.', 'voormalig minister'],
    ['nl', 'Piet Smit', '“Nee”, zei de burgemeester van Brask, Piet Smit.', 'burgemeester van Brask'],
    ['ru', 'Иван Петров', '«Нет», — сказал директор порта Иван Петров.', 'директор порта'],
    ['he', 'דנה פרץ', 'המנהל והשרה דנה פרץ הגיעו. "כן", אמרה דנה פרץ.', 'השרה'],
    ['he', 'דוד גל', '"לא", אמר מנהל הנמל לשעבר דוד גל.', 'מנהל הנמל לשעבר'],
    ['ar', 'هاني سليم', 'قال وزير المالية السابق هاني سليم: «لا».', 'وزير المالية السابق'],
    ['ru', 'Анна Белова', '«Нет», — сказала пресс-секретарь губернатора Анна Белова.', 'пресс-секретарь губернатора'],
  ])('in %s, of %s: %s', (language, name, text, role) => {
    expect(roleOf(language, name, text)).toBe(role);
  });
});

describe('behind a name', () => {
  test.each([
    ['fr', 'Jean Martin', 'Jean Martin, directeur du port, a déclaré : « Non. »', 'directeur du port'],
    ['fr', 'Jean Martin', '« Non », dit Jean Martin, 54 ans, agriculteur à Brask.', 'agriculteur à Brask'],
    ['de', 'Anna Vogel', 'Anna Vogel, Direktorin des Hafens, sagte: „Nein.“', 'Direktorin des Hafens'],
    ['de', 'Karl Hagen', '„Nein“, sagte Karl Hagen, Professor für Wasser und Boden.', 'Professor für Wasser und Boden'],
    ['es', 'Juan Gil', '«No», dijo Juan Gil, abogado y profesor de Derecho.', 'abogado y profesor de Derecho'],
    ['it', 'Anna Conti', 'Anna Conti, ex sindaca di Brask, ha detto: «No».', 'ex sindaca di Brask'],
    ['pt', 'Rui Melo', '«Não», disse Rui Melo, diretor do porto.', 'diretor do porto'],
    ['nl', 'Anna Visser', 'Anna Visser, directeur van de haven, zei: “Nee.”', 'directeur van de haven'],
    [
      'ru',
      'Анна Белова',
      'Анна Белова, бывший министр здравоохранения, заявила: «Нет».',
      'бывший министр здравоохранения',
    ],
  ])('in %s, of %s: %s', (language, name, text, role) => {
    expect(roleOf(language, name, text)).toBe(role);
  });
});

describe('what may be somebody else’s', () => {
  test.each([
    ['fr', 'Jean Martin', 'L’avocat de la ministre, Jean Martin, part. « Non », dit Jean Martin.'],
    ['fr', 'Jean Martin', 'Le directeur du port rencontre Jean Martin. « Non », dit Jean Martin.'],
    ['fr', 'Jean Martin', 'La femme de Jean Martin, maire de Brask, part. « Non », dit Jean Martin.'],
    ['fr', 'Jean Martin', 'Jean Martin, le maire et la préfète étaient là. « Non », dit Jean Martin.'],
    ['fr', 'Jean Martin', 'Selon Jean Martin, le directeur du port ment : « Non. »'],
    ['fr', 'Jean Martin', 'Avec la ministre, Jean Martin, 54 ans, a dit : « Non. »'],
    ['fr', 'Jean Martin', 'Le directeur du lycée Jean Martin ferme. « Non », dit Jean Martin.'],
    ['de', 'Karl Hagen', 'Der Direktor lobte Karl Hagen. „Nein“, sagte Karl Hagen.'],
    ['de', 'Karl Hagen', 'Karl Hagen, der früher Direktor war, sagte: „Nein.“'],
    ['de', 'Karl Hagen', 'Der Anwalt der Ministerin, Karl Hagen, ging. „Nein“, sagte Karl Hagen.'],
    ['es', 'Mario Luna', 'Según Mario Luna, el director del puerto miente: «No».'],
    ['es', 'Ana Ruiz', 'Junto al director, Ana Ruiz dijo: «No».'],
    ['it', 'Mario Bassi', 'Il direttore del porto chiama Mario Bassi. «No», ha detto Mario Bassi.'],
    ['it', 'Anna Conti', 'Con il ministro, Anna Conti, 40 anni, ha detto: «Sì».'],
    ['pt', 'Rui Melo', 'O prefeito visita Rui Melo. «Não», disse Rui Melo.'],
    ['nl', 'Jan Bakker', 'De directeur prijst Jan Bakker. “Nee”, zei Jan Bakker.'],
    ['ru', 'Иван Петров', 'Директор похвалил Ивана Петрова. «Нет», — сказал Иван Петров.'],
    ['ru', 'Анна Белова', '«Нет», — сказала дочь директора порта Анна Белова.'],
    ['ru', 'Игорь Зайцев', 'По словам инженера Игоря Зайцева, «всё хорошо».'],
    ['he', 'דוד גל', 'לדברי דוד גל, המנהל שיקר: "לא".'],
    ['he', 'דוד גל', 'המנהל ראה את דוד גל. "לא", אמר דוד גל.'],
    ['he', 'דוד גל', 'המנהל של דוד גל התפטר. "לא", אמר דוד גל.'],
    ['he', 'דנה פרץ', 'דוד גל, ראש העיר, דנה פרץ, מנהלת הנמל, ואבי רוזנטל הגיעו. "כן", אמרה דנה פרץ.'],
    ['ar', 'سامر نجار', 'وبحسب سامر نجار، المدير كذب: «لا».'],
    ['ar', 'سامر نجار', 'زار المدير سامر نجار. «لا»، قال سامر نجار.'],
  ])('in %s, of %s: %s', (language, name, text) => {
    expect(roleOf(language, name, text)).toBe('-');
  });
});
