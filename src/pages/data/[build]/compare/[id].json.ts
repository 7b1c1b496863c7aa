import type { APIRoute, GetStaticPaths } from 'astro';
import { build, catalog } from '../../../../site/collection.ts';
import { compareData } from '../../../../site/compare-data.ts';

export const getStaticPaths = (() =>
  catalog.entries.article.map(({ id }) => ({ params: { build, id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(compareData(catalog.get('article', params['id'] ?? '')));
