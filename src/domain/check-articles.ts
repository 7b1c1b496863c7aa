import type { BodyReferences } from '../markdown/types.ts';
import type { Document } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import { asCode } from '../text/show-characters.ts';
import { type KnownIds, unknownReference } from './check-references.ts';

/** Checks that the events, claims, topics and people that a body’s annotations name exist. */
export function checkBodyReferences({ file }: Document<'article'>, body: BodyReferences, known: KnownIds): Problem[] {
  const problems: Problem[] = [];
  for (const { type, target, position } of body.annotations) {
    if (!known[type].has(target)) problems.push(unknownReference(file, { kind: type, id: target, position }, known));
  }
  for (const { topics, via, position } of body.quotations) {
    for (const id of topics)
      if (!known.topic.has(id)) problems.push(unknownReference(file, { kind: 'topic', id, position }, known));
    if (via && !known.person.has(via) && !known.organization.has(via)) {
      const renamed = (['person', 'organization'] as const).filter((kind) => known.former[kind].has(via));
      if (renamed[0]) {
        const ids = renamed.flatMap((kind) => known.former[kind].get(via) ?? []);
        const problem = unknownReference(file, { kind: renamed[0], id: via, position }, known);
        problems.push({ ...problem, refersTo: { written: via, ids } });
        continue;
      }
      const both = { ...known, person: new Set([...known.person, ...known.organization]) };
      const problem = unknownReference(file, { kind: 'person', id: via, position }, both);
      problems.push({ ...problem, message: `${asCode(via)} is neither in people/ nor in organizations/.` });
    }
  }
  return problems;
}

/** Checks that everybody under `quoted` is quoted, or is said to be paraphrased. */
export function checkQuoted(document: Document<'article'>, body: BodyReferences): Problem[] {
  const speaking = new Set(body.quotations.map(({ by }) => by));
  const seen = new Set<string>();
  return document.data.quoted.flatMap((quoted, index): Problem[] => {
    const id = quoted.person ?? quoted.organization ?? '';
    // Places are looked up for problems alone: it takes as long as parsing the frontmatter.
    const place = () => ({
      file: document.file,
      ...document.locate(['quoted', index, quoted.person ? 'person' : 'organization']),
    });
    if (seen.has(id)) {
      return [
        {
          kind: 'duplicate-quoted',
          ...place(),
          message: `${asCode(id)} is listed twice under \`quoted\`.`,
          hint: 'Put both roles into one entry.',
        },
      ];
    }
    seen.add(id);
    if (quoted.paraphrased || speaking.has(id)) return [];
    return [
      {
        kind: 'quoted-without-quotation',
        ...place(),
        message: `The body has no marked quotation by ${asCode(id)}.`,
        hint: 'Mark one with `:quote[…]{by=… id=…}`, or add `paraphrased: true`.',
      },
    ];
  });
}
