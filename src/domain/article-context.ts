import type { ArticleContext, ArticleLabels, Speaker } from '../markdown/types.ts';
import { attributedRole } from '../schema/attributed-role.ts';
import type { Document, Documents } from '../schema/document.ts';
import type { Addresses } from './addresses.ts';
import { type ArticleFacts, createContext, namesById } from './body-context.ts';
import { huesOf } from './catalog.ts';
import { formerIdsOf } from './former-ids.ts';
import { buildNameIndex, type Named, type NameIndex } from './name-index.ts';

/** What the articles of a collection have in common when their bodies are parsed. */
export interface ArticleContexts {
  /** Everything that has a name which texts may use. */
  named: readonly Named[];
  names: NameIndex;
  /** The display name of a person or organization. */
  nameOf(id: string): string | undefined;
  /** The hue of each speaker (`huesOf`). */
  hues: ReadonlyMap<string, number>;
  factsOf(document: Document<'article'>): ArticleFacts;
  contextOf(document: Document<'article'>): ArticleContext;
}

const SPEAKER_KINDS = ['person', 'organization'] as const;

/**
 * Gathers names and hues from the documents, and makes each article's context of them.
 * @param language that of articles that name none
 */
export function buildArticleContexts(
  documents: Documents,
  addresses: Addresses,
  labels: ArticleLabels,
  language: string,
): ArticleContexts {
  const named = (['person', 'organization', 'place'] as const).flatMap((kind) =>
    documents[kind].map(({ id, data }): Named => ({ kind, id, names: [data.name, ...data.aliases] })),
  );
  const names = buildNameIndex(named);
  const nameOf = namesById(named);
  const hues = huesOf(documents);
  const formerOf = { person: new Map(), organization: new Map() } as Record<Speaker['kind'], Map<string, string[]>>;
  for (const kind of SPEAKER_KINDS)
    for (const { id, data } of documents[kind]) if (data.formerly.length > 0) formerOf[kind].set(id, data.formerly);
  const owners = formerIdsOf(documents);
  const shared = { addresses, labels, nameOf: nameOf.any, findNames: (text: string) => names.find(text) };
  const factsOf = ({ data, file, bodyLine }: Document<'article'>): ArticleFacts => {
    const speakers = new Map<string, Speaker>();
    const ambiguousSpeakers = new Set<string>();
    const speak = (kind: Speaker['kind'], id: string, role: string, to?: string) => {
      const known = speakers.get(id);
      if (known && known.kind !== kind) ambiguousSpeakers.add(id);
      if (known) return;
      const name = nameOf[kind](id) ?? id;
      speakers.set(id, {
        id,
        kind,
        name,
        address: addresses.entity(kind, id),
        role: attributedRole(role, name) ?? '',
        ...(to && { to }),
        hue: hues.get(id) ?? 0,
      });
    };
    for (const { person, organization, as, to } of data.quoted) {
      if (person) speak('person', person, as, to);
      if (organization) speak('organization', organization, as, to);
    }
    for (const id of data.authors) speak('person', id, '');
    const formerSpeakers = Array.from(speakers.values(), ({ kind, id }) =>
      (formerOf[kind].get(id) ?? []).map((former): [string, string[]] => [
        former,
        [...new Set([id, ...SPEAKER_KINDS.flatMap((each) => owners[each].get(former) ?? [])])],
      ]),
    ).flat();
    return {
      file,
      bodyLine,
      speakers: [...speakers.values()],
      ambiguousSpeakers: [...ambiguousSpeakers],
      ...(formerSpeakers.length > 0 && { formerSpeakers }),
      rights: data.rights.text,
      language: data.language ?? language,
      ...(data.url && { original: data.url }),
    };
  };
  const contextOf = (document: Document<'article'>) => createContext(factsOf(document), shared);
  return { named, names, nameOf: nameOf.any, hues, factsOf, contextOf };
}
