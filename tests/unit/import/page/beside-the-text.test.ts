/** What stands in the column of an article and is none of it. */

import { expect, test } from 'vitest';
import { boilerplateReason } from '../../../../src/import/boilerplate.ts';
import { isCaptionOnly } from '../../../../src/import/credit-lines.ts';
import { readPage } from '../../../../src/import/page/read-page.ts';

const paragraphs = (...hours: string[]): string =>
  hours
    .map(
      (hour) =>
        `<p>The council of the harbour spoke for ${hour} hours about the price of salt, and about a ferry that nobody has paid for.</p>`,
    )
    .join('');

/** An article with this in the middle of its text, and that at its end. */
const read = (middle: string, end = '') =>
  readPage(
    `<html lang="en"><body><main><article><h1>Salt rises</h1>${paragraphs('two', 'three', 'four')}${middle}${paragraphs('five', 'six', 'seven')}${end}</article></main></body></html>`,
  );

const STORY = 'Ferry sinks in the harbour of Sund';

test.each([
  ['the headline of another story', `<p><a href="/b">${STORY}</a></p>`, /Ferry sinks/],
  [
    'a box with another story',
    `<div class="inline-story"><img src="b.jpg"><h3><a href="/a">${STORY}</a></h3><p>All were saved, and nobody knows why it happened.</p></div>`,
    /Ferry sinks|All were saved/,
  ],
  [
    'a caption with the photographer',
    '<div><img src="a.jpg"><p>The mayor at the quay. Ada Berg/The Courier</p></div>',
    /quay|Ada/,
  ],
  [
    'a caption above its credit',
    '<div><img src="a.jpg"><div>The mayor at the old quay of Sund</div><div>Photograph: Ada Berg/The Courier</div></div>',
    /quay|Ada/,
  ],
  [
    'an appeal',
    '<p>The Courier is a small newsroom. Please consider making a donation to support our work.</p>',
    /donation/,
  ],
])('%s is no main text', async (_, middle, words) => {
  const { text } = await read(middle);
  expect(text).not.toMatch(words);
  expect(text.split('\n\n')).toHaveLength(6);
});

test('a caption above its credit is a caption of the article', async () => {
  const { captions } = await read(
    '<div><img src="a.jpg"><div>The mayor at the old quay of Sund</div><div>Photograph: Ada Berg/The Courier</div></div>',
  );
  expect(captions.map(({ value }) => value)).toContain('The mayor at the old quay of Sund');
});

test('a paragraph that an unseen box divides is one, without the words of the box', async () => {
  const { text } = await read(
    '<p>The mayor signed <b>the</b> paper <div style="display:none">Tap here to subscribe today</div> and <i>went</i> home to sleep.</p>',
  );
  expect(text).toContain('The mayor signed the paper and went home to sleep.');
  expect(text).not.toContain('Tap here');
});

test('two days that run together above a text are a date line', async () => {
  const { text } = await readPage(
    `<article><h1>Salt rises</h1><p><time>3 May 2024</time><time>5 May 2024</time></p>${paragraphs('two', 'three', 'four')}</article>`,
  );
  expect(text).not.toContain('May 2024');
});

test('a box that readers see divides a paragraph', async () => {
  const { text } = await read(
    '<p>The mayor signed the paper at the quay <div>and the deed of the ferry that he had promised,</div> and went home to sleep.</p>',
  );
  expect(text.split('\n\n').slice(3, 6)).toEqual([
    'The mayor signed the paper at the quay',
    'and the deed of the ferry that he had promised,',
    'and went home to sleep.',
  ]);
});

test.each([
  ['<p>The mayor signed the paper and…</p>', '<a href="/login">Continue reading</a>', true],
  ['<p>The mayor signed the paper, went to the quay and</p>', '<button>Read the full story</button>', true],
  ['<p>Le maire a signé le papier et…</p>', '<a href="/login">Lire la suite</a>', true],
  ['<p>The mayor signed the paper and went home to sleep.</p>', '<a href="/more">Read more</a>', false],
  ['<p>The mayor signed the paper and…</p>', '', false],
])('a text that stops above a fold may be cut: %s %s', async (last, fold, isCut) => {
  const { notes } = await read('', last + fold);
  expect(notes.filter((note) => note.includes('may be cut'))).toHaveLength(isCut ? 1 : 0);
});

test.each([
  'Please consider making a tax-deductible donation today.',
  'If you value this reporting, please donate today: every gift is doubled.',
  'Independent journalism like ours depends on readers like you. Can you chip in five dollars?',
  'Your donation helps us keep the lights on.',
  'Support our newsroom.',
  'Faites un don pour soutenir la rédaction.',
  'Unterstützen Sie unsere Arbeit mit einer Spende.',
  'Haz una donación y apoya el periodismo libre.',
  'Steun onze redactie.',
  'Your one-off or monthly donations play a crucial role in supporting our operations.',
])('an appeal for money is known without a link: %s', (line) => {
  expect(boilerplateReason(line)).toBe('donation appeal');
});

test.each([
  ['Back to blog', 'page tools'],
  ['Copy as Markdown', 'page tools'],
  ['Table of contents', 'page tools'],
  ['[CTA_MODULE]', 'page tools'],
  ['Don’t miss: Why the ferry sank', 'related links'],
  ['Read our full Salt Pan 3 review', 'related links'],
  ['👉 Also see:Why the ferry sank', 'related links'],
  ['Read the full story: Why the ferry sank', 'related links'],
  ['À lire aussi : Pourquoi le bac a coulé', 'related links'],
  ['Lire aussi', 'related links'],
  ['Lesen Sie auch: Warum die Fähre sank', 'related links'],
  ['Lea también | Por qué se hundió el barco', 'related links'],
  ['LEGGI ANCHE – Perché è affondato il traghetto', 'related links'],
  ['Read more here: Why the ferry sank', 'related links'],
  ['Lesen Sie hier mehr: Warum die Fähre sank', 'related links'],
  ['Подробнее: Почему затонул паром', 'related links'],
  ['Lees ook: Waarom de veerboot zonk', 'related links'],
  ['Leia também: Por que a balsa afundou', 'related links'],
  ['Читайте также: Почему затонул паром', 'related links'],
  ['קראו עוד: מדוע טבעה המעבורת', 'related links'],
  ['اقرأ أيضا: لماذا غرقت العبارة', 'related links'],
  ['By The Courier • 4 mins read', 'reading time'],
  ['Request our free guide to salt', 'form notice'],
  ['Join my FREE workshop and learn how to dry fish.', 'form notice'],
  ['Fill out the form to get a copy of our guide.', 'form notice'],
  ['Words are shown as people use them. Any opinions expressed do not reflect the views of the Courier.', 'disclaimer'],
  [
    'Sund Bank does not give tax advice. This material has been prepared for informational purposes only.',
    'disclaimer',
  ],
  [
    'Sund Capital, LLC is a Registered Investment Adviser. Advisory services are only offered to clients.',
    'disclaimer',
  ],
  ['+61-448-061-727', 'contact details'],
  ['Tel.: (02) 5550 1234', 'contact details'],
  ['1,693 views', 'page tools'],
  ['Copy', 'page tools'],
  ['[convertkit form=1630175]', 'page tools'],
  ['How useful was this post?', 'page tools'],
  ['SHARE YOUR STORY', 'call for tips'],
  ['Do you have a news tip? We want to hear from you.', 'call for tips'],
  ['Email your questions, issues, or story ideas to the newsroom.', 'call for tips'],
  ['If you liked this article, please consider sharing it with a friend.', 'subscription appeal'],
  ['Thank you for your time. If you enjoyed this post, subscribe to the list.', 'subscription appeal'],
])('a line that pages add is known by its words: %s', (line, reason) => {
  expect(boilerplateReason(line)).toBe(reason);
});

test.each([
  '1914-1918',
  '1914',
  'Back to the harbour they went.',
  'Contents of the letter were read aloud.',
  'Don’t miss the ferry.',
  'Lire aussi vite que possible, voilà ce que fait l’école.',
  'Lees meer boeken, zei de burgemeester.',
  'Fill out the form to get a visa at the quay.',
  'Try our free ferry.',
  'Sund Capital is a registered investment adviser with two boats.',
  'The information was collected for informational purposes, the ministry said.',
  '“This site is for informational purposes only,” the mayor said.',
  'Residents can donate today at the school.',
  'The right pack depends on your body size and the length of the trip.',
  'The shelter depends on donations and on twenty people who work for nothing.',
  'The fund was set up to support independent journalism in small towns.',
  '“Please donate today,” the mayor said. “Your donation helps us.”',
  'Can she help us? Nobody knew.',
  'Witnesses can call 555 0123 with any tip on the ferry.',
  'The mayor asked residents to send a copy of the letter home.',
  'If you like this city, you will like its ferry.',
  'If you found this ring, the owner said, please call.',
  '“Share your story,” the mayor said.',
])('a line of a text is none of these: %s', (line) => {
  expect(boilerplateReason(line)).toBeUndefined();
});

test.each([
  ['The mayor at the quay on Monday. Ada Berg/The Courier', true],
  ['The quay (Ada Berg/Reuters)', true],
  ['Photo sources: Ada Berg, Jo Park: The quay', true],
  ['Sources: Ada Berg, Jo Park', false],
  ['A ferry at the quay, Ada van der Berg/Die Zeit', true],
  ['The film stars Ada Berg/Jo Park', false],
  ['She sang songs by Lennon/McCartney', false],
  ['He plays for Sund/Havna', false],
])('a photographer with an outlet ends a caption: %s', (line, isIt) => {
  expect(isCaptionOnly(line)).toBe(isIt);
});

test.each([
  'Continue reading with a Courier subscription',
  'Keep reading for just one crown a week',
  'Continue reading by registering for free.',
  'Start your free trial to keep reading',
  'To read the full story, subscribe or sign in.',
  'You’ve reached your limit of free articles',
  'You have read your last free article this month.',
  'Unlock this article',
  'The rest of this article is for paying subscribers',
  'Sign up to read this article',
  'Jetzt weiterlesen mit einem Probeabo',
  'Dieser Artikel ist nur für Abonnenten',
  'Cet article est réservé à nos abonnés.',
  'Il vous reste 62.5 % de cet article à lire. La suite est réservée aux abonnés.',
  'Suscríbete para seguir leyendo',
  'Abbonati per continuare a leggere',
  'Assine para continuar lendo',
  'Neem een abonnement om verder te lezen',
  'Оформите подписку, чтобы читать дальше',
  'Want to read more? Subscribe today.',
  'Would you like to read the full story? Sign up now.',
  'Enjoying this article? Subscribe for unlimited access.',
  'There’s more to this story. Subscribe to unlock it.',
  'Subscribe to The Salt Letter to keep reading this post and get 7 days of free access to the full post archives.',
  'Keep reading with a 7-day free trial',
  'This post is for paid subscribers',
  'You have two free articles left',
  'Subscriber-only',
  'Not a subscriber? Join now.',
  'Get unlimited access to the Courier',
  'Already have an account? Log in',
  'Sie möchten weiterlesen? Jetzt abonnieren',
  'Noch kein Abo? Hier bestellen',
  'Article réservé aux abonnés',
  'Vous souhaitez lire la suite ? Abonnez-vous dès 1 €',
  'Déjà abonné ? Connectez-vous',
  'Para seguir leyendo, suscríbete por un euro al mes',
  '¿Ya eres suscriptor? Inicia sesión',
  'Contenuto riservato agli abbonati',
  'Vuoi continuare a leggere? Abbonati',
  'Verder lezen? Neem een abonnement',
  'Exclusief voor abonnees',
  'Já é assinante? Faça login',
  'Хотите читать дальше? Оформите подписку',
  'Chcesz czytać dalej? Wykup dostęp',
  'Artykuł dostępny tylko dla prenumeratorów',
  'רוצים להמשיך לקרוא? הצטרפו עכשיו',
  'כתבה זו זמינה רק למנויים',
  'اشترك الآن لمتابعة القراءة',
  'هل تريد قراءة المزيد؟ اشترك اليوم',
  'この記事は会員限定です',
  '続きを読むには会員登録が必要です',
])('what asks to pay for the rest is no text, and the text may be cut: %s', async (line) => {
  const { text, notes } = await read('', `<p>${line}</p>`);
  expect(text.split('\n\n')).toHaveLength(6);
  expect(notes).toEqual(['The page is not free to read for everybody: the text may be cut.']);
});

test.each([
  'Continue reading to children after they can read, the school says.',
  'To read the full letter, register at the town hall on Monday.',
  'You have reached the quay when you see the free ferry.',
  'Sign up to read this poem aloud, the library says.',
  'Subscribers only paid half, the mayor said.',
  'To read more, he said, one has to have the time.',
  'The museum is for members only.',
  'Want to know how the ferry sank? Nobody does.',
  'Enjoying this story takes patience, and a boat.',
  'Noch kein Abonnement hat den Hafen gerettet, sagte der Bürgermeister.',
  'Get full access to the harbour, the miners say, and salt gets cheap; without it there is none to be had on the islands.',
  'Para seguir leyendo los mapas hace falta luz, dijo el alcalde.',
  'Уже подписаны два договора, сказал мэр.',
  'Premium content was what the owners promised when they bought the paper.',
])('a line that speaks of reading or paying asks for nothing: %s', async (line) => {
  const { notes } = await read(`<p>${line}</p>`);
  expect(boilerplateReason(line)).toBeUndefined();
  expect(notes).toEqual([]);
});
