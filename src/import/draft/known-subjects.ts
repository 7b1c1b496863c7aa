import type { Documents } from '../../schema/document.ts';
import type { EdtfText } from '../../schema/edtf.ts';

/** What the collection's articles are about: what an import proposes, and never sets without saying so. */
export interface KnownSubjects {
  topics: readonly { id: string; names: readonly string[] }[];
  events: readonly {
    id: string;
    title: string;
    date: EdtfText;
    /** Of all who took part, and where. */
    names: readonly string[];
  }[];
  claims: readonly { id: string; statement: string }[];
}

/** Gathers the topics, events and claims of a collection. */
export function gatherSubjects({ topic, event, claim, person, organization, place }: Documents): KnownSubjects {
  const names = new Map<string, readonly string[]>(
    [...person, ...organization, ...place].map(({ kind, id, data }) => [`${kind}/${id}`, [data.name, ...data.aliases]]),
  );
  const namesOf = (kind: string, ids: readonly string[]) => ids.flatMap((id) => names.get(`${kind}/${id}`) ?? []);
  return {
    topics: topic.map(({ id, data }) => ({ id, names: [data.name, ...data.aliases] })),
    events: event.map(({ id, data }) => ({
      id,
      title: data.title,
      date: data.date,
      names: [
        ...namesOf('person', data.people),
        ...namesOf('organization', data.organizations),
        ...namesOf('place', data.places),
      ],
    })),
    claims: claim.map(({ id, data }) => ({ id, statement: data.statement })),
  };
}
