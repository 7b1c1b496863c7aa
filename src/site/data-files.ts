import type { EntryOf } from '../domain/entry.ts';
import { FOLDERS, KINDS, type Kind } from '../schema/kinds.ts';
import type { Card } from './card.ts';
import { catalog } from './collection.ts';
import { compareData } from './compare-data.ts';
import { GATHERED_KINDS, gather } from './gathered.ts';
import { isFiltered, listNames, namesFile } from './list-names.ts';
import { notebookData } from './notebook-data.ts';
import { articleChoices } from './pages/compare.ts';
import { eventCard } from './pages/event.ts';
import { organizationCard } from './pages/organization.ts';
import { personCard } from './pages/person.ts';
import { placeCard } from './pages/places.ts';
import { topicCard } from './pages/topic.ts';

/** Every article, for the page that compares two of them. */
const CHOICES = 'articles.json';

/** What scripts load of one article. */
const OF_ARTICLES = { compare: compareData, notebook: notebookData };

/** What scripts load of one entity: its card, under the path of its page. */
const CARDS = {
  person: personCard,
  organization: organizationCard,
  topic: topicCard,
  place: placeCard,
  event: eventCard,
};

/** Where the files are that say what belongs to an entity, under the path of its page. */
const GATHERED = 'gathered/';

type CardKind = keyof typeof CARDS;

const CARD_KINDS = Object.keys(CARDS) as CardKind[];

/** The paths of all files that scripts load, below the folder of the build's data; those of the search index stand apart. */
export function dataPaths(): string[] {
  const folders = Object.keys(OF_ARTICLES);
  return [
    CHOICES,
    ...KINDS.filter(isFiltered).map(namesFile),
    ...idsAsked('article').flatMap((id) => folders.map((folder) => `${folder}/${id}.json`)),
    ...CARD_KINDS.flatMap((kind) => catalog.entries[kind].map(({ id }) => `${FOLDERS[kind]}/${id}.json`)),
    ...GATHERED_KINDS.flatMap((kind) => idsAsked(kind).map((id) => `${GATHERED}${FOLDERS[kind]}/${id}.json`)),
  ];
}

/** The ids that addresses and notebooks of readers may have: those of now, and those from before something was renamed. */
function idsAsked(kind: Kind): string[] {
  return catalog.entries[kind].flatMap(({ id, data }) => [id, ...data.formerly]);
}

/** What has an id, or had it before. */
function findAsked<K extends Kind>(kind: K, id: string): EntryOf<K> | undefined {
  return catalog.find(kind, id) ?? catalog.find(kind, catalog.presentId(kind, id) ?? '');
}

/** The page of what a file that scripts load is of, by their paths; where it is of no article and no entity, of none. */
export function pageOfData(path: string): string {
  const [folder = '', name = ''] = (path.startsWith(GATHERED) ? path.slice(GATHERED.length) : path).split('/');
  return `${Object.hasOwn(OF_ARTICLES, folder) ? FOLDERS.article : folder}/${name.replace(/\.json$/, '')}/`;
}

/** A file that scripts load, as JSON. @returns undefined where there is none with this path */
export function dataFile(path: string): string | undefined {
  if (path === CHOICES) return JSON.stringify(articleChoices());
  const listed = KINDS.find((kind) => namesFile(kind) === path && isFiltered(kind));
  if (listed) return JSON.stringify(listNames(listed));
  if (path.startsWith(GATHERED)) return gatheredFile(path.slice(GATHERED.length));
  const [folder, id] = partsOf(path);
  const kind = CARD_KINDS.find((each) => FOLDERS[each] === folder);
  if (kind) return cardFile(kind, id);
  const dataOf = Object.hasOwn(OF_ARTICLES, folder) ? OF_ARTICLES[folder as keyof typeof OF_ARTICLES] : undefined;
  const article = dataOf && findAsked('article', id);
  return article && JSON.stringify(dataOf?.(article));
}

function partsOf(path: string): [string, string] {
  const [, folder = '', id = ''] = /^(\w+)\/([a-z0-9-]+)\.json$/.exec(path) ?? [];
  return [folder, id];
}

function gatheredFile(path: string): string | undefined {
  const [folder, id] = partsOf(path);
  const kind = GATHERED_KINDS.find((each) => FOLDERS[each] === folder);
  const entry = kind && findAsked(kind, id);
  return kind && entry && JSON.stringify(gather(kind, entry));
}

function cardFile<K extends CardKind>(kind: K, id: string): string | undefined {
  const entry = catalog.find(kind, id);
  const cardOf = CARDS[kind] as (entry: EntryOf<K>) => Card;
  return entry && JSON.stringify(cardOf(entry as EntryOf<K>));
}
