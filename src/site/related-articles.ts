import type { ArticleEntry } from '../domain/entry.ts';
import type { Bond } from '../domain/related-articles/article-entities.ts';
import { createRelator, type RelatedArticle, type Relator } from '../domain/related-articles/relate-articles.ts';
import { decodeRelator, encodeRelator } from '../domain/related-articles/relator-state.ts';
import { addresses, catalog, messages } from './collection.ts';
import { derived, editingMemory, isKept, keptBytes } from './derived.ts';
import { type Link, languageOf, linkTo, linkToKey, sourceAndDate } from './items.ts';

/** An article at the foot of another one, with the reason why it is there. */
export interface RelatedItem extends Link {
  language: string | undefined;
  /** What both have: `Both quote Ada Berg; both report “Talks in Sund”`. */
  reason: string;
  /** Where both stand side by side, if there is something to set side by side. */
  comparison: string | undefined;
}

/** How many kinds of reasons one article is given, how many names of each kind, and how many words. */
const MAX_BONDS = 2;
const MAX_NAMES: Record<Bond, number> = { quoted: 2, event: 1, claim: 1, author: 2, named: 2, topic: 2 };
const SHOWN_WORDS = 3;

/** What makes a comparison worth its while. */
const COMPARED = new Set<Bond>(['event', 'claim', 'quoted']);

const { related: words } = messages;
/** What is related to an article, with ids in the place of articles. */
interface Related extends Omit<RelatedArticle, 'article'> {
  id: string;
}

const RELATIONS = 'relations';

/** A relator that has read the articles of this build already. */
const ahead: { relator: Relator | undefined } = { relator: undefined };

/** A relator that knows what that of the last build knew. */
function openRelator(): Relator {
  const known = keptBytes('relator')?.find();
  return createRelator(known && decodeRelator(known));
}

/**
 * Reads the articles before any page needs what is related to them, if that has to be found anew: it takes long.
 * @param rest gives others their turn
 */
export async function readToRelate(rest: () => Promise<void>): Promise<void> {
  if (isKept(RELATIONS)) return;
  const own = openRelator();
  for (const _ of own.read(catalog.entries.article, catalog.site.language)) await rest();
  ahead.relator = own;
}

/** What is related to each article, by id. */
const relations = derived(RELATIONS, (): Record<string, Related[]> => {
  const own = ahead.relator ?? openRelator();
  ahead.relator = undefined;
  const relatedTo = own.relate(catalog.entries.article, catalog.site.language);
  keptBytes('relator')?.keep(encodeRelator(own.state()));
  return Object.fromEntries(catalog.entries.article.map((each) => [each.id, relatedTo(each).map(withId)]));
});

/** While the content is edited, few pages are asked for, and what is related to their articles alone is told. */
const relator = editingMemory('relator', createRelator);

/** What is related to one, so that its page depends on nothing that relates others. */
const related = derived('related', (id) =>
  relator
    ? relator.relate(catalog.entries.article, catalog.site.language)(catalog.get('article', id)).map(withId)
    : (relations()[id] ?? []),
);

function withId({ article, ...why }: RelatedArticle): Related {
  return { id: article.id, ...why };
}

/** The articles that are related to one, the most similar first. */
export function relatedItems(article: ArticleEntry): RelatedItem[] {
  return related(article.id).map(({ id, ...why }) => {
    const { entities } = why;
    const other = catalog.get('article', id);
    return {
      ...linkTo('article', other.id),
      subtitle: sourceAndDate(other),
      language: languageOf(other),
      reason: reasonOf(why),
      comparison: entities.some(({ bond }) => COMPARED.has(bond))
        ? addresses.compareWith(article.id, other.id)
        : undefined,
    };
  });
}

/** What two articles have in common, in a sentence: whom and what both have to do with, then words, if there is room. */
function reasonOf({ entities, words: used }: Omit<RelatedArticle, 'article'>): string {
  const reasons = [...Map.groupBy(entities, ({ bond }) => bond)].slice(0, MAX_BONDS).map(([bond, list]) => {
    const names = list.slice(0, MAX_NAMES[bond]).map(({ key }) => linkToKey(key).name);
    return { names, phrase: words.both[bond](names, list.length - names.length) };
  });
  const named = reasons
    .flatMap(({ names }) => names)
    .join(' ')
    .toLowerCase();
  const others = used.filter((word) => !named.includes(word.toLowerCase())).slice(0, SHOWN_WORDS);
  const phrases = reasons.map(({ phrase }) => phrase);
  if (reasons.length < MAX_BONDS && others.length === SHOWN_WORDS) phrases.push(words.both.words(others));
  return messages.sentence(messages.clauses(phrases));
}
