import type { Document, Documents, FieldPath } from '../schema/document.ts';
import { FOLDERS, KINDS, type Kind } from '../schema/kinds.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import type { Position } from '../text/position.ts';

/** The ids that each kind has. */
export type KnownIds = Record<Kind, ReadonlySet<string>>;

/** A reference somewhere in a file. */
export interface Reference {
  kind: Kind;
  id: string;
  position: Position;
}

/** Collects the ids that may be referred to: of all documents, and of files that are there but could not be read. */
export function idsOf(documents: Documents, malformed: readonly { kind: Kind; id: string }[] = []): KnownIds {
  const ids = KINDS.map((kind) => {
    const broken = malformed.filter((file) => file.kind === kind).map(({ id }) => id);
    return [kind, new Set<string>([...documents[kind].map(({ id }) => id), ...broken])] as const;
  });
  return Object.fromEntries(ids) as unknown as KnownIds;
}

/** Checks that every reference in the frontmatter and YAML leads to an entity. */
export function checkReferences(documents: Documents, known: KnownIds): Problem[] {
  return KINDS.flatMap((kind) =>
    documents[kind].flatMap((document) =>
      referencesIn(document as Document)
        .filter((reference) => !known[reference.kind].has(reference.id))
        .map(({ path, ...reference }) =>
          unknownReference(document.file, { ...reference, position: document.locate(path) }, known),
        ),
    ),
  );
}

/** The problem of a reference to an id that does not exist, with the nearest id that does. */
export function unknownReference(file: string, { kind, id, position }: Reference, known: KnownIds): Problem {
  const near = nearest(id, known[kind]);
  const folder = FOLDERS[kind];
  return {
    kind: `unknown-${kind}` as Problem['kind'],
    file,
    ...position,
    message: `"${id}" is ${kind === 'person' ? 'nobody' : 'nothing'} in ${folder}.`,
    hint: suggestion(near, `Add it with "npm run new -- ${kind} ${id}", or take it out.`),
    ...(near !== undefined && { nearest: near }),
  };
}

type Found = Pick<Reference, 'kind' | 'id'> & { path: FieldPath };

/** Which fields of each kind refer, and to what. */
const REFERRING: { [K in Kind]?: Partial<Record<string, Kind>> } = {
  article: {
    source: 'source',
    authors: 'person',
    topics: 'topic',
    places: 'place',
    organizations: 'organization',
    people: 'person',
  },
  topic: { broader: 'topic', related: 'topic' },
  organization: { place: 'place' },
  source: { place: 'place' },
  event: { people: 'person', organizations: 'organization', places: 'place', topics: 'topic' },
  claim: { topics: 'topic' },
};

function referencesIn(document: Document): Found[] {
  const data = document.data as unknown as Record<string, unknown>;
  const found: Found[] = [];
  for (const [field, kind] of Object.entries(REFERRING[document.kind] ?? {})) {
    const value = data[field];
    if (typeof value === 'string' && kind) found.push({ kind, id: value, path: [field] });
    if (Array.isArray(value) && kind)
      found.push(...value.map((id: string, index) => ({ kind, id, path: [field, index] })));
  }
  for (const [field, entries] of [
    ['quoted', data['quoted']],
    ['roles', data['roles']],
  ] as const) {
    for (const [index, entry] of (
      (entries as { person?: string; organization?: string }[] | undefined) ?? []
    ).entries()) {
      if (entry.person) found.push({ kind: 'person', id: entry.person, path: [field, index, 'person'] });
      if (entry.organization)
        found.push({ kind: 'organization', id: entry.organization, path: [field, index, 'organization'] });
    }
  }
  return found;
}
