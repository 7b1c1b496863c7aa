import type { ArticleContext, ArticleLabels, Speaker } from '../markdown/types.ts';
import type { Document, Documents } from '../schema/document.ts';
import { publicationOf } from '../schema/rights.ts';
import type { Addresses } from './addresses.ts';
import { speakersOf } from './catalog.ts';
import { assignHues } from './hues.ts';
import { buildNameIndex, type NameIndex } from './name-index.ts';

/** What the articles of a collection have in common when their bodies are parsed. */
export interface ArticleContexts {
  names: NameIndex;
  /** Changes whenever a name, an alias or an address does, and with it the links in every article. */
  fingerprint: string;
  contextOf(document: Document<'article'>): ArticleContext;
}

/** Gathers names and hues from the documents, and makes each article's context of them. */
export function buildArticleContexts(
  documents: Documents,
  addresses: Addresses,
  labels: ArticleLabels,
): ArticleContexts {
  const people = new Map(documents.person.map((person) => [person.id as string, person.data.name]));
  const organizations = new Map(
    documents.organization.map((organization) => [organization.id as string, organization.data.name]),
  );
  const named = [
    ...documents.person.map(({ id, data }) => ({
      kind: 'person' as const,
      id: id as string,
      names: [data.name, ...data.aliases],
    })),
    ...documents.organization.map(({ id, data }) => ({
      kind: 'organization' as const,
      id: id as string,
      names: [data.name, ...data.aliases],
    })),
    ...documents.place.map(({ id, data }) => ({
      kind: 'place' as const,
      id: id as string,
      names: [data.name, ...data.aliases],
    })),
  ];
  const names = buildNameIndex(named);
  const hues = assignHues(documents.article.map(({ data }) => speakersOf(data)));
  const contextOf = (document: Document<'article'>): ArticleContext => {
    const { data, file, bodyLine } = document;
    const speakers = new Map<string, Speaker>();
    const ambiguousSpeakers = new Set<string>();
    const speak = (kind: Speaker['kind'], id: string, role: string, to?: string) => {
      const known = speakers.get(id);
      if (known && known.kind !== kind) ambiguousSpeakers.add(id);
      if (known) return;
      const name = (kind === 'person' ? people : organizations).get(id) ?? id;
      speakers.set(id, {
        id,
        kind,
        name,
        address: addresses.entity(kind, id),
        role,
        ...(to && { to }),
        hue: hues.get(id) ?? 0,
      });
    };
    for (const { person, organization, as, to } of data.quoted) {
      if (person) speak('person', person, as, to);
      if (organization) speak('organization', organization, as, to);
    }
    for (const id of data.authors) speak('person', id, '');
    return {
      file,
      bodyLine,
      speakers,
      ambiguousSpeakers,
      rights: data.rights.text,
      publication: publicationOf(data.rights.text),
      ...(data.url && { original: data.url }),
      findNames: names.find,
      addressOf: addresses.entity,
      nameOf: (id) => people.get(id) ?? organizations.get(id),
      withBase: addresses.withBase,
      labels,
    };
  };
  return { names, fingerprint: JSON.stringify([addresses.home, named]), contextOf };
}
