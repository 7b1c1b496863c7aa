import type { APIRoute } from 'astro';
import { siteFile } from '../../site/files/site-files.ts';
import { pagePaths } from '../../site/page-list.ts';
import { notFound } from '../../site/paths.ts';

/** What other programs read beside the pages: sitemaps, the articles as Markdown. */
export const GET: APIRoute = ({ params }) => {
  const file = siteFile(params['file'] ?? '', pagePaths);
  return file ? new Response(file.text, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } }) : notFound();
};
