import { type Entry, keyOf } from '../../domain/entry.ts';
import { addresses, catalog, formatDate, messages } from '../collection.ts';
import { linkTo, seeAlso, titleOf } from '../items.ts';

/** All that an event's page shows. */
export function eventPage({ id, data }: Entry<'event'>) {
  const key = keyOf('event', id);
  const told = new Set(catalog.marksOf(key).map(({ article }) => article));
  const named = [
    { title: messages.event.people, links: data.people.map((each) => linkTo('person', each)) },
    { title: messages.event.organizations, links: data.organizations.map((each) => linkTo('organization', each)) },
    { title: messages.event.places, links: data.places.map((each) => linkTo('place', each)) },
    { title: messages.event.topics, links: data.topics.map((each) => linkTo('topic', each)) },
  ];
  return {
    title: data.title,
    date: formatDate(data.date),
    description: data.description,
    toldBy: told.size > 0 ? messages.event.toldBy(told.size, catalog.entries.article.length) : messages.event.untold,
    accounts: [...told].map((article) => ({
      source: catalog.get('source', article.data.source).data.name,
      date: formatDate(article.data.published),
      title: titleOf(article),
      href: addresses.entity('article', article.id),
      authors:
        article.data.authors.map((author) => catalog.get('person', author).data.name).join(', ') ||
        messages.event.noByline,
      passages: catalog
        .marksOf(key)
        .filter((record) => record.article === article)
        .map(({ mark }) => ({
          text: excerpt(mark.text),
          name: messages.event.paragraph(mark.passage),
          href: addresses.anchor(article.id, mark.anchor),
        })),
    })),
    named: named.filter(({ links }) => links.length > 0),
    seeAlso: seeAlso(
      key,
      named.flatMap(({ links }) => links),
    ),
  };
}

/** A passage out of its sentence, with the dots that say so. */
function excerpt(text: string): string {
  if (text === '') return '';
  const begins = /^["“‘(]?\p{Lu}/u.test(text) ? '' : '… ';
  return `${begins}${text}${/[.!?]["”’)]*$/.test(text) ? '' : ' …'}`;
}
