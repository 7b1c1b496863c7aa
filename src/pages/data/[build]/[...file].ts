import type { APIRoute } from 'astro';
import { build } from '../../../site/collection.ts';
import { dataFile } from '../../../site/data-files.ts';
import { notFound } from '../../../site/paths.ts';

/** What scripts load of a build. */
export const GET: APIRoute = ({ params }) => {
  const text = params['build'] === build ? dataFile(params['file'] ?? '') : undefined;
  return text === undefined ? notFound() : new Response(text, { headers: { 'Content-Type': 'application/json' } });
};
