import type { GetStaticPaths } from 'astro';
import { build } from '../../../site/collection.ts';
import { articleChoices } from '../../../site/pages/compare.ts';

export const getStaticPaths = (() => [{ params: { build } }]) satisfies GetStaticPaths;

/** The choices of a collection that has too many for the page itself. */
export const GET = () => Response.json(articleChoices());
