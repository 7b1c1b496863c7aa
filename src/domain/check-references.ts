import type { z } from 'zod';
import type { Documents } from '../schema/document.ts';
import { SCHEMAS } from '../schema/entities.ts';
import { FOLDERS, KINDS, type Kind } from '../schema/kinds.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { referencesIn } from '../schema/references.ts';
import type { Position } from '../text/position.ts';
import { asCode } from '../text/show-characters.ts';
import { type FormerIds, formerIdsOf } from './former-ids.ts';

/** The ids that each kind has, and those that something of it had before. */
export type KnownIds = Record<Kind, ReadonlySet<string>> & { readonly former: FormerIds };

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
  return { ...(Object.fromEntries(ids) as unknown as Record<Kind, Set<string>>), former: formerIdsOf(documents) };
}

/**
 * Checks that every reference in the frontmatter and YAML leads to an entity.
 * @param schemas the schema of each kind, whose `reference()` fields are what is checked
 */
export function checkReferences(
  documents: Documents,
  known: KnownIds,
  schemas: Record<Kind, z.ZodType> = SCHEMAS,
): Problem[] {
  return KINDS.flatMap((kind) =>
    documents[kind].flatMap((document) =>
      referencesIn(schemas[kind], document.data)
        .filter((reference) => !known[reference.kind].has(reference.id))
        .map(({ path, ...reference }) =>
          unknownReference(document.file, { ...reference, position: document.locate(path) }, known),
        ),
    ),
  );
}

/** The same of the references in a file that is no document, since other fields of it are wrong. */
export function checkReferencesOf(file: string, references: readonly Reference[], known: KnownIds): Problem[] {
  return references.filter(({ kind, id }) => !known[kind].has(id)).map((each) => unknownReference(file, each, known));
}

/** The problem of a reference to an id that does not exist, with the id that it has now or the nearest that does. */
export function unknownReference(file: string, { kind, id, position }: Reference, known: KnownIds): Problem {
  const owners = known.former[kind].get(id);
  const [present] = owners ?? [];
  if (owners && present !== undefined)
    return {
      kind: `unknown-${kind}` as Problem['kind'],
      file,
      ...position,
      message: `The ${kind} ${asCode(id)} was renamed to ${asCode(present)}.`,
      hint: `Write ${asCode(present)}.`,
      nearest: present,
      refersTo: { written: id, ids: owners },
    };
  const near = nearest(id, known[kind]);
  const folder = FOLDERS[kind];
  return {
    kind: `unknown-${kind}` as Problem['kind'],
    file,
    ...position,
    message: `There is no ${kind} ${asCode(id)} in ${folder}/.`,
    hint: suggestion(near, `Create it with \`npm run new -- ${kind} ${id}\`, or remove the reference.`),
    ...(near !== undefined && { nearest: near }),
  };
}
