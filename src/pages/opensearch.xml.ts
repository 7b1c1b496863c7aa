import type { APIRoute } from 'astro';
import { addresses, catalog } from '../site/collection.ts';
import { formatOpenSearch } from '../site/open-search.ts';

/** How browsers search the site from their address bar. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (address: string) => new URL(address, site).href;
  const { title, tagline, language } = catalog.site;
  const description = formatOpenSearch({
    title,
    tagline,
    language,
    search: absolute(addresses.search),
    self: absolute(addresses.withBase('/opensearch.xml')),
    icon: absolute(addresses.withBase('/favicon.svg')),
  });
  return new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
