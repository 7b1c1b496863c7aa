/** Others whom a sentence names before who speaks: who asks, who is asked to say something, who speaks next, who is cited. `-` where nobody is named; `/` parts paragraphs. */

import { expect, test } from 'vitest';
import { speakersIn } from './speakers-in.ts';

test.each([
  ['en', 'Asked by Anna Cole, Peter Voss said “no.”', ['Peter Voss']],
  ['en', 'Asked by Anna Cole, the mayor said “no.”', ['-']],
  ['en', 'Pressed by Dana Reed on prices, he said: “Ask me in May.”', ['-']],
  ['en', 'When asked by Tom Hurd if she was ready, Kira Moss laughed. “Always,” she said.', ['Kira Moss']],
  ['en', 'Interviewed by Lars Holt last year, the singer called her label “a prison.”', ['-']],
  ['en', 'Questioned by Nina Falk, the witness answered “never.”', ['-']],
  ['en', 'Urged by Carl Reyes to resign, Dora Finn replied that she was “just warming up.”', ['Dora Finn']],
  ['fr', 'Interrogé par Anne Lefort, Paul Morel a répondu « non ».', ['Paul Morel']],
  ['fr', 'Interrogée par Anne Lefort sur la grève, la préfète a dit : « Rien ne change. »', ['-']],
  ['fr', 'Questionné par Anne Lefort, il a dit : « Peut-être. »', ['-']],
  ['de', 'Von Anna Vogel gefragt, sagte der Bürgermeister: „Nein.“', ['-']],
  ['de', 'Auf Nachfrage von Anna Vogel sagte Karl Hagen: „Nein.“', ['Karl Hagen']],
  ['de', 'Auf die Frage von Anna Vogel, ob er gehe, antwortete Karl Hagen: „Nie.“', ['Karl Hagen']],
  ['de', 'Gefragt von Anna Vogel, meinte er: „Vielleicht.“', ['-']],
  ['es', 'Preguntado por Ana Ruiz, el alcalde dijo: «No».', ['-']],
  ['es', 'A preguntas de Ana Ruiz, Pedro Gil respondió: «No».', ['Pedro Gil']],
  ['es', 'Interrogada por Ana Ruiz, dijo: «Nunca».', ['-']],
  ['it', 'Interrogato da Anna Conti, il sindaco ha detto: «No».', ['-']],
  ['it', 'Alla domanda di Anna Conti, Pietro Gallo ha risposto: «No».', ['Pietro Gallo']],
  ['pt', 'Questionado por Ana Costa, o prefeito disse: “Não”.', ['-']],
  ['pt', 'Perguntado por Ana Costa se sai, Pedro Gil respondeu: “Não”.', ['Pedro Gil']],
  ['nl', 'Gevraagd door Anna de Boer, zei de burgemeester: ‘Nee.’', ['-']],
  ['nl', 'Op een vraag van Anna de Boer antwoordde Jan Bakker: ‘Nee.’', ['Jan Bakker']],
  ['ru', 'На вопрос Анны Котовой Пётр Иванов ответил: «Нет».', ['Пётр Иванов']],
  ['en', '“A coward,” was how Ada Finch once described Omar Nabil.', ['Ada Finch']],
  ['de', 'Darauf angesprochen, sagte Petra Sommer: „Kein Kommentar.“', ['Petra Sommer']],
  ['de', 'Wie Petra Sommer der Zeitung sagte, sei das „reine Absicht“.', ['Petra Sommer']],
  ['de', '„So nicht“, konterte der Anwalt Uwe Kranz.', ['Uwe Kranz']],
  ['es', 'Preguntada por el retraso, Rosa Peña contestó: «Pregunten a Marín».', ['Rosa Peña']],
  ['fr', '« Pas avant mai », a annoncé Claire Aubin.', ['Claire Aubin']],
  ['pt', 'Questionado sobre o atraso, Rui Falcão rebateu: “Perguntem à prefeita”.', ['Rui Falcão']],
  ['en', 'Asked by Tom Hurd, “Did you lie?” Pat Cole said: “I forgot.”', ['-', 'Pat Cole']],
  ['en', 'Peter Voss, whose wife, Anna Cole, is a judge, said: “No.”', ['Peter Voss']],
  ['en', 'Peter Voss, whose son, Tom Hurd, runs the mill, called it “a farce.”', ['Peter Voss']],
  ['en', 'Jim Farrow told friends that he was “broke,” according to his sister, Peg Farrow.', ['Jim Farrow']],
  ['en', 'Told she was “allergic to adverbs,” Ida Crane laughed. “Happily,” she said.', ['-', 'Ida Crane']],
  ['en', 'Jim Farrow said it was “wet,” according to the Courier.', ['Jim Farrow']],
  ['en', 'Jim Farrow was “broke,” according to his sister, Peg Farrow.', ['Peg Farrow']],
  [
    'en',
    '“It was a mistake” — those were the words of Chancellor Erik Lindt, who apologised on Friday.',
    ['Erik Lindt'],
  ],
  ['ru', 'На вопрос Анны Котовой министр ответил: «Нет».', ['-']],
  ['ru', 'Отвечая Анне Котовой, Пётр Иванов сказал: «Нет».', ['Пётр Иванов']],
  ['he', 'בתשובה לשאלתה של דנה פרץ אמר השר: "לא".', ['-']],
  ['ar', 'ورداً على سؤال ليلى حداد قال الوزير: «لا».', ['-']],
])('who asks has not said the answer, in %s: %s', (language, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});

test.each([
  ['en', '“It is over,” said first Voss, then Cole.', ['-']],
  ['en', '“Out,” said first Peter Voss and then Anna Cole.', ['-']],
  ['en', '“Out,” said Peter Voss, then Anna Cole.', ['-']],
  ['en', 'First Peter Voss, then Anna Cole said “out.”', ['-']],
  ['en', '“Out,” said Voss, Cole and a dozen others.', ['-']],
  ['en', '“Out,” said neither Voss nor Cole.', ['-']],
  ['fr', "« Dehors », a dit d'abord Paul Morel, puis Anne Lefort.", ['-']],
  ['de', '„Raus“, sagte erst Karl Hagen, dann Anna Vogel.', ['-']],
  ['de', '„Raus“, sagten erst Karl Hagen und dann Anna Vogel.', ['-']],
  ['es', '«Fuera», dijo primero Pedro Gil, luego Ana Ruiz.', ['-']],
  ['it', '«Fuori», ha detto prima Pietro Gallo, poi Anna Conti.', ['-']],
  ['pt', '“Fora”, disse primeiro Pedro Gil, depois Ana Costa.', ['-']],
  ['nl', '‘Weg’, zei eerst Jan Bakker, toen Anna de Boer.', ['-']],
  ['ru', '«Вон», — сказал сначала Пётр Иванов, затем Анна Котова.', ['-']],
  ['he', '"החוצה", אמר תחילה יוסי לוי, ואחר כך דנה פרץ.', ['-']],
  ['ar', '«اخرجوا»، قال أولا سامر نجار، ثم ليلى حداد.', ['-']],
])('nobody alone has said what one says after another, in %s: %s', (language, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});

test.each([
  ['fr', 'Anne Lefort a demandé à Paul Morel de dire « oui ».', ['-']],
  ['fr', 'Le maire a demandé à Paul Morel de dire « oui ».', ['-']],
  ['fr', 'Anne Lefort a prié Paul Morel de répéter « oui ».', ['-']],
  ['fr', 'Anne Lefort veut que Paul Morel dise « oui ».', ['-']],
  ['fr', 'Anne Lefort a interdit à Paul Morel de dire « oui ».', ['-']],
  ['fr', "Anne Lefort l'a obligé à dire « oui ».", ['-']],
  ['de', 'Anna Vogel bat Karl Hagen, „ja“ zu sagen.', ['-']],
  ['de', 'Anna Vogel forderte Karl Hagen auf, „ja“ zu sagen.', ['-']],
  ['de', 'Karl Hagen soll „ja“ sagen, forderte Anna Vogel.', ['-']],
  ['es', 'Ana Ruiz pidió a Pedro Gil que dijera «sí».', ['-']],
  ['es', 'Ana Ruiz le ordenó decir «sí».', ['-']],
  ['it', 'Anna Conti ha chiesto a Pietro Gallo di dire «sì».', ['-']],
  ['it', 'Anna Conti gli ha ordinato di dire «sì».', ['-']],
  ['pt', 'Ana Costa pediu a Pedro Gil que dissesse “sim”.', ['-']],
  ['pt', 'Ana Costa mandou Pedro Gil dizer “sim”.', ['-']],
  ['nl', 'Anna de Boer vroeg Jan Bakker om ‘ja’ te zeggen.', ['-']],
  ['nl', 'Anna de Boer wil dat Jan Bakker ‘ja’ zegt.', ['-']],
  ['ru', 'Анна Котова попросила Петра Иванова сказать «да».', ['-']],
  ['ru', 'Анна Котова велела Петру Иванову говорить «да».', ['-']],
  ['he', 'דנה פרץ ביקשה מיוסי לוי לומר "כן".', ['-']],
  ['ar', 'طلبت ليلى حداد من سامر نجار أن يقول «نعم».', ['-']],
  ['en', 'Anna Cole begged Peter Voss to say “yes.”', ['-']],
  ['en', 'Anna Cole made Peter Voss say “yes.”', ['-']],
  ['en', 'Anna Cole asked that Peter Voss say “yes.”', ['-']],
])('nobody has said what somebody is asked to say, in %s: %s', (language, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});

test.each([
  ['de', 'Auf Hagens „Ja“ sagte Vogel nichts.', ['-']],
  ['de', 'Zu Hagens „Ja“ meinte Anna Vogel, es sei spät.', ['-']],
  ['de', 'Auf ein lautes „Ja“ aus dem Saal sagte Anna Vogel: „Danke.“', ['-', 'Anna Vogel']],
  ['nl', 'Op Bakkers ‘ja’ zei Anna de Boer niets.', ['-']],
  ['en', 'After a loud “yes” from the back, Anna Cole said “thanks.”', ['-', 'Anna Cole']],
])('words that somebody answers to are not the answer, in %s: %s', (language, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});

test.each([
  ['en', 'As Anna Cole reported, citing Peter Voss, it is “over.”'],
  ['en', 'Anna Cole said, quoting Peter Voss, that it was “over.”'],
  ['ru', 'Как сообщил Иван Петров со ссылкой на Анну Котову, это «конец».'],
  ['de', 'Wie Anna Vogel unter Berufung auf Karl Hagen berichtet, ist es „aus“.'],
  ['fr', 'D’après Paul Morel, citant Anne Lefort, c’est « fini ».'],
  ['es', 'Según informó Ana Ruiz, citando a Pedro Gil, es «el fin».'],
  ['nl', 'Zoals Anna de Boer met verwijzing naar Jan Bakker meldt, is het ‘voorbij’.'],
])('nobody alone has said what one says by the words of another, in %s: %s', (language, text) => {
  expect(speakersIn(language, text)).toEqual(['-']);
});

test.each([
  ['Anna Cole, along with Peter Voss, wrote that it was “over.”', ['-']],
  ['Anna Cole, together with Peter Voss, called it “theft.”', ['-']],
  ['Anna Cole, jointly with Peter Voss, wrote: “It is over.”', ['-']],
  ['Anna Cole might call it “a hobby.”', ['-']],
  ['Peter Voss might describe it as “over.”', ['-']],
  ['Anna Cole, living with Peter Voss, called it “theft.”', ['Anna Cole']],
  ['Anna Cole said it might be “over.”', ['Anna Cole']],
  ['Theresa May called it “over.”', ['Theresa May']],
])('who says something alone and in fact: %s', (text, speakers) => {
  expect(speakersIn('en', text)).toEqual(speakers);
});

const BEFORE = 'Ingrid Thorsen spoke on Monday. / ';

test.each([
  ['Challenged by presenter Mishal Reed, who put it to her that “you knew”, she replied: “No.”', 'Ingrid Thorsen'],
  ['Interrupted by Mishal Reed, she replied: “No.”', 'Ingrid Thorsen'],
  ['After being interrupted by Anna Reed, who said “go,” she added: “No.”', 'Ingrid Thorsen'],
  ['In a letter to Anna Reed, she wrote: “No.”', 'Ingrid Thorsen'],
  ['Speaking to Anna Reed, who hosts the show, she said: “No.”', 'Ingrid Thorsen'],
  ['Responding to Anna Reed, who had said that “all knew,” she said: “No.”', 'Ingrid Thorsen'],
  ['Like Anna Reed before her, she says: “No.”', 'Ingrid Thorsen'],
  ['Unlike Anna Reed, who said “go,” she says: “No.”', 'Ingrid Thorsen'],
  ['As for Anna Reed, she said: “No.”', 'Anna Reed'],
  ['When Anna Reed came, she said: “No.”', 'Anna Reed'],
])('a pronoun does not mean whom the words before its comma name as an object: %s', (text, speaker) => {
  expect(speakersIn('en', BEFORE + text).at(-1)).toBe(speaker);
});

test.each([
  ['fr', 'Comme Anna Reed, elle dit : « Non. »'],
  ['es', 'Interrumpida por Ana Ruiz, respondió: «No».'],
  ['it', 'Interrotta da Anna Conti, ha risposto: «No».'],
  ['pt', 'Interrompida por Ana Costa, respondeu: “Não”.'],
  ['nl', 'In een brief aan Anna de Boer schreef ze: ‘Nee.’'],
  ['ru', 'В письме Ирине Павловой она написала: «Нет».'],
  ['ru', 'В беседе с Ириной Павловой она сказала: «Нет».'],
  ['es', 'En una carta a Ana Ruiz, escribió: «No».'],
  ['es', 'Como Ana Ruiz, dice: «No».'],
  ['it', 'In una lettera ad Anna Conti, scrive: «No».'],
  ['it', 'In un messaggio ad Anna Conti ha scritto: «No».'],
  ['de', 'Anders als Anna Vogel sagt sie: „Nein.“'],
  ['de', 'Wie Anna Vogel sagt sie: „Nein.“'],
  ['de', 'Statt Anna Vogel sagt sie: „Nein.“'],
  ['de', 'Im Gegensatz zu Anna Vogel sagt sie: „Nein.“'],
  ['fr', 'Citant Anna Morel, elle a dit : « Non. »'],
  ['it', 'Citando Anna Conti, ha detto: «No».'],
  ['de', 'Ebenso wie Anna Vogel sagte sie: „Nein.“'],
  ['nl', 'Anders dan Anna de Boer zegt ze: ‘Nee.’'],
  ['nl', 'Net als Anna de Boer zegt ze: ‘Nee.’'],
  ['nl', 'In tegenstelling tot Anna de Boer zegt ze: ‘Nee.’'],
])('nor does it in %s: %s', (language, text) => {
  expect(speakersIn(language, text)).toEqual(['-']);
});

test.each([
  ['en', '“It is over,” said Anna Vogel. “Good,” she replied.', '-'],
  ['en', 'Anna Vogel met Eva Brandt. “It is over,” Vogel told Brandt. / “Good,” she answered.', '-'],
  ['en', '“It is over,” Anna Vogel told her. “Good,” she said.', '-'],
  ['en', '“It is over,” Anna Vogel told him. “We failed,” she said.', 'Anna Vogel'],
  ['en', '“It is over,” Anna Vogel told her. “We failed,” she added.', 'Anna Vogel'],
  ['en', '“It is over,” said Anna Vogel. Asked why, she replied: “Money.”', 'Anna Vogel'],
  ['de', 'Anna Vogel traf Eva Brandt. „Es ist vorbei“, sagte Vogel zu ihr. „Gut“, antwortete sie.', '-'],
  ['es', '«Se acabó», dijo Ana Ruiz. «Bien», respondió ella.', '-'],
  ['fr', '« C’est fini », a dit Anna Morel. « Bien », a-t-elle répondu.', '-'],
  ['fr', '« C’est fini », a dit Anna Morel. « Bien », répond-elle.', '-'],
  ['fr', '« C’est fini », a dit Anna Morel. « Bien », a-t-elle ajouté.', 'Anna Morel'],
  ['de', 'Anders als Anna Vogel sagt Karl Hagen: „Es ist vorbei.“', 'Karl Hagen'],
  ['de', 'Wie Anna Vogel sagt, sei das „vorbei“.', 'Anna Vogel'],
])('who answers is not who has just spoken, in %s: %s', (language, text, speaker) => {
  expect(speakersIn(language, text).at(-1)).toBe(speaker);
});
