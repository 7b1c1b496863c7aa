import type { Site } from '../schema/site.ts';

/** Where a site says whom to tell of a fault: hosts have it at their top, whatever path a site is under. */
export const SECURITY_FILE = '.well-known/security.txt';

/** What the file is made of. */
interface SecurityDescription extends NonNullable<Site['security']> {
  /** A language tag (BCP 47). */
  language: string;
  /** The absolute address of the file itself, where it is known. */
  address: string | undefined;
}

/** Whether a site has such a file. @param base the path that it is served under */
export function hasSecurityFile({ security }: Site, base: string): boolean {
  return security !== undefined && base === '/';
}

/** What a publisher is told whose site asks for the file and cannot have it; undefined where it has what it asks for. */
export function adviceOnSecurityFile(site: Site, base: string): string | undefined {
  if (site.security === undefined || hasSecurityFile(site, base)) return undefined;
  return `site.yaml: no ${SECURITY_FILE} is written of "security". It is looked for at the top of a host only, and the site is under ${base}. Put a file there that says it.`;
}

/** Writes whom to tell of a fault (RFC 9116). */
export function formatSecurityFile({ contact, expires, language, address }: SecurityDescription): string {
  const fields = {
    Contact: contact.includes('://') ? contact : `mailto:${contact}`,
    Expires: `${expires}T23:59:59Z`,
    'Preferred-Languages': language,
    ...(address !== undefined && { Canonical: address }),
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
