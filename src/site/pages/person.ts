import { type Entry, keyOf } from '../../domain/entry.ts';
import { attributedRole } from '../../schema/attributed-role.ts';
import { keepInPlace } from '../../text/join-in-line.ts';
import { type Card, makeCard, sentenceOf } from '../card.ts';
import { citedItem } from '../citations.ts';
import { catalog, formatDate, language, messages } from '../collection.ts';
import { derived } from '../derived.ts';
import { keysOf, type Link, linkTo, periodOf, seeAlso, sourceAndDate } from '../items.ts';
import { personGraph } from '../linked-data.ts';
import { cutToPage, pagesOf } from '../paged.ts';
import { deriveSpeakerLists, pagedSpeakerLists, ROLES, type SpeakerLists, speakerPart } from '../speaker-lists.ts';

/** What the pages of a person's dossier show a part of; articles by id. */
interface PersonLists extends SpeakerLists {
  summary: string[];
  attributedRoles: { role: string; attribution: string }[];
  mentioned: string[];
  seeAlso: Link[];
}

/** How many pages a person's lists take. */
export function personPages(person: Entry<'person'>): number {
  const lists = listsOf(person.id);
  const written = catalog.articlesOf(keyOf('person', person.id), 'author');
  return pagesOf([written, ...pagedSpeakerLists('person', person.id, lists)]);
}

/** All that a page of a person's dossier shows. */
export function personPage(person: Entry<'person'>, page: number) {
  const { id, data, note } = person;
  const key = keyOf('person', id);
  const lists = listsOf(person.id);
  return {
    name: data.name,
    kind: data.kind && messages.personKinds[data.kind],
    ...speakerPart('person', id, lists, page),
    summary: lists.summary,
    attributedRoles: lists.attributedRoles,
    roles: data.roles.map((role): Link | { name: string; subtitle?: string } => ({
      name: role.title,
      ...(role.organization && { organization: linkTo('organization', role.organization) }),
      ...(periodOf(role.from, role.to) && { subtitle: periodOf(role.from, role.to) }),
    })) as { name: string; organization?: Link; subtitle?: string }[],
    note,
    written: cutToPage(catalog.articlesOf(key, 'author'), page).map(citedItem),
    mentioned: cutToPage(lists.mentioned, page).map((article) =>
      linkTo('article', article, { subtitle: sourceAndDate(catalog.get('article', article)) }),
    ),
    aliases: data.aliases,
    sameAs: data.sameAs,
    seeAlso: lists.seeAlso,
    graph: page === 1 ? personGraph(person) : undefined,
  };
}

/** What is shown of a person beside a link to them. */
export function personCard({ id, data, note }: Entry<'person'>): Card {
  const { summary, attributedRoles } = listsOf(id);
  const [newest] = attributedRoles;
  return makeCard({
    kind: (data.kind && messages.personKinds[data.kind]) ?? messages.kinds.person.one,
    name: data.name,
    role: newest ? `${newest.role} (${newest.attribution})` : (data.roles[0]?.title ?? ''),
    counts: summary,
    sentence: sentenceOf(note),
  });
}

const listsOf = derived('person', (id): PersonLists => {
  const key = keyOf('person', id);
  const quotations = catalog.quotationsBy(key);
  const quotedIn = catalog.articlesOf(key, 'quoted');
  const written = catalog.articlesOf(key, 'author');
  const named = new Set([...quotedIn, ...written]);
  const mentioned = catalog.articlesOf(key, 'mentioned').filter((article) => !named.has(article));
  const spokenIn = new Set(quotations.map(({ article }) => article));
  const lists = deriveSpeakerLists('person', id);
  return {
    ...lists,
    summary: summarize(
      spokenIn.size,
      new Set([...spokenIn].map((article) => article.data.source)).size,
      written.length,
      mentioned.length,
    ),
    attributedRoles: attributedRolesOf(id),
    mentioned: mentioned.map((article): string => article.id),
    seeAlso: seeAlso(key, [...keysOf('topic', lists.topics), ...keysOf('event', lists.events)]),
  };
});

function summarize(quotedIn: number, outlets: number, written: number, mentioned: number): string[] {
  const { person } = messages;
  return [
    ...(quotedIn > 0 ? [person.quotedIn(quotedIn, outlets)] : []),
    ...(written > 0 ? [person.wrote(written)] : []),
    ...(mentioned > 0 ? [person.mentionedIn(mentioned)] : []),
  ];
}

/** The roles as the articles gave them, each with who gave it and when; never merged. */
function attributedRolesOf(id: string): { role: string; attribution: string }[] {
  const { name } = catalog.get('person', id).data;
  const seen = new Map<string, { role: string; attribution: string }>();
  for (const { data } of catalog.articlesOf(keyOf('person', id), 'quoted')) {
    const quoted = data.quoted.find(({ person }) => person === id);
    const role = quoted && attributedRole(quoted.as, name);
    if (!role || seen.has(role)) continue;
    const attribution = messages.person.describedBy(
      keepInPlace(catalog.get('source', data.source).data.name, language),
      formatDate(data.published).text,
    );
    seen.set(role, { role: messages.sentence(role), attribution });
  }
  return [...seen.values()].slice(0, ROLES);
}
