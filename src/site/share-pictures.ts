import { countSpeakers } from '../domain/derive-dossier.ts';
import { PICTURE_LETTERS } from '../domain/drawing/picture-letters.ts';
import { type ArticleEntry, type EntityKey, keyOf, splitKey } from '../domain/entry.ts';
import { describePicture, pickForPicture, type SharePicture } from '../domain/share-picture.ts';
import { FOLDERS, kindOfFolder } from '../schema/kinds.ts';
import { inMarks } from '../text/language-marks.ts';
import { oneLine, shorten } from '../text/one-line.ts';
import { absolute, addresses, catalog, formatDate, isHostKnown, messages } from './collection.ts';
import { derived } from './derived.ts';
import { bylineOf, linkTo, linkToKey, textLanguage, titleOf } from './items.ts';
import { eventCard } from './pages/event.ts';
import { personCard } from './pages/person.ts';
import { topicCard } from './pages/topic.ts';
import { quotationsOn } from './quotations-on.ts';
import { topicsOfSpeaker } from './speaker-topics.ts';
import { speakerCredit } from './speakers.ts';

/** A picture as the head of a page names it. */
export interface NamedPicture {
  /** In full. */
  address: string;
  /** The words in it. */
  words: string;
}

/** What has pictures of its own, with how many of each where the site does not say: less than a second's work. */
const PICTURED = { article: 120, person: 40, topic: 20, event: 20 } as const;

type PicturedKind = keyof typeof PICTURED;

const KINDS_PICTURED = Object.keys(PICTURED) as PicturedKind[];

/** The file of a picture, in the folder of its page. */
const FILE = 'picture.png';

/** The site's own picture, for all pages that have none. */
const OF_SITE = '';

/** How many characters of a headline or a name are shown, and of a line below. */
const MAX_WORDS = 170;
const MAX_NOTE = 100;

/** How many topics or people are named. */
const NAMED = 3;

/** A picture, or the letters that keep it from being drawn; null where a page has none of its own. */
type PictureOrReason = SharePicture | { missing: string } | null;

/** By the key of what is pictured, and for the site itself by the empty key. */
const pictureOf = derived('picture', (key): PictureOrReason => {
  const [kind, id] = splitPictured(key);
  if (kind && !isPictured(kind, id)) return null;
  const picture = kind ? describe(kind, id) : describeSite();
  const missing = missingLetters(picture);
  return missing === '' ? picture : { missing };
});

/** What is the newest or the most quoted of its kind, by id. */
const firstOf = derived('pictured', (kind): string[] => {
  const { article, person, topic, event } = catalog.entries;
  const most = (entries: readonly { id: string }[], count: (id: string) => number) =>
    entries
      .map(({ id }) => ({ id, count: count(id) }))
      .sort((a, b) => b.count - a.count)
      .map(({ id }) => id);
  const sorted: Record<PicturedKind, () => string[]> = {
    article: () => article.map(({ id }) => id),
    person: () => most(person, (id) => catalog.articlesOf(keyOf('person', id), 'quoted').length),
    topic: () => most(topic, (id) => catalog.articlesOf(keyOf('topic', id), 'topic').length),
    event: () => most(event, (id) => catalog.articlesOf(keyOf('event', id), 'event').length),
  };
  return sorted[kind as PicturedKind]().slice(0, PICTURED[kind as PicturedKind]);
});

function choice(): 'some' | 'all' | 'none' {
  return catalog.site.pictures ?? 'some';
}

/** Whether pictures are drawn: whoever shows one asks for it by its full address. */
function arePicturesDrawn(): boolean {
  return isHostKnown() && choice() !== 'none';
}

function isPictured(kind: PicturedKind, id: string): boolean {
  return choice() === 'all' || firstOf(kind).includes(id);
}

/** The paths of all pictures, without the base path. */
export function picturePaths(): string[] {
  return picturedKeys()
    .filter((key) => isDrawn(pictureOf(key)))
    .map(pathOf);
}

/** What is in a picture, by its path. @returns undefined where there is none */
export function sharePicture(path: string): SharePicture | undefined {
  const [, folder = '', id = ''] = /^(?:([a-z]+)\/([^/]+)\/)?picture\.png$/.exec(path) ?? [];
  const picture = arePicturesDrawn() ? pictureOf(folder ? `${kindOfFolder(folder)}/${id}` : OF_SITE) : null;
  return isDrawn(picture) ? picture : undefined;
}

/** What would have a picture, if a typeface had these letters. */
export interface UndrawnPictures {
  count: number;
  letters: string;
}

export function undrawnPictures(): UndrawnPictures {
  const missing = picturedKeys().flatMap((key) => {
    const picture = pictureOf(key);
    return picture && 'missing' in picture ? picture.missing : [];
  });
  return { count: missing.length, letters: [...new Set(missing.join(''))].join('') };
}

/** The picture of a page: its own, else that of the site; undefined where that is not drawn. */
export function pictureOfPage(kind?: PicturedKind, id = ''): NamedPicture | undefined {
  if (!arePicturesDrawn()) return undefined;
  for (const key of kind ? [`${kind}/${id}`, OF_SITE] : [OF_SITE]) {
    const picture = pictureOf(key);
    const address = absolute(addresses.withBase(`/${pathOf(key)}`));
    if (isDrawn(picture) && address !== undefined) return { address, words: describePicture(picture) };
  }
  return undefined;
}

function isDrawn(picture: PictureOrReason): picture is SharePicture {
  return picture !== null && !('missing' in picture);
}

function picturedKeys(): string[] {
  if (!arePicturesDrawn()) return [];
  const ids = (kind: PicturedKind) => (choice() === 'all' ? catalog.entries[kind].map(({ id }) => id) : firstOf(kind));
  return [OF_SITE, ...KINDS_PICTURED.flatMap((kind) => ids(kind).map((id) => `${kind}/${id}`))];
}

function pathOf(key: string): string {
  const [kind, id] = splitPictured(key);
  return kind ? `${FOLDERS[kind]}/${id}/${FILE}` : FILE;
}

function splitPictured(key: string): [kind: PicturedKind | undefined, id: string] {
  return key === OF_SITE ? [undefined, ''] : (splitKey(key as EntityKey) as [PicturedKind, string]);
}

function describe(kind: PicturedKind, id: string): SharePicture {
  const { language } = catalog.site;
  const common = { language, isQuotation: false, speaker: '', head: shortLine(catalog.site.title), hue: null };
  const list = (label: string, names: readonly string[]) =>
    notesOf(names.length > 0 ? `${label}: ${messages.list(names)}` : '');
  if (kind === 'person') {
    const { name, role = '', counts } = personCard(catalog.get('person', id));
    const topics = topicsOfSpeaker('person', id).slice(0, NAMED);
    return {
      ...common,
      words: shortLine(name),
      notes: [
        ...notesOf(role),
        ...list(
          messages.person.quotedOn,
          topics.map((topic) => linkTo('topic', topic).name),
        ),
      ],
      foot: footOf(counts),
      hue: catalog.hueOf(id),
    };
  }
  if (kind === 'topic') {
    const { name, counts } = topicCard(catalog.get('topic', id));
    const speakers = countSpeakers(quotationsOn(id)).slice(0, NAMED);
    return {
      ...common,
      words: shortLine(name),
      notes: list(
        messages.topic.speakers,
        speakers.map(({ of }) => linkToKey(of).name),
      ),
      foot: footOf(counts),
    };
  }
  if (kind === 'event') {
    const event = catalog.get('event', id);
    const { name, role = '', counts } = eventCard(event);
    const places = event.data.places.map((place) => linkTo('place', place).name);
    return {
      ...common,
      words: shortLine(name),
      notes: [...notesOf(role), ...notesOf(messages.list(places.slice(0, NAMED)))],
      foot: footOf(counts),
    };
  }
  return { ...common, ...describeArticle(catalog.get('article', id)) };
}

function describeSite(): SharePicture {
  const { title, tagline, language, publisher = '' } = catalog.site;
  return {
    language,
    words: shortLine(title),
    isQuotation: false,
    speaker: '',
    notes: [shortLine(tagline)],
    head: '',
    foot: shortLine(publisher),
    hue: null,
  };
}

/** An article shows somebody's words where it has some that are short enough, else its headline. */
function describeArticle(article: ArticleEntry): Omit<SharePicture, 'head'> {
  const { data } = article;
  const language = textLanguage(article);
  const source = catalog.get('source', data.source).data.name;
  const foot = shortLine(messages.line([source, formatDate(data.published).text]));
  const quotation = pickForPicture(article.body.quotations);
  if (!quotation) {
    const notes = notesOf(bylineOf(article));
    return { language, words: shortLine(titleOf(article)), isQuotation: false, speaker: '', notes, foot, hue: null };
  }
  const { name, role = '' } = speakerCredit(article, quotation.by);
  return {
    language,
    words: inMarks(oneLine(quotation.text), language),
    isQuotation: true,
    speaker: name,
    notes: notesOf(role),
    foot,
    hue: catalog.hueOf(quotation.by),
  };
}

/** A line, unless it is empty or too long: a role that is cut could be another one. */
function notesOf(text: string): string[] {
  return text === '' || text.length > MAX_NOTE ? [] : [text];
}

function footOf(counts: readonly string[]): string {
  return shortLine(messages.sentence(messages.line(counts)));
}

/** The letters of a picture that no typeface here has. */
function missingLetters({ words, speaker, notes, head, foot }: SharePicture): string {
  const letters = new Set(
    [words, speaker, ...notes, head, foot]
      .join('')
      .normalize('NFC')
      .replace(/[\s\p{Cf}]/gu, ''),
  );
  return [...letters].filter((letter) => !hasLetter(letter.codePointAt(0) ?? 0)).join('');
}

function hasLetter(letter: number): boolean {
  return PICTURE_LETTERS.some(([first, last]) => letter >= first && letter <= last);
}

function shortLine(text: string): string {
  return shorten(oneLine(text), MAX_WORDS);
}
