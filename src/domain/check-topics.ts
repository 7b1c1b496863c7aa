import type { Documents } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import { asCode } from '../text/show-characters.ts';

/** Finds topics that are broader than themselves by way of others: such a chain would have no top. */
export function checkTopics(documents: Documents): Problem[] {
  const broader = new Map(documents.topic.map(({ id, data }) => [id as string, data.broader as string | undefined]));
  return documents.topic.flatMap((topic): Problem[] => {
    const chain: string[] = [topic.id];
    for (let next = broader.get(topic.id); next !== undefined; next = broader.get(next)) {
      if (next === topic.id) {
        return [
          {
            kind: 'circular-topic',
            file: topic.file,
            ...topic.locate(['broader']),
            message: `${asCode(topic.id)} is its own broader topic: ${[...chain, next].join(' → ')}.`,
            hint: 'Remove `broader` from one of them.',
          },
        ];
      }
      if (chain.includes(next)) return [];
      chain.push(next);
    }
    return [];
  });
}
