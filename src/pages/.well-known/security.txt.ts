import type { APIRoute } from 'astro';
import { absolute, addresses, catalog } from '../../site/collection.ts';
import { formatSecurityFile, SECURITY_FILE } from '../../site/security-file.ts';

/** Whom to tell of a fault by which the site could be misused, where the site says so. */
export const GET: APIRoute = () => {
  const { security, language } = catalog.site;
  if (!security) return new Response(null, { status: 404 });
  const address = absolute(addresses.withBase(`/${SECURITY_FILE}`));
  return new Response(formatSecurityFile({ ...security, language, address }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
