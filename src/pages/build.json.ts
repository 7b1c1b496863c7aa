import { build } from '../site/collection.ts';

/** Says which build is published. Open pages ask for it before they take up the data of another build. */
export const GET = () => Response.json({ build });
