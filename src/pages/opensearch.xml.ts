import type { APIRoute } from 'astro';
import { addresses, catalog } from '../site/collection.ts';
import { siteIcon } from '../site/look.ts';
import { formatOpenSearch } from '../site/open-search.ts';
import { notFound } from '../site/paths.ts';

/** How browsers search the site from their address bar. */
export const GET: APIRoute = ({ site }) => {
  // Browsers take no address that is not absolute.
  if (!site) return notFound();
  const absolute = (address: string) => new URL(address, site).href;
  const { title, tagline, language } = catalog.site;
  const description = formatOpenSearch({
    title,
    tagline,
    language,
    search: absolute(addresses.search),
    self: absolute(addresses.withBase('/opensearch.xml')),
    icon: absolute(siteIcon.address),
  });
  return new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
