/** The same as in `words-of-others.test.ts`, in other languages than English. `-` where nobody is named. */

import { expect, test } from 'vitest';
import { speakersIn } from './speakers-in.ts';

test.each([
  ['fr', 'Citant Anna Morel, Paul Lefort a dit : « C’est fini. »'],
  ['fr', 'Paul Lefort, lisant une lettre d’Anna Morel, a dit : « C’est fini. »'],
  ['de', 'Anna Vogel zitierend, sagte Karl Hagen: „Es ist vorbei.“'],
  ['es', 'Citando a Ana Ruiz, Pedro Gil dijo: «Se acabó».'],
  ['it', '«È finita», ha detto Pietro Gallo, citando Anna Conti.'],
  ['pt', '“Acabou”, disse Pedro Gil, citando Ana Costa.'],
  ['nl', 'Anna de Boer citerend zei Jan Bakker: ‘Het is voorbij.’'],
  ['ru', 'Цитируя Анну Белову, Пётр Иванов сказал: «Всё».'],
  ['ru', '«Всё», — сказал Пётр Иванов, цитируя Анну Белову.'],
])('who relays words has not said them, in %s: %s', (language, text) => {
  expect(speakersIn(language, text)).toEqual(['-']);
});

test.each([
  ['fr', 'Paul Lefort a nié avoir dit : « C’est fini. »'],
  ['fr', 'Paul Lefort dément avoir déclaré : « C’est fini. »'],
  ['fr', 'Paul Lefort se souvient d’avoir entendu : « C’est fini. »'],
  ['fr', 'Anna Morel dit qu’on lui a dit : « C’est fini. »'],
  ['de', 'Karl Hagen bestritt, gesagt zu haben: „Es ist vorbei.“'],
  ['de', 'Karl Hagen leugnet, dass er gesagt habe: „Es ist vorbei.“'],
  ['de', 'Karl Hagen hat nie gesagt: „Es ist vorbei.“'],
  ['de', 'Anna Vogel sagte, ihr sei gesagt worden: „Es ist vorbei.“'],
  ['es', 'Pedro Gil niega haber dicho: «Se acabó».'],
  ['es', 'Pedro Gil nunca dijo: «Se acabó».'],
  ['es', 'Pedro Gil recuerda haber oído: «Se acabó».'],
  ['it', 'Pietro Gallo nega di aver detto: «È finita».'],
  ['it', 'Pietro Gallo non ha mai detto: «È finita».'],
  ['pt', 'Pedro Gil nega ter dito: “Acabou”.'],
  ['pt', 'Pedro Gil lembra ter ouvido: “Acabou”.'],
  ['nl', 'Jan Bakker zei nooit: ‘Het is voorbij.’'],
  ['nl', 'Anna de Boer zei dat haar werd gezegd: ‘Het is voorbij.’'],
  ['ru', 'Пётр Иванов отрицает, что сказал: «Всё».'],
  ['ru', 'Пётр Иванов вспоминает, что слышал: «Всё».'],
])('who denies or hears words has not said them, in %s: %s', (language, text) => {
  expect(speakersIn(language, text)).toEqual(['-']);
});

test.each([
  ['fr', 'Paul Lefort imagine Anna Morel disant : « C’est fini. »'],
  ['fr', 'Anna Morel aurait pu dire : « C’est fini. »'],
  ['de', 'Karl Hagen wünschte, Anna Vogel hätte gesagt: „Es ist vorbei.“'],
  ['de', 'Karl Hagen hofft, dass Anna Vogel sagt: „Es ist vorbei.“'],
  ['es', 'Ojalá Ana Ruiz hubiera dicho: «Se acabó».'],
  ['es', 'Pedro Gil imagina que Ana Ruiz dice: «Se acabó».'],
  ['it', 'E se Anna Conti avesse detto: «È finita»?'],
  ['it', 'Magari Anna Conti avesse detto: «È finita».'],
  ['pt', 'Oxalá Ana Costa tivesse dito: “Acabou”.'],
  ['nl', 'Jan Bakker wenste dat Anna de Boer had gezegd: ‘Het is voorbij.’'],
  ['ru', 'Если бы Анна Белова сказала: «Всё».'],
  ['ru', 'Анна Белова сказала бы: «Всё».'],
])('who is only supposed to say words has not said them, in %s: %s', (language, text) => {
  expect(speakersIn(language, text)).toEqual(['-']);
});

test.each([
  ['fr', 'Paul Lefort a nié les faits et dit : « C’est fini. »', 'Paul Lefort'],
  ['fr', 'Paul Lefort ne cède pas et dit : « C’est fini. »', 'Paul Lefort'],
  ['fr', 'Paul Lefort espère qu’Anna Morel viendra et dit : « C’est fini. »', 'Paul Lefort'],
  ['de', 'Karl Hagen bestreitet die Tat und sagt: „Es ist vorbei.“', 'Karl Hagen'],
  ['es', 'Pedro Gil negó los hechos y dijo: «Se acabó».', 'Pedro Gil'],
  ['es', 'Pedro Gil no se rindió y dijo: «Se acabó».', 'Pedro Gil'],
  ['it', 'Pietro Gallo spera nella pace e ha detto: «È finita».', 'Pietro Gallo'],
  ['pt', 'Pedro Gil citou Ana Costa no livro. “Acabou”, disse Pedro Gil.', 'Pedro Gil'],
  ['nl', 'Jan Bakker ontkent alles en zegt: ‘Het is voorbij.’', 'Jan Bakker'],
  ['ru', 'Пётр Иванов отрицает вину и говорит: «Всё».', 'Пётр Иванов'],
])('who denies or hopes something else speaks, in %s: %s', (language, text, speaker) => {
  expect(speakersIn(language, text)).toEqual([speaker]);
});
