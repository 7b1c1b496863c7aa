/**
 * The name that a misspelt one most likely means; undefined where none is near. Before the dependencies are installed,
 * or under a Node that runs no TypeScript, no name is known to be near.
 *
 * @type {(name: string, known: readonly string[]) => string | undefined}
 */
export const nearestName = await import('../../schema/nearest.ts').then(
  ({ nearest }) => nearest,
  () => () => undefined,
);
