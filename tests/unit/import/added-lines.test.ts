import { expect, test } from 'vitest';
import { boilerplateReason } from '../../../src/import/boilerplate.ts';

const LINES: Record<string, string[]> = {
  'donation appeal': [
    'Support our journalism',
    'Support independent journalism today',
    'Help keep our journalism free for everyone.',
    'Donate now',
    'Jetzt spenden',
    'Unterstützen Sie unabhängigen Journalismus',
    'Soutenez le journalisme indépendant',
    'Apoya el periodismo independiente',
    'Sostieni il giornalismo indipendente',
    'Steun onafhankelijke journalistiek',
    'Apoie o jornalismo independente',
    'Поддержите независимую журналистику',
    'Wesprzyj niezależne dziennikarstwo',
    'תמכו בעיתונות עצמאית',
    'ادعم الصحافة المستقلة',
    '独立した報道をご支援ください。',
  ],
  'newsletter form': [
    'Abonnieren Sie unseren Newsletter',
    'Inscrivez-vous à notre newsletter',
    'Suscríbete a nuestro boletín',
    'Iscriviti alla newsletter',
    'Schrijf je in voor onze nieuwsbrief',
    'Assine a nossa newsletter',
    'Подпишитесь на наш канал',
    'Zapisz się do naszego newslettera',
    'הירשמו לניוזלטר שלנו',
    'اشترك في النشرة البريدية',
    'メールマガジンに登録',
  ],
  'sharing buttons': [
    '1.2K Shares',
    'Share 12 Tweet 3',
    'Artikel teilen',
    'Partager sur Facebook',
    'Поделиться',
    'שתפו בפייסבוק',
    'شارك على فيسبوك',
    'シェアする',
  ],
  'comment form': [
    '12 Kommentare',
    '3 commentaires',
    'Комментарии (5)',
    '14 תגובות',
    'コメント 3件',
    'Lascia un commento',
  ],
  'reading time': [
    'Lesezeit: 4 Minuten',
    '4 min de lecture',
    'Tiempo de lectura: 4 min.',
    'Время чтения: 4 минуты',
    'זמן קריאה: 4 דקות',
    'この記事は約4分で読めます。',
  ],
  'audio player': [
    'Listen to this article',
    'Listen to this article · 7 min',
    'Listen (5 min)',
    'Your browser does not support the audio element.',
    '0:00 / 5:12',
    'Artikel anhören',
    'Écouter l’article',
    'Escuchar este artículo',
    'Ascolta l’articolo',
    'Luister naar dit artikel',
    'Ouça este conteúdo',
    'Слушать статью',
    'Posłuchaj artykułu',
    'האזינו לכתבה',
    'استمع إلى المقال',
    'この記事を音声で聴く',
  ],
  'advertisement label': ['Anzeige', 'Publicité', 'Реклама', 'פרסומת', '広告'],
  'related links': [
    'Das könnte Sie auch interessieren:',
    'Czytaj też: Dlaczego prom zatonął',
    '関連記事',
    'Artículos relacionados',
  ],
  'page tools': ['Click here for an MP3 audio only version »', 'Click here to watch the video'],
  navigation: [
    'Home › News › Salt',
    'Startseite > Politik',
    'Vous êtes ici : Accueil',
    'ראשי » חדשות',
    'ホーム > 国際',
  ],
};

test.each(Object.entries(LINES).flatMap(([reason, lines]) => lines.map((line) => [line, reason] as const)))(
  'what pages add is known by its words: %s',
  (line, reason) => {
    expect(boilerplateReason(line)).toBe(reason);
  },
);

test.each([
  'Support for independent journalism has fallen, the study says.',
  'Help keep the peace, the mayor told the crowd.',
  'Listen to this article of the treaty, she said, and read it aloud.',
  'Spenden sind selten geworden, sagte der Bürgermeister.',
  'Die Anzeige wurde am Montag erstattet.',
  'Teilen ist schwer, sagt die Schule.',
  'Partager le pouvoir, voilà ce que veut le conseil.',
  'Ihre Spende hilft, sagte er. „Danke.“',
  'Комментарии мэра вызвали спор.',
  'Home is where the boat is.',
  'Click here for salt, the sign said. Nobody did.',
  'Home prices rise in May',
  'Recevez-le demain, dit le maire.',
  'Apoya la mano en el barco.',
  '5:12',
  '2x more salt came by boat.',
  'Реклама соли выросла вдвое.',
  '広告費は三年で倍になった。',
])('a line of a text is none of these: %s', (line) => {
  expect(boilerplateReason(line)).toBeUndefined();
});

test.each(['###', '# # #', '-30-', '– 30 –', '(ENDS)'])('a mark of the end is no text: %s', (line) => {
  expect(boilerplateReason(line)).toBe('mark of the end');
});

test.each(['30', 'Ends', '#', '* * *'])('no mark of the end: %s', (line) => {
  expect(boilerplateReason(line)).toBeUndefined();
});
