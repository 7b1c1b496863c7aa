import type { APIRoute, GetStaticPaths } from 'astro';
import { build, catalog } from '../../../../site/collection.ts';
import { notebookData } from '../../../../site/notebook-data.ts';

export const getStaticPaths = (() =>
  catalog.entries.article.map(({ id }) => ({ params: { build, id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(notebookData(catalog.get('article', params['id'] ?? '')));
