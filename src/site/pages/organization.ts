import { type ArticleEntry, type Entry, keyOf } from '../../domain/entry.ts';
import type { QuotationRecord } from '../../domain/relations.ts';
import { attributedRole } from '../../schema/attributed-role.ts';
import { keepInPlace } from '../../text/join-in-line.ts';
import { type Card, makeCard, sentenceOf } from '../card.ts';
import { catalog, formatDate, language, messages } from '../collection.ts';
import { derived } from '../derived.ts';
import {
  articleItem,
  idsOfKind,
  keysOf,
  type Link,
  linkTo,
  periodOf,
  quotationGroups,
  quotationTotals,
  seeAlso,
} from '../items.ts';
import { organizationGraph } from '../linked-data.ts';
import { cutAcross, cutToPage, pagesOf } from '../paged.ts';
import { deriveSpeakerLists, pagedSpeakerLists, ROLES, type SpeakerLists, speakerPart } from '../speaker-lists.ts';

/** What the pages of an organization show a part of; people and articles by id. */
interface OrganizationLists extends SpeakerLists {
  attributedRoles: { role: string; attribution: string }[];
  people: string[];
  /** How many quotations are by people of it. */
  byPeople: number;
  quotationsByPeople: string;
  mentioned: string[];
  seeAlso: Link[];
}

/** How many pages an organization's lists take. */
export function organizationPages(organization: Entry<'organization'>): number {
  const lists = listsOf(organization.id);
  const { people, byPeople } = lists;
  return pagesOf([{ length: byPeople }, people, ...pagedSpeakerLists('organization', organization.id, lists)]);
}

/** All that a page of an organization shows. */
export function organizationPage(organization: Entry<'organization'>, page: number) {
  const { id, data, note } = organization;
  const lists = listsOf(organization.id);
  const { people } = lists;
  return {
    name: data.name,
    kind: data.kind && messages.sentence(data.kind.replaceAll('-', ' ')),
    ...speakerPart('organization', id, lists, page),
    aliases: data.aliases,
    place: data.place && linkTo('place', data.place),
    url: data.url,
    sameAs: data.sameAs,
    note,
    attributedRoles: lists.attributedRoles,
    people: cutToPage(people, page).map((person) =>
      linkTo('person', person, { subtitle: rolesAt(person, id), ...quotationsOf(person) }),
    ),
    byPeople: quotationGroups(saidBy(people, page)),
    byPeopleCount: lists.quotationsByPeople,
    mentioned: cutToPage(lists.mentioned, page).map((article) => articleItem(catalog.get('article', article))),
    seeAlso: lists.seeAlso,
    graph: page === 1 ? organizationGraph(organization) : undefined,
  };
}

/** What is shown of an organization beside a link to it. */
export function organizationCard({ id, data, note }: Entry<'organization'>): Card {
  const { attributedRoles, quotationsCount, mentioned } = listsOf(id);
  const [newest] = attributedRoles;
  const isQuoted = catalog.quotationsBy(keyOf('organization', id)).length > 0;
  return makeCard({
    kind: data.kind ? messages.sentence(data.kind.replaceAll('-', ' ')) : messages.kinds.organization.one,
    name: data.name,
    role: newest ? `${newest.role} (${newest.attribution})` : '',
    counts: [
      isQuoted ? quotationsCount : '',
      mentioned.length > 0 ? messages.person.mentionedIn(mentioned.length) : '',
    ],
    sentence: sentenceOf(note),
  });
}

const listsOf = derived('organization', (id): OrganizationLists => {
  const key = keyOf('organization', id);
  const quotedIn = catalog.articlesOf(key, 'quoted');
  const quoting = new Set(quotedIn);
  const people = idsOfKind(catalog.referrersOf(key), 'person');
  const quotationsByPeople = people.flatMap((person) => catalog.quotationsBy(keyOf('person', person)));
  const lists = deriveSpeakerLists('organization', id);
  return {
    ...lists,
    attributedRoles: quotedIn.flatMap((article) => attributedRoleIn(article, id)).slice(0, ROLES),
    people,
    byPeople: quotationsByPeople.length,
    quotationsByPeople: quotationTotals(quotationsByPeople),
    mentioned: catalog
      .articlesOf(key, 'mentioned')
      .filter((article) => !quoting.has(article))
      .map((article): string => article.id),
    seeAlso: seeAlso(key, [
      ...keysOf('topic', lists.topics),
      ...keysOf('person', people),
      ...keysOf('event', lists.events),
    ]),
  };
});

/** The role that an article gives an organization, with who gave it and when; empty where it gives none. */
function attributedRoleIn({ data }: ArticleEntry, id: string): { role: string; attribution: string }[] {
  const quoted = data.quoted.find(({ organization }) => organization === id);
  const role = quoted && attributedRole(quoted.as, catalog.get('organization', id).data.name);
  if (!role) return [];
  const outlet = keepInPlace(catalog.get('source', data.source).data.name, language);
  const attribution = messages.person.describedBy(outlet, formatDate(data.published).text);
  return [{ role: messages.sentence(role), attribution }];
}

/** The part that stands on a page of what some people said, person by person. */
function saidBy(people: readonly string[], page: number): QuotationRecord[] {
  const said = cutAcross(people, (person) => catalog.quotationsBy(keyOf('person', person)), page);
  return said.flatMap(({ items }) => items);
}

function rolesAt(person: string, organization: string): string {
  const roles = catalog
    .get('person', person)
    .data.roles.filter((role) => role.organization === organization)
    .map((role) => messages.list([role.title, periodOf(role.from, role.to)].filter(Boolean)));
  return messages.clauses(roles);
}

/** How often a person is quoted, beside their name; nothing for those who are not. */
function quotationsOf(person: string) {
  const { length } = catalog.quotationsBy(keyOf('person', person));
  return length > 0 ? { meta: messages.counts.quotations(length), hue: catalog.hueOf(person) } : {};
}
