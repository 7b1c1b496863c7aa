/**
 * Pages about nobody that set speech apart without quotation marks, in five kinds. Rules may be changed by looking at the pages that
 * are seen; the others only measure.
 */

import { createHash } from 'node:crypto';

/** How a page shows that words are somebody’s. */
type SetApartKind = 'block' | 'post' | 'interview' | 'question' | 'section';

/** A page, and whose words it sets apart. */
export interface SetApartPage {
  kind: SetApartKind;
  name: string;
  title: string;
  language: string;
  /** The HTML of the article. */
  html: string;
  /** How each speech begins, and who speaks; undefined where the page does not say. */
  speech: [begins: string, speaker: string | undefined][];
  /** Words that are nobody’s speech: they may be given to nobody. */
  free: string[];
}

/** Whether rules may be changed by looking at a page. */
export function isSeen({ kind, name }: SetApartPage): boolean {
  return (createHash('sha256').update(`${kind} ${name}`).digest()[0] as number) % 2 === 0;
}

const LEAD = `<p>The ferry company said on Tuesday that it would cut two of its four winter crossings, a step that the islands have feared since the spring budget was passed without the usual subsidy for the smaller ports.</p>
<p>On the quay on Wednesday morning about forty people waited with boxes and bicycles, and several of them had heard of the decision on the radio.</p>`;
const END = `<p>The regional council will meet on Friday to discuss a loan, and the ministry in the capital has referred all questions back to the council so far.</p>
<p>Older people on the islands remember the winter of 1979, when the sea froze between the skerries and the boats did not run for seven weeks.</p>`;

function page(
  kind: SetApartKind,
  name: string,
  html: string,
  speech: SetApartPage['speech'],
  more: Partial<SetApartPage> = {},
): SetApartPage {
  const title = more.title ?? 'Ferry company halves its winter crossings';
  return { kind, name, language: 'en', free: [], ...more, title, html, speech };
}

const WORDS = 'We have written letters for six years, and we have paid for three studies that nobody reads';

export const SET_APART_PAGES: readonly SetApartPage[] = [
  // A block quotation that the page signs.
  page(
    'block',
    'cite behind the paragraph',
    `${LEAD}<blockquote><p>${WORDS}.</p><cite>Lena Holt</cite></blockquote>${END}`,
    [[WORDS, 'Lena Holt']],
  ),
  page(
    'block',
    'cite in the paragraph, with a post',
    `${LEAD}<blockquote><p>${WORDS}. <cite>Lena Holt, mayor of Havna</cite></p></blockquote>${END}`,
    [[WORDS, 'Lena Holt']],
  ),
  page(
    'block',
    'footer with a dash',
    `${LEAD}<blockquote><p>${WORDS}.</p><p>It is the last year we can.</p><footer>— Lena Holt, <cite>Letter to the Council</cite></footer></blockquote>${END}`,
    [[WORDS, 'Lena Holt']],
  ),
  page(
    'block',
    'figure with a caption',
    `${LEAD}<figure><blockquote><p>${WORDS}.</p></blockquote><figcaption>Lena Holt, mayor of Havna</figcaption></figure>${END}`,
    [[WORDS, 'Lena Holt']],
  ),
  page(
    'block',
    'a line with a dash behind it',
    `${LEAD}<blockquote><p>${WORDS}.</p></blockquote><p>— Tomas Aker, lecturer at Ostby University</p>${END}`,
    [[WORDS, 'Tomas Aker']],
  ),
  page('block', 'marks and a cite', `${LEAD}<blockquote><p>“${WORDS}.”</p><cite>Tomas Aker</cite></blockquote>${END}`, [
    [WORDS, 'Tomas Aker'],
  ]),
  page(
    'block',
    'a colon before it',
    `${LEAD}<p>In a letter to the council, Lena Holt, the mayor of Havna, wrote:</p><blockquote><p>${WORDS}.</p><p>It is the last year we can.</p></blockquote>${END}`,
    [[WORDS, 'Lena Holt']],
  ),
  page(
    'block',
    'nobody is named',
    `${LEAD}<p>Lena Holt, the mayor of Havna, has not answered. Tomas Aker sent a letter.</p><blockquote><p>${WORDS}.</p></blockquote>${END}`,
    [[WORDS, undefined]],
  ),
  page(
    'block',
    'a cite that is a work',
    `${LEAD}<blockquote><p>Who has a boat has a neighbour, and who has none has the sea for one.</p><cite>The Sailor’s Almanac, 1911</cite></blockquote>${END}`,
    [['Who has a boat', undefined]],
  ),
  page(
    'block',
    'a cite that is an address',
    `${LEAD}<blockquote cite="https://x.example/a"><p>${WORDS}.</p><cite><a href="https://x.example/a">x.example</a></cite></blockquote>${END}`,
    [[WORDS, undefined]],
  ),
  page(
    'block',
    'a surname of two people',
    `${LEAD}<p>Karl Hagen fishes. Anna Hagen keeps the shop.</p><blockquote><p>${WORDS}.</p><cite>Hagen</cite></blockquote>${END}`,
    [[WORDS, undefined]],
  ),
  page(
    'block',
    'a surname of one person',
    `${LEAD}<p>Karl Hagen, a fisherman in Havna, has two boats.</p><blockquote><p>${WORDS}.</p><footer>— Hagen</footer></blockquote>${END}`,
    [[WORDS, 'Karl Hagen']],
  ),
  page(
    'block',
    'a body signs',
    `${LEAD}<blockquote><p>${WORDS}.</p><footer>— Havna Harbour Council</footer></blockquote>${END}`,
    [[WORDS, 'Havna Harbour Council']],
  ),
  page(
    'block',
    'two sign',
    `${LEAD}<blockquote><p>${WORDS}.</p><footer>— Lena Holt and Karl Hagen</footer></blockquote>${END}`,
    [[WORDS, undefined]],
  ),
  page(
    'block',
    'French, a dash',
    `<p>La compagnie a annoncé mardi la suppression de deux de ses quatre traversées d’hiver, une mesure que les îles redoutaient depuis le vote du budget au printemps.</p><blockquote><p>Nous avons écrit des lettres pendant six ans, et personne ne les a lues.</p><p>— Jeanne Morvan, maire de Havna</p></blockquote><p>Le conseil régional se réunira vendredi pour discuter d’un prêt, et le ministère a renvoyé toutes les questions au conseil jusqu’à présent.</p>`,
    [['Nous avons écrit', 'Jeanne Morvan']],
    { language: 'fr', title: 'La compagnie supprime deux traversées' },
  ),

  page(
    'block',
    'a name in bold below',
    `${LEAD}<blockquote><p>${WORDS}.</p><p><strong>Lena Holt</strong></p></blockquote>${END}`,
    [[WORDS, 'Lena Holt']],
  ),
  page(
    'block',
    'a law',
    `${LEAD}<p>The law on ferries is short:</p><blockquote><p>A ferry shall run in all months in which the sea is open, and the company shall bear the cost.</p></blockquote><p>Lena Holt, the mayor, knows it by heart.</p>${END}`,
    [['A ferry shall', undefined]],
  ),

  // An embedded post.
  page(
    'post',
    'the common embed',
    `${LEAD}<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The boats stop in November. Nobody asked us, and nobody will.</p>&mdash; Lena Holt (@lenaholt) <a href="https://twitter.com/lenaholt/status/1">September 28, 2022</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>${END}`,
    [['The boats stop', 'Lena Holt']],
  ),
  page(
    'post',
    'the common embed of a body',
    `${LEAD}<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Winter crossings are under review. We will publish a timetable on Friday.</p>&mdash; Northern Ferries Company (@northernferries) <a href="https://twitter.com/n/status/1">September 28, 2022</a></blockquote>${END}`,
    [['Winter crossings', 'Northern Ferries Company']],
  ),
  page(
    'post',
    'with a link and a tag in the post',
    `${LEAD}<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The boats stop in November. <a href="https://twitter.com/hashtag/havna">#havna</a> <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; Tomas Aker (@t_aker) <a href="https://twitter.com/t/status/1">September 28, 2022</a></blockquote>${END}`,
    [['The boats stop', 'Tomas Aker']],
  ),
  page(
    'post',
    'a display name that names nobody',
    `${LEAD}<blockquote class="twitter-tweet"><p lang="en" dir="ltr">lol the boats are cancelled again, what a surprise to absolutely nobody here</p>&mdash; seagull queen 🌊 (@gullqueen) <a href="https://twitter.com/g/status/1">September 28, 2022</a></blockquote>${END}`,
    [['lol the boats', undefined]],
  ),
  page(
    'post',
    'Bluesky',
    `${LEAD}<blockquote class="bluesky-embed" data-bluesky-uri="at://x"><p lang="en">The boats stop in November. Nobody asked us, and nobody will.</p>&mdash; Lena Holt (<a href="https://bsky.app/profile/did:plc:x">@lenaholt.example</a>) <a href="https://bsky.app/x">2024-11-20T10:00:00.000Z</a></blockquote>${END}`,
    [['The boats stop', 'Lena Holt']],
  ),
  page(
    'post',
    'Facebook',
    `${LEAD}<div class="fb-post" data-href="https://facebook.com/x"><blockquote cite="https://facebook.com/x" class="fb-xfbml-parse-ignore"><p>The boats stop in November. Nobody asked us, and nobody will.</p>Posted by <a href="#">Karl Hagen</a> on <a href="https://facebook.com/x">Wednesday, September 28, 2022</a></blockquote></div>${END}`,
    [['The boats stop', 'Karl Hagen']],
  ),
  page(
    'post',
    'Instagram',
    `${LEAD}<blockquote class="instagram-media"><div><p>The last boat of the evening leaves the quay at Havna with three people on it.</p><p><a href="https://instagram.com/p/x">A post shared by Anna Vik (@annavik)</a></p></div></blockquote>${END}`,
    [['The last boat', 'Anna Vik']],
  ),
  page(
    'post',
    'Mastodon',
    `${LEAD}<blockquote class="mastodon-embed"><p>The boats stop in November. Nobody asked us, and nobody will.</p><footer>Post by Lena Holt (@lenaholt@social.example) on 28 September 2022</footer></blockquote>${END}`,
    [['The boats stop', 'Lena Holt']],
  ),
  page(
    'post',
    'two posts in a row',
    `${LEAD}<blockquote class="twitter-tweet"><p>The boats stop in November. Nobody asked us.</p>&mdash; Lena Holt (@lenaholt) <a href="#1">September 28, 2022</a></blockquote><blockquote class="twitter-tweet"><p>I read every report that the company has published since 2016.</p>&mdash; Tomas Aker (@t_aker) <a href="#2">September 29, 2022</a></blockquote>${END}`,
    [
      ['The boats stop', 'Lena Holt'],
      ['I read every', 'Tomas Aker'],
    ],
  ),
  page(
    'post',
    'a post within a box of a class of posts',
    `${LEAD}<div class="social-media-embed"><blockquote class="twitter-tweet"><p>The boats stop in November. Nobody asked us.</p>&mdash; Mayor Lena Holt (@mayorholt) <a href="#1">September 28, 2022</a></blockquote></div>${END}`,
    [['The boats stop', 'Lena Holt']],
  ),
  page(
    'post',
    'a name with letters behind it',
    `${LEAD}<blockquote class="twitter-tweet"><p>The fuel is counted twice in the annual report, on pages 14 and 31.</p>&mdash; Tomas Aker, PhD (@t_aker) <a href="#1">September 28, 2022</a></blockquote>${END}`,
    [['The fuel is', 'Tomas Aker']],
  ),
  page(
    'post',
    'German',
    `<p>Die Reederei teilte am Dienstag mit, dass zwei von vier Winterfahrten gestrichen werden, was die Inseln seit dem Haushalt im Frühjahr befürchtet hatten.</p><blockquote class="twitter-tweet"><p lang="de" dir="ltr">Die Boote fahren ab November nicht mehr. Niemand hat uns gefragt.</p>&mdash; Lena Holt (@lenaholt) <a href="#1">28. September 2022</a></blockquote><p>Der Rat tritt am Freitag zusammen, um über ein Darlehen zu beraten, und das Ministerium hat bisher alle Fragen an den Rat verwiesen.</p>`,
    [['Die Boote fahren', 'Lena Holt']],
    { language: 'de', title: 'Reederei streicht Winterfahrten' },
  ),

  // An interview with the speaker at each speech.
  page(
    'interview',
    'names in bold with a colon',
    `<p>Lena Holt has been mayor of Havna for nine years. Ada Berg of the Courier met her on the quay.</p><p><strong>Ada Berg:</strong> Mayor Holt, when did you hear of the decision?</p><p><strong>Lena Holt:</strong> On the radio, like everybody else. I was feeding the dog.</p><p><strong>Ada Berg:</strong> What will you do?</p><p><strong>Lena Holt:</strong> We have a crew, and we have a pier. What we lack is the boat.</p>`,
    [
      ['On the radio', 'Lena Holt'],
      ['We have a crew', 'Lena Holt'],
    ],
    { title: 'The mayor who wants a boat' },
  ),
  page(
    'interview',
    'colon behind the bold, surnames',
    `<p>Lena Holt, the mayor of Havna, and Tomas Aker, a lecturer at Ostby University, met in our studio to talk about the winter crossings and the annual report.</p><p><b>Holt</b>: The company has never answered one letter of ours.</p><p><b>Aker</b>: It counts the fuel twice, and anyone can see it.</p><p><b>Holt</b>: Then somebody ought to write that down for the ministry.</p>`,
    [
      ['The company has', 'Lena Holt'],
      ['It counts', 'Tomas Aker'],
      ['Then somebody', 'Lena Holt'],
    ],
    { title: 'Two views of a ferry' },
  ),
  page(
    'interview',
    'plain capitals',
    `<p>This is an edited transcript of a talk between the Courier’s Ada Berg and Karl Hagen, a fisherman.</p><p>ADA BERG: You have two boats. Why two?</p><p>KARL HAGEN: One to fish with and one to fetch the other. I have had both since 1987.</p><p>BERG: Will you sell?</p><p>HAGEN: Nobody buys a boat in a winter without crossings.</p>`,
    [
      ['One to fish', 'Karl Hagen'],
      ['Nobody buys', 'Karl Hagen'],
    ],
    { title: 'One to fish with' },
  ),
  page(
    'interview',
    'initials',
    `<p>Lena Holt is the mayor of Havna. She spoke with Ada Berg on Wednesday about the crossings and the loan.</p><p><strong>AB:</strong> When did you hear of it?</p><p><strong>LH:</strong> On the radio, like everybody else on the island.</p><p><strong>AB:</strong> And then?</p><p><strong>LH:</strong> Then I wrote a letter, which nobody has answered.</p>`,
    [
      ['On the radio', 'Lena Holt'],
      ['Then I wrote', 'Lena Holt'],
    ],
    { title: 'A mayor on the radio' },
  ),
  page(
    'interview',
    'initials of two people',
    `<p>Lena Holt, Lars Hagen and Ada Berg met on the quay on Wednesday to talk about the crossings and the loan.</p><p><strong>AB:</strong> When did you hear of it?</p><p><strong>LH:</strong> On the radio, like everybody else on the island.</p><p><strong>AB:</strong> And then?</p><p><strong>LH:</strong> Then I wrote a letter, which nobody has answered.</p>`,
    [
      ['On the radio', undefined],
      ['Then I wrote', undefined],
    ],
    { title: 'On the radio' },
  ),
  page(
    'interview',
    'answers over paragraphs',
    `<p>Lena Holt has been mayor of Havna for nine years. She spoke with the Courier’s Ada Berg.</p><p><strong>Ada Berg:</strong> When did you hear of the decision?</p><p><strong>Lena Holt:</strong> On the radio, like everybody else.</p><p>I wrote a letter the same evening, and I sent a copy to the ministry.</p><p>Nobody has answered it.</p><p><strong>Ada Berg:</strong> What will you do?</p><p><strong>Lena Holt:</strong> We have a crew, and we have a pier.</p><p><em>This interview has been edited for length. The Courier talks to islanders every Sunday.</em></p>`,
    [
      ['On the radio', 'Lena Holt'],
      ['We have a crew', 'Lena Holt'],
    ],
    { title: 'The mayor who wants a boat', free: ['This interview has been edited'] },
  ),
  page(
    'interview',
    'the outlet asks',
    `<p>Lena Holt has been mayor of Havna for nine years, and she has never seen a winter like this one.</p><p><strong>Courier:</strong> When did you hear of the decision?</p><p><strong>Holt:</strong> On the radio, like everybody else on the island.</p><p><strong>Courier:</strong> What will you do?</p><p><strong>Holt:</strong> We have a crew, and we have a pier.</p>`,
    [
      ['On the radio', 'Lena Holt'],
      ['We have a crew', 'Lena Holt'],
    ],
    { title: 'The mayor who wants a boat', free: ['When did you hear'] },
  ),
  page(
    'interview',
    'roles without names',
    `<p>The hearing on the winter crossings lasted four hours. This is what was said, as the council’s clerk has written it down.</p><p>PROSECUTOR: Did you count the fuel twice?</p><p>WITNESS: I counted it once, and somebody else counted it again.</p><p>PROSECUTOR: Who was that?</p><p>WITNESS: I would rather not say in front of him.</p>`,
    [
      ['I counted it', undefined],
      ['I would rather', undefined],
    ],
    { title: 'Who counted the fuel' },
  ),
  page(
    'interview',
    'a list of facts is none',
    `${LEAD}<p><strong>Crossings:</strong> two a day from November until the end of March.</p><p><strong>Price:</strong> eleven crowns, children pay half.</p><p><strong>Tickets:</strong> at the quay and in the shop.</p>${END}`,
    [],
    { free: ['two a day', 'eleven crowns', 'at the quay and'] },
  ),
  page(
    'interview',
    'with tags of lines',
    `<p>Tomas Aker, a lecturer in transport policy at Ostby University, met the Courier’s Ada Berg in his office, which has a view of the harbour.</p><p><strong>BERG</strong><br>You say that the company counts the fuel twice.</p><p><strong>AKER</strong><br>Anyone who reads the annual report can see it.</p><p><strong>BERG</strong><br>Has it answered?</p><p><strong>AKER</strong><br>It has sent me a calendar with pictures of boats.</p>`,
    [
      ['Anyone who reads', 'Tomas Aker'],
      ['It has sent', 'Tomas Aker'],
    ],
    { title: 'The man who reads reports' },
  ),
  page(
    'interview',
    'Spanish',
    `<p>Lucía Vega, alcaldesa de Havna desde hace nueve años, recibe a este periódico en su despacho para hablar de los barcos y del invierno.</p><p><strong>Periodista:</strong> ¿Cuándo se enteró?</p><p><strong>Lucía Vega:</strong> Por la radio, como todo el mundo en la isla.</p><p><strong>Periodista:</strong> ¿Y qué hará?</p><p><strong>Lucía Vega:</strong> Tenemos tripulación y tenemos muelle. Nos falta el barco.</p>`,
    [
      ['Por la radio', 'Lucía Vega'],
      ['Tenemos tripulación', 'Lucía Vega'],
    ],
    { language: 'es', title: 'Nos falta el barco' },
  ),
  page(
    'interview',
    'a panel of three',
    `<p>Lena Holt, Karl Hagen and Tomas Aker met in the school at Havna on Thursday evening before some eighty islanders.</p><p><strong>Lena Holt:</strong> The company has never answered one letter of ours.</p><p><strong>Karl Hagen:</strong> It answered one of mine, with a bill.</p><p><strong>Tomas Aker:</strong> Keep the bill. It may be the only paper that is right.</p><p><strong>Hagen:</strong> I paid it, and I have the boat to show for it.</p>`,
    [
      ['The company has', 'Lena Holt'],
      ['It answered', 'Karl Hagen'],
      ['Keep the bill', 'Tomas Aker'],
      ['I paid it', 'Karl Hagen'],
    ],
    { title: 'Three at the school' },
  ),

  page(
    'interview',
    'with times',
    `<p>Lena Holt, mayor of Havna, and Ada Berg talked on the Courier’s podcast. This is a transcript.</p><p>Ada Berg [00:10]: When did you hear of it?</p><p>Lena Holt [00:14]: On the radio, like everybody else.</p><p>Ada Berg [00:20]: And then?</p><p>Lena Holt [00:22]: I wrote a letter the same evening.</p>`,
    [
      ['On the radio', 'Lena Holt'],
      ['I wrote a letter', 'Lena Holt'],
    ],
    { title: 'Podcast' },
  ),
  page(
    'interview',
    'lives in a line are none',
    `${LEAD}<p><strong>Anna Vik:</strong> born 1961 in Havna, shopkeeper since 1984.</p><p><strong>Karl Hagen:</strong> born 1962 in Havna, fisherman since 1980.</p><p><strong>Lena Holt:</strong> born 1970 in Ostby, mayor since 2013.</p>${END}`,
    [],
    { title: 'Who is who', free: ['born 1961', 'born 1962', 'born 1970'] },
  ),

  // Questions and answers, of which the answers do not name who gives them.
  page(
    'question',
    'Q and A with one guest',
    `<p>Lena Holt has been mayor of Havna for nine years. We spoke with her about the winter crossings.</p><p>Q: When did you hear of the decision?</p><p>A: On the radio, like everybody else on the island.</p><p>Q: What will you do?</p><p>A: We have a crew, and we have a pier. What we lack is the boat.</p>`,
    [
      ['On the radio', 'Lena Holt'],
      ['We have a crew', 'Lena Holt'],
    ],
    { title: 'Q&A: Lena Holt on the winter boats', free: ['When did you hear', 'What will you do'] },
  ),
  page(
    'question',
    'Q. and A. in bold',
    `<p>Tomas Aker teaches transport policy at Ostby University. He talked to the Courier on Friday, in an office with a view of the harbour.</p><p><strong>Q.</strong> Does the company count the fuel twice?</p><p><strong>A.</strong> It does, on pages 14 and 31 of the annual report.</p><p><strong>Q.</strong> Has it answered?</p><p><strong>A.</strong> It has sent me a calendar with pictures of boats.</p>`,
    [
      ['It does, on', 'Tomas Aker'],
      ['It has sent', 'Tomas Aker'],
    ],
    { title: 'The man who reads reports', free: ['Does the company', 'Has it answered'] },
  ),
  page(
    'question',
    'bold questions',
    `<p>Lena Holt has been mayor of Havna for nine years. In an interview with the Courier, she explains what the island lacks.</p><p><strong>When did you hear of the decision?</strong></p><p>On the radio, like everybody else on the island. I wrote a letter the same evening.</p><p><strong>What will you do?</strong></p><p>We have a crew, and we have a pier. What we lack is the boat.</p><p><strong>And if nobody sells you one?</strong></p><p>Then we will build one, as my grandfather did, and it will be slow.</p>`,
    [
      ['On the radio', 'Lena Holt'],
      ['We have a crew', 'Lena Holt'],
      ['Then we will', 'Lena Holt'],
    ],
    { title: 'Lena Holt: “What we lack is the boat”', free: ['When did you hear', 'And if nobody'] },
  ),
  page(
    'question',
    'headings that ask',
    `<p>Karl Hagen, a fisherman in Havna, has two boats and has kept a diary of the winter since 1987. The Courier spoke to him.</p><h3>Why two boats?</h3><p>One to fish with and one to fetch the other. I have had both since 1987.</p><h3>Will you sell?</h3><p>I would, but nobody buys a boat in a winter without crossings.</p><h3>What does the diary say?</h3><p>I read in it that no winter had fewer than three crossings a day.</p>`,
    [
      ['One to fish', 'Karl Hagen'],
      ['I would, but', 'Karl Hagen'],
      ['I read in', 'Karl Hagen'],
    ],
    { title: 'An interview with Karl Hagen', free: ['Why two boats'] },
  ),
  page(
    'question',
    'questions that nobody answers in person',
    `${LEAD}<h3>What has been decided?</h3><p>Two of four crossings will be cut from November until the end of March.</p><h3>Who pays for the boats?</h3><p>The ministry paid a subsidy until the spring, when the government moved the money to roads.</p><h3>What happens next?</h3><p>Lena Holt, the mayor of Havna, will meet the company on Monday.</p>`,
    [],
    {
      title: 'What you need to know about the ferries',
      free: ['Two of four', 'The ministry paid', 'Lena Holt, the mayor'],
    },
  ),
  page(
    'question',
    'two guests',
    `<p>Lena Holt is the mayor of Havna, and Tomas Aker teaches at Ostby University. We spoke with both about the winter crossings.</p><p>Q: When did you hear of the decision?</p><p>A: On the radio, like everybody else on the island.</p><p>Q: Is the report wrong?</p><p>A: I have read it four times, and it is wrong on two pages.</p>`,
    [
      ['On the radio', undefined],
      ['I have read', undefined],
    ],
    { title: 'Two views of a ferry', free: ['When did you hear'] },
  ),
  page(
    'question',
    'nobody is named',
    `<p>We spoke with a fisherman who has lived on the island for sixty years and does not want his name in the paper, about boats and about winters.</p><p><strong>Why two boats?</strong></p><p>One to fish with and one to fetch the other. I have had both for years.</p><p><strong>Will you sell?</strong></p><p>I would, but nobody buys a boat in a winter without crossings.</p><p><strong>Why not?</strong></p><p>My neighbours have no money, and I have no patience.</p>`,
    [
      ['One to fish', undefined],
      ['I would, but', undefined],
      ['My neighbours have', undefined],
    ],
    { title: 'One to fish with', free: ['Why two boats'] },
  ),
  page(
    'question',
    'questions in italics',
    `<p>Anna Vik runs the shop at Havna, as her mother did. She talked with the Courier behind the counter.</p><p><em>What do people buy?</em></p><p>Flour, paraffin and medicine. I have never sold so much of it in October.</p><p><em>Are you afraid of the winter?</em></p><p>I am afraid of the telephone. When it rings, it is the company.</p><p><em>What does it say?</em></p><p>It tells me that the boat is late, and I tell it that I can see that.</p>`,
    [
      ['Flour, paraffin', 'Anna Vik'],
      ['I am afraid', 'Anna Vik'],
      ['It tells me', 'Anna Vik'],
    ],
    { title: 'Behind the counter', free: ['What do people buy', 'Are you afraid'] },
  ),
  page(
    'question',
    'Question and Answer in full',
    `<p>Lena Holt has been mayor of Havna for nine years, and answered our readers’ questions about the boats.</p><p><strong>Question:</strong> When did you hear of the decision?</p><p><strong>Answer:</strong> On the radio, like everybody else on the island.</p><p><strong>Question:</strong> What will you do?</p><p><strong>Answer:</strong> We have a crew, and we have a pier.</p>`,
    [
      ['On the radio', 'Lena Holt'],
      ['We have a crew', 'Lena Holt'],
    ],
    { title: 'Readers ask the mayor', free: ['When did you hear'] },
  ),
  page(
    'question',
    'German, bold questions',
    `<p>Anna Vogel leitet seit neun Jahren die Reederei von Havna. Im Interview mit dem Kurier erklärt sie, warum im Winter zwei Boote genug sein sollen.</p><p><strong>Frau Vogel, wann haben Sie davon gehört?</strong></p><p>Im Radio, wie alle anderen auch. Ich habe noch am selben Abend einen Brief geschrieben.</p><p><strong>Was werden Sie tun?</strong></p><p>Wir haben eine Mannschaft, und wir haben einen Steg. Uns fehlt das Boot.</p><p><strong>Und wenn niemand verkauft?</strong></p><p>Dann bauen wir eins, wie mein Großvater, und es wird langsam sein.</p>`,
    [
      ['Im Radio, wie', 'Anna Vogel'],
      ['Wir haben eine', 'Anna Vogel'],
      ['Dann bauen wir', 'Anna Vogel'],
    ],
    { language: 'de', title: 'Anna Vogel: „Uns fehlt das Boot“', free: ['Frau Vogel, wann', 'Was werden Sie'] },
  ),
  page(
    'question',
    'French, R for an answer',
    `<p>Jeanne Morvan est maire de Havna depuis neuf ans. Elle a répondu aux questions du Courrier sur les bateaux de l’hiver.</p><p><strong>Q :</strong> Quand l’avez-vous appris ?</p><p><strong>R :</strong> À la radio, comme tout le monde sur l’île.</p><p><strong>Q :</strong> Que ferez-vous ?</p><p><strong>R :</strong> Nous avons un équipage et un quai. Il nous manque le bateau.</p>`,
    [
      ['À la radio', 'Jeanne Morvan'],
      ['Nous avons un', 'Jeanne Morvan'],
    ],
    { language: 'fr', title: 'Jeanne Morvan, maire de Havna', free: ['Quand l’avez-vous'] },
  ),

  page(
    'question',
    'the one who is spoken of',
    `<p>We spoke with a fisherman who does not want his name in the paper about Lena Holt, and about winters.</p><p><strong>Do you know her?</strong></p><p>I do. We went to school together on the island.</p><p><strong>Will you vote for her?</strong></p><p>I would, if my boat had a winter crossing.</p>`,
    [
      ['I do. We', undefined],
      ['I would, if', undefined],
    ],
    { title: 'Lena Holt, as her neighbours see her', free: ['Do you know', 'Will you vote'] },
  ),

  // A heading that names the speaker of its section.
  page(
    'section',
    'names alone',
    `<p>We asked four islanders what the winter without boats will be like. This is what they wrote to us.</p><h3>Lena Holt</h3><p>I have written letters for six years. We have a crew, and we have a pier; what we lack is the boat.</p><h3>Karl Hagen</h3><p>I have two boats, one to fish with and one to fetch the other, and I will sell neither.</p><h3>Anna Vik</h3><p>My mother kept the shop before me, and I have never sold so much paraffin in October.</p>`,
    [
      ['I have written', 'Lena Holt'],
      ['I have two', 'Karl Hagen'],
      ['My mother kept', 'Anna Vik'],
    ],
    { title: 'Four islanders on the winter' },
  ),
  page(
    'section',
    'names with posts',
    `<p>We asked three islanders what the winter without boats will be like. This is what they wrote to us.</p><h2>Lena Holt, mayor</h2><p>I have written letters for six years. We have a crew, and we have a pier.</p><p>What we lack is the boat, and I mean to find one.</p><h2>Tomas Aker, lecturer at Ostby University</h2><p>I have read the annual report four times, and it is wrong on two pages.</p>`,
    [
      ['I have written', 'Lena Holt'],
      ['I have read', 'Tomas Aker'],
    ],
    { title: 'What islanders say' },
  ),
  page(
    'section',
    'portraits are nobody’s words',
    `<p>Four people will sit on the new council. These are their lives in a few words each, as far as they are known.</p><h3>Lena Holt</h3><p>Holt has been mayor for nine years. She was born in Havna and studied law in the capital.</p><h3>Karl Hagen</h3><p>Hagen has two boats and a diary that goes back to 1987. He is sixty.</p><h3>Anna Vik</h3><p>She keeps the shop, as her mother did. “I sell what there is,” Vik said.</p>`,
    [],
    { title: 'Who is on the council', free: ['Holt has been', 'Hagen has two', 'She keeps the shop'] },
  ),
  page(
    'section',
    'marks below a name',
    `<p>We asked three islanders what the winter without boats will be like. This is what they told us on the quay.</p><h3>Lena Holt</h3><p>“I have written letters for six years. We have a crew, and we have a pier.”</p><h3>Karl Hagen</h3><p>“I have two boats, one to fish with and one to fetch the other.”</p>`,
    [
      ['I have written', 'Lena Holt'],
      ['I have two', 'Karl Hagen'],
    ],
    { title: 'What islanders say' },
  ),
  page(
    'section',
    'bold lines in place of headings',
    `<p>We asked three islanders what the winter without boats will be like. This is what they wrote to us.</p><p><strong>Lena Holt, mayor of Havna</strong></p><p>I have written letters for six years. We have a crew, and we have a pier.</p><p><strong>Karl Hagen, fisherman</strong></p><p>I have two boats, one to fish with and one to fetch the other.</p><p><strong>Anna Vik, shopkeeper</strong></p><p>My mother kept the shop before me, and I have never sold so much paraffin.</p>`,
    [
      ['I have written', 'Lena Holt'],
      ['I have two', 'Karl Hagen'],
      ['My mother kept', 'Anna Vik'],
    ],
    { title: 'What islanders say' },
  ),
  page(
    'section',
    'topics are no names',
    `<p>I have lived on the island for sixty years, and I have seen the boats come and go. This is what I know of them.</p><h3>The Old Harbour</h3><p>I was born above it. My father mended nets there, and I carried his bread.</p><h3>Winter Crossings</h3><p>I remember three a day, and I remember the winter in which we had none.</p>`,
    [],
    { title: 'Sixty years of boats', free: ['I was born above', 'I remember three'] },
  ),
  page(
    'section',
    'one name among topics',
    `${LEAD}<h3>Lena Holt</h3><p>I met her on the quay. My first question was about the letters, and she laughed.</p><h3>The report</h3><p>I have read it, and I do not understand what is said of the fuel.</p>${END}`,
    [],
    { free: ['I met her', 'I have read it'] },
  ),
  page(
    'section',
    'German',
    `<p>Wir haben drei Inselbewohner gefragt, wie der Winter ohne Boote wird. Das haben sie uns geschrieben.</p><h3>Anna Vogel, Bürgermeisterin</h3><p>Ich habe sechs Jahre lang Briefe geschrieben. Wir haben eine Mannschaft und einen Steg.</p><h3>Karl Hagen, Fischer</h3><p>Ich habe zwei Boote, eins zum Fischen und eins, um das andere zu holen.</p>`,
    [
      ['Ich habe sechs', 'Anna Vogel'],
      ['Ich habe zwei', 'Karl Hagen'],
    ],
    { language: 'de', title: 'Was die Inseln sagen' },
  ),
  page(
    'section',
    'readers with towns',
    `<p>Readers have written to us about the winter crossings. Some of their letters, shortened, are printed here.</p><h4>Ruth Adler, Havna</h4><p>I take the boat to the hospital twice a week. Nobody has told me how I shall get there.</p><h4>Peter Lund, Ostby</h4><p>My son goes to school by boat, and I would like to know what he shall do in January.</p>`,
    [
      ['I take the boat', 'Ruth Adler'],
      ['My son goes', 'Peter Lund'],
    ],
    { title: 'Letters to the editor' },
  ),
  page(
    'section',
    'a body speaks as we',
    `<p>We asked the parties what they will do for the boats. These are their answers, in the order in which they came.</p><h3>Havna Labour Party</h3><p>We will pay for a boat of our own, and we will begin in spring.</p><h3>Island Conservative Party</h3><p>We want a lower fare and a second pier, and we will vote for both.</p>`,
    [
      ['We will pay', 'Havna Labour Party'],
      ['We want a lower', 'Island Conservative Party'],
    ],
    { title: 'What the parties say' },
  ),
];

/** A page as it is served. */
export function htmlOf({ title, language, html }: SetApartPage): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header><main><article><h1>${title}</h1><p class="byline">By Ada Berg</p><time datetime="2022-09-28">28 September 2022</time>
${html}</article></main><footer><p>© 2024 The Courier. All rights reserved.</p></footer></body></html>`;
}
