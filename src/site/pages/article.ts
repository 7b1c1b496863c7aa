import { type ArticleEntry, keyOf } from '../../domain/entry.ts';
import { isFullTextElsewhere } from '../../domain/full-text-elsewhere.ts';
import { publishedPassages } from '../../domain/published-passages.ts';
import { mentionsOf, speakerKey } from '../../domain/relations.ts';
import { countWords } from '../../markdown/count-words.ts';
import type { Heading } from '../../markdown/types.ts';
import { addresses, catalog, formatDate, formatDateAndTime, isHostKnown, messages } from '../collection.ts';
import { bylineOf, eventItems, idsOfKind, keysOf, type Link, languageOf, linkTo, seeAlso, titleOf } from '../items.ts';
import { articleGraph } from '../linked-data.ts';
import { notebookData } from '../notebook-data.ts';
import { printedArticle } from '../printed.ts';
import { relatedItems } from '../related-articles.ts';
import { speakerStrip, speakersIn } from '../speakers.ts';

/** How many words a minute a reader takes in: the usual figure for careful silent reading of English. */
const WORDS_A_MINUTE = 230;

/** What an article's page lists as named in it. */
const NAMED_KINDS = ['person', 'organization', 'place'] as const;

/** All that an article's page shows. */
export function articlePage(article: ArticleEntry) {
  const { id, data, body } = article;
  const source = catalog.get('source', data.source);
  const speakers = speakersIn(article);
  const quotedWords = body.quotations.reduce((sum, { words }) => sum + words, 0);
  const quoted = [
    ...data.quoted.map((each) => each.person ?? each.organization ?? ''),
    ...body.quotations.map(({ by }) => by),
  ];
  const speaking = new Set(quoted.map((each) => speakerKey(article, each)));
  const mentions = mentionsOf(article).filter((key) => !speaking.has(key));
  const { text } = data.rights;
  const authors = data.authors.map((author) => linkTo('person', author));
  const topics = data.topics.map((topic) => linkTo('topic', topic));
  const eventsTold = idsOfMarks(article, 'event');
  const claimTopics = topicsOfClaims(article);
  const named = NAMED_KINDS.map((kind) => ({
    kind,
    title: messages.kinds[kind].many,
    links: idsOfKind(mentions, kind).map((each) => linkTo(kind, each)),
  })).filter(({ links }) => links.length > 0);
  return {
    id: id as string,
    digest: notebookData(article).digest,
    /** The ids that it had before, by which a notebook may still know it; undefined where it had none. */
    formerly: data.formerly.join(' ') || undefined,
    title: titleOf(article),
    language: languageOf(article),
    kind: messages.articleKinds[data.kind],
    source: linkTo('source', data.source),
    date: formatDateAndTime(data.published),
    authors,
    byline: bylineOf(article),
    bylineNotes: messages.article.bylineNotes({
      byline: authors.length > 0,
      headlineAdded: data.titleSupplied,
      dateAdded: data.publishedNote !== undefined,
      minutes: text === 'link-only' ? undefined : Math.max(1, Math.round(publishedWords(article) / WORDS_A_MINUTE)),
    }),
    draft: data.draft,
    original: data.url && { name: messages.article.originalAtHead(source.data.name), href: data.url },
    summary: data.summary,
    speakers,
    strip: speakerStrip(article),
    share: quotedWords > 0 ? messages.article.share(quotedWords, body.words) : undefined,
    contents: contentsOf(article),
    html: body.html,
    topics,
    about: {
      text: body.html === '' && text !== 'link-only' ? messages.article.notHere : messages.article[text],
      original: data.url ? { name: messages.article.readOriginal(source.data.name), href: data.url } : undefined,
      dateNote: data.publishedNote,
      captured: data.captured && formatDate(data.captured),
      rights: data.rights,
      corrections: data.corrections.map((correction) => ({ date: formatDate(correction.date), text: correction.text })),
    },
    named,
    events: eventItems(eventsTold),
    claims: claimsIn(article),
    related: relatedItems(article),
    around: aroundInTopic(article),
    seeAlso: [
      ...claimTopics.map((topic) => linkTo('topic', topic)),
      ...seeAlso(keyOf('article', id), [
        ...keysOf('topic', [...claimTopics, ...data.topics]),
        ...keysOf('event', eventsTold),
        ...keysOf('claim', idsOfMarks(article, 'claim')),
        ...keysOf('person', data.authors),
        ...NAMED_KINDS.flatMap((kind) => keysOf(kind, idsOfKind(mentions, kind))),
        ...speaking,
      ]),
    ],
    printed: printedArticle(article),
    // Where the address of the site is not known, a page has none.
    graph: isHostKnown() ? articleGraph(article) : undefined,
    noindex: isFullTextElsewhere(data, catalog.site.publisher),
  };
}

/** How many words a reader finds on the page: of an extract, those that are left. */
function publishedWords({ data, body }: ArticleEntry): number {
  if (data.rights.text !== 'excerpt') return body.words;
  return publishedPassages(body).reduce((sum, passage) => sum + countWords(passage.text), 0);
}

/** How long a text is that needs a table of contents, in words. */
const LONG_TEXT = 1500;

/** The table of contents of a long text with several headings. */
function contentsOf({ body }: ArticleEntry): Heading[] {
  return body.words > LONG_TEXT && body.headings.length > 1 ? body.headings : [];
}

function idsOfMarks({ body }: ArticleEntry, type: 'event' | 'claim'): string[] {
  return [...new Set(body.annotations.filter((annotation) => annotation.type === type).map(({ target }) => target))];
}

/** The claims that an article takes positions on, each with whose they are and a link to the passage. */
function claimsIn(article: ArticleEntry) {
  return idsOfMarks(article, 'claim').map((id) => ({
    ...linkTo('claim', id),
    positions: article.body.annotations
      .filter(({ type, target }) => type === 'claim' && target === id)
      .map((annotation) => ({
        who: holdersOf(article, annotation.by),
        stance: messages.stances[annotation.stance ?? 'asserts'],
        href: addresses.anchor(article.id, annotation.anchor),
      })),
  }));
}

/** The topics of the claims that it takes a position on, besides its own: their tables lead here. */
function topicsOfClaims(article: ArticleEntry): string[] {
  const topics = idsOfMarks(article, 'claim').flatMap((id) => catalog.get('claim', id).data.topics);
  return [...new Set(topics)].filter((topic) => !article.data.topics.includes(topic));
}

/** The names of those who take a position: the speakers, or the article where it speaks for itself. */
function holdersOf(article: ArticleEntry, by: readonly string[]): string {
  if (by.length === 0) return messages.article.ownPosition;
  const organization = new Set(article.data.quoted.map((quoted) => quoted.organization));
  return messages.list(by.map((id) => linkTo(organization.has(id as never) ? 'organization' : 'person', id).name));
}

/** The articles before and after this one in its main topic, by date. */
function aroundInTopic(article: ArticleEntry): { topic: Link; previous: Link | undefined; next: Link | undefined } {
  const [main = ''] = article.data.topics;
  const { newer, older } = catalog.neighboursOf(article.id);
  const link = (other: ArticleEntry | undefined) =>
    other && linkTo('article', other.id, { subtitle: formatDate(other.data.published).text });
  return { topic: linkTo('topic', main), previous: link(older), next: link(newer) };
}
