import { articleChoices } from '../../site/pages/compare.ts';

/** The choices of a collection that has too many for the page itself. */
export const GET = () => Response.json(articleChoices());
