import type { SiteSettings } from './settings.ts';

/** What a build of a site writes that search engines and miners ask a host for at its top only. */
const AT_THE_TOP = ['robots.txt', '.well-known/tdmrep.json'];

/**
 * Says where a site is, what is missing where it does not know, and what has to be done where it is not at the top of its host.
 * @param folder that was built, as messages name it
 */
export function describeAddress({ siteUrl, basePath, addressFrom }: SiteSettings, folder: string): string {
  if (siteUrl === undefined)
    return 'No SITE_URL: the site has no canonical links, no sitemap, no feeds and no pictures for sharing, and browsers cannot add its search.\n';
  const address = `Address: ${siteUrl}${basePath}${addressFrom ? ` (from ${addressFrom})` : ''}\n`;
  if (basePath === '/') return address;
  const copies = AT_THE_TOP.map((file) => `  ${folder}/${file} to ${siteUrl}/${file}\n`).join('');
  return `${address}Search engines and miners do not look for these files under ${basePath}. Copy them, or add what they say to the files that are there:\n${copies}`;
}
